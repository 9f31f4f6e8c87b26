'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { pathAsAsked } from '../blind/route-blind'
import { BlindToggle } from './blind-toggle'
import { PaletteButton } from './palette/palette-button'

const draftPath = '/self-review/draft'

/** What there is to be opened, and which pages belong to it. */
const rooms = [
  { href: '/', word: 'stories', is: /^\/(?:$|stories|articles|add)/ },
  { href: '/outlets', word: 'outlets', is: /^\/outlets/ },
  { href: '/review', word: 'review', is: /^\/review$/ },
  { href: '/self-review', word: 'ownStories', is: /^\/self-review$/ },
  { href: draftPath, word: 'draft', is: /^\/self-review\/draft$/ },
  { href: '/teach', word: 'teach', is: /^\/teach/ },
  { href: '/method', word: 'method', is: /^\/method$/ },
] as const

/** The header: only what is there to be opened. */
export function SiteHeader(props: {
  isBlind: boolean
  /** Disputes that wait for their owner. */
  waiting: number
}) {
  const { isBlind, waiting } = props
  const words = useTranslations('frame')
  const finding = useTranslations('tools')
  const path = pathAsAsked(usePathname())
  // Whoever has a link to a shared view is no guest of the workspace.
  if (path.startsWith('/share/') && !isBlind) return null
  const isDraft = path === draftPath
  // The draft page closes its network, which holds for its whole document: it is entered and left by
  // the browser itself, and nothing is fetched ahead on it.
  const Go = isDraft ? 'a' : Link
  const isClosed = isDraft && !isBlind
  return (
    <header className="site">
      <Go className="name" href="/">
        {words('name')}
      </Go>
      <nav aria-label={words('main')}>
        {rooms.map(({ href, word, is }) => {
          // The draft page is entered by the browser itself, from wherever one is.
          const To = href === draftPath ? 'a' : Go
          return (
            <To key={href} href={href} aria-current={is.test(path) ? 'page' : undefined}>
              {words(word)}
            </To>
          )
        })}
        {isBlind ? null : <Waiting count={waiting} path={path} as={Go} />}
      </nav>
      {isClosed ? null : (
        <div className="tools noprint">
          <Go href="/search" aria-current={path === '/search' ? 'page' : undefined}>
            {finding('search')}
          </Go>
          <PaletteButton isBlind={isBlind} />
          <BlindToggle isBlind={isBlind} path={path} />
        </div>
      )}
      <span className="where">{words('where')}</span>
      {isBlind ? <p className="blind">{finding('banner')}</p> : null}
    </header>
  )
}

/** The way to the disputes, only while some wait. */
function Waiting(props: { count: number; path: string; as: typeof Link | 'a' }) {
  const { count, path, as: Go } = props
  const words = useTranslations('frame')
  if (count === 0) return null
  return (
    <Go href="/disputes" aria-current={path === '/disputes' ? 'page' : undefined}>
      {words('disputes', { count })}
    </Go>
  )
}

'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { pathAsAsked } from '../blind/route-blind'
import { BlindToggle } from './blind-toggle'
import { PaletteButton } from './palette/palette-button'

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
  const isStories = path === '/' || /^\/(stories|articles|add)/.test(path)
  const isDraft = path === '/self-review/draft'
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
        <Go href="/" aria-current={isStories ? 'page' : undefined}>
          {words('stories')}
        </Go>
        <Go href="/outlets" aria-current={path.startsWith('/outlets') ? 'page' : undefined}>
          {words('outlets')}
        </Go>
        <Go href="/review" aria-current={path === '/review' ? 'page' : undefined}>
          {words('review')}
        </Go>
        <Go href="/self-review" aria-current={path === '/self-review' ? 'page' : undefined}>
          {words('ownStories')}
        </Go>
        <a href="/self-review/draft" aria-current={isDraft ? 'page' : undefined}>
          {words('draft')}
        </a>
        <Go href="/method" aria-current={path === '/method' ? 'page' : undefined}>
          {words('method')}
        </Go>
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

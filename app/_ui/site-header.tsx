'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'

/** The header: only what is there to be opened. */
export function SiteHeader() {
  const words = useTranslations('frame')
  const path = usePathname()
  const isStories = path === '/' || /^\/(stories|articles|add)/.test(path)
  const isDraft = path === '/self-review/draft'
  // The draft page closes its network, which holds for its whole document: it is entered and left by
  // the browser itself, and nothing is fetched ahead on it.
  const Go = isDraft ? 'a' : Link
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
        <a href="/self-review/draft" aria-current={isDraft ? 'page' : undefined}>
          {words('draft')}
        </a>
        <Go href="/method" aria-current={path === '/method' ? 'page' : undefined}>
          {words('method')}
        </Go>
      </nav>
      <span className="where">{words('where')}</span>
    </header>
  )
}

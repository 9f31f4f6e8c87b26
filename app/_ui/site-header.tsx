'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'

/** The header: only what is there to be opened. */
export function SiteHeader() {
  const path = usePathname()
  const isStories = path === '/' || /^\/(stories|articles|add)/.test(path)
  const isDraft = path === '/self-review/draft'
  // The draft page closes its network, which holds for its whole document: it is entered and left by
  // the browser itself, and nothing is fetched ahead on it.
  const Go = isDraft ? 'a' : Link
  return (
    <header className="site">
      <Go className="name" href="/">
        According
      </Go>
      <nav aria-label="Main">
        <Go href="/" aria-current={isStories ? 'page' : undefined}>
          Stories
        </Go>
        <a href="/self-review/draft" aria-current={isDraft ? 'page' : undefined}>
          Check a draft
        </a>
        <Go href="/method" aria-current={path === '/method' ? 'page' : undefined}>
          Method
        </Go>
      </nav>
      <span className="where">Local workspace · nothing leaves this machine</span>
    </header>
  )
}

'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'

/** The header: only what is there to be opened. */
export function SiteHeader() {
  const path = usePathname()
  const isStories = path === '/' || /^\/(stories|articles|add)/.test(path)
  return (
    <header className="site">
      <Link className="name" href="/">
        According
      </Link>
      <nav aria-label="Main">
        <Link href="/" aria-current={isStories ? 'page' : undefined}>
          Stories
        </Link>
        <Link href="/method" aria-current={path === '/method' ? 'page' : undefined}>
          Method
        </Link>
      </nav>
      <span className="where">Local workspace · nothing leaves this machine</span>
    </header>
  )
}

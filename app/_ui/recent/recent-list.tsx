'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { clearRecent, type Recent, readRecent } from './recent'
import styles from './recent-list.module.css'

/** What was opened lately in this browser; the server does not know it. */
export function RecentList() {
  const words = useTranslations('tools')
  const [pages, setPages] = useState<Recent[]>([])
  useEffect(() => setPages(readRecent()), [])
  if (pages.length === 0) return null
  return (
    <section className={`${styles.recent} noprint`} aria-labelledby="recent">
      <h2 id="recent">{words('recent')}</h2>
      <ul>
        {pages.map(({ href, name }) => (
          <li key={href}>
            <Link href={href}>{name}</Link>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button"
        onClick={() => {
          clearRecent()
          setPages([])
        }}
      >
        {words('clear')}
      </button>
    </section>
  )
}

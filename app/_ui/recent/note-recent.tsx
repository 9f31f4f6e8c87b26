'use client'

import { useEffect } from 'react'
import { keepRecent } from './recent'

/** Notes in this browser alone that a page was opened. */
export function NoteRecent({ href, name }: { href: string; name: string }) {
  useEffect(() => keepRecent({ href, name }), [href, name])
  return null
}

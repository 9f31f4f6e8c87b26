'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Moves the focus into the drawer when it opens, and closes it on Escape. */
export function CloseOnEscape({ path, id = 'evidence' }: { path: string; id?: string }) {
  const router = useRouter()
  useEffect(() => {
    document.getElementById(id)?.focus()
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape') router.push(path, { scroll: false })
    }
    window.addEventListener('keydown', close)
    return () => window.removeEventListener('keydown', close)
  }, [router, path, id])
  return null
}

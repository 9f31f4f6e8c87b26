'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Says how far the reading is, and refreshes the page until everything is read. */
export function KeepWatching({ done, of }: { done: number; of: number }) {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), 1000)
    return () => clearInterval(timer)
  }, [router])
  return (
    <p className="card" role="status">
      Reading the articles: {done} of {of} done.{' '}
      <progress value={done} max={of} aria-label="Articles read" />
    </p>
  )
}

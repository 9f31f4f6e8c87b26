'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect } from 'react'

/** Says what is under way and how far it is, and refreshes the page until it is not shown any more. */
export function KeepWatching(props: {
  children: ReactNode
  progress?: { done: number; of: number; label: string }
}) {
  const { children, progress } = props
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), 1000)
    return () => clearInterval(timer)
  }, [router])
  return (
    <p className="card" role="status">
      {children}
      {progress ? (
        <>
          {' '}
          <progress value={progress.done} max={progress.of} aria-label={progress.label} />
        </>
      ) : null}
    </p>
  )
}

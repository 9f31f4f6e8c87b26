'use client'

import { type ComponentType, useEffect, useRef, useState } from 'react'
import styles from '../shares-together.module.css'
import type { LinesProps } from './lines'

/** Loads what draws the lines when the chart comes near what is in view: it is a third of all scripts. */
export function WhenInView({ waiting, ...lines }: LinesProps & { waiting: string }) {
  const place = useRef<HTMLDivElement>(null)
  const [Lines, setLines] = useState<ComponentType<LinesProps> | null>(null)
  useEffect(() => {
    const box = place.current
    if (!box) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return
        observer.disconnect()
        import('./lines').then(
          (drawn) => setLines(() => drawn.Lines),
          // Without them the legend and the table still say everything.
          () => undefined,
        )
      },
      { rootMargin: '200px' },
    )
    observer.observe(box)
    return () => observer.disconnect()
  }, [])
  return (
    <div ref={place} className={styles.lines}>
      {Lines ? <Lines {...lines} /> : <p className="small">{waiting}</p>}
    </div>
  )
}

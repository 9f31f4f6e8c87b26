import type { ReactNode } from 'react'
import styles from './strength-track.module.css'

const rungs = 6

/** A line from 0 to 5: where something comes from, an arrow, and where it stands. */
export function StrengthTrack(props: {
  /** Null where there is nothing to compare with. */
  from: number | null
  to: number
  label: string
  /** The mark at its end. */
  children: ReactNode
}) {
  const { from, to, label, children } = props
  const at = (strength: number) => `${(100 * (strength + 0.5)) / rungs}%`
  const isMoved = from !== null && from !== to
  return (
    <span className={styles.track}>
      <span className="hidden">{label}</span>
      {isMoved ? (
        <>
          <i className={styles.from} style={{ left: at(from) }} />
          <i
            className={styles.arrow}
            data-down={to < from}
            style={{
              left: at(Math.min(from, to)),
              width: `${(100 * Math.abs(to - from)) / rungs}%`,
            }}
          />
        </>
      ) : null}
      <span className={styles.to} style={{ left: at(to) }}>
        {children}
      </span>
    </span>
  )
}

/** The numbers above tracks. */
export function StrengthScale() {
  return (
    <p className={styles.scale} aria-hidden="true">
      {Array.from({ length: rungs }, (_, strength) => strength).map((strength) => (
        <span key={strength}>{strength}</span>
      ))}
    </p>
  )
}

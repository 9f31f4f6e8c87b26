import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { SharedView } from '#domain/shared-view'
import { ChartFrame } from '../frame'
import styles from './still.module.css'

/** What a step of the scale is called: "1½". */
function writeStep(step: number): string {
  const whole = Math.floor(step)
  if (whole === step) return String(whole)
  return whole === 0 ? '½' : `${whole}½`
}

/** How closely anonymous sources are described: a dot for each at its step, with words that may be shown. */
export function StillSpecificity(props: {
  title: string
  definition: string
  caution: string
  specificity: SharedView['specificity']
  /** What stands beside a description: by the number of its step and its own, both from 0. */
  beside?: (step: number, place: number) => ReactNode
}) {
  const { title, definition, caution, specificity, beside } = props
  const words = useTranslations('share')
  const rows = [...specificity.steps].reverse()
  return (
    <ChartFrame
      id="specificity"
      title={title}
      definition={definition}
      caution={caution}
      table={{
        columns: [words('step'), words('sources'), words('described')],
        quoted: [2],
        rows: rows.map(({ step, cases, words: said }) => [
          writeStep(step),
          cases,
          said.map((one) => `“${one}”`).join(' · ') || '–',
        ]),
      }}
    >
      <ol className={styles.ladder}>
        {rows.map(({ step, cases, words: said }, row) => (
          <li key={step} data-empty={cases === 0}>
            <span className={styles.step}>{writeStep(step)}</span>
            <span>
              <Dots cases={cases} isBare={step === 0} />
              {said.map((one, place) => (
                <span key={one} className={styles.described}>
                  <q lang="en">{one}</q> {beside?.(rows.length - 1 - row, place)}
                </span>
              ))}
            </span>
            <span className={styles.count}>{cases}</span>
          </li>
        ))}
      </ol>
      {specificity.heldBack > 0 ? (
        <p className="small">{words('heldBack', { count: specificity.heldBack })}</p>
      ) : null}
    </ChartFrame>
  )
}

const mostDots = 40

function Dots({ cases, isBare }: { cases: number; isBare: boolean }) {
  return (
    <span className={styles.squares} aria-hidden="true">
      {Array.from({ length: Math.min(mostDots, cases) }, (_, index) => index).map((index) => (
        <i key={index} data-dot={isBare ? 'bare' : 'described'} />
      ))}
    </span>
  )
}

/** Why sources are not named: a square for each, kind by kind. */
export function StillReasons(props: {
  title: string
  definition: string
  caution: string
  rows: { label: string; part: string; cases: number }[]
  beside?: (part: string) => ReactNode
}) {
  const { title, definition, caution, rows, beside } = props
  const words = useTranslations('share')
  return (
    <ChartFrame
      id="reason-given"
      title={title}
      definition={definition}
      caution={caution}
      table={{
        columns: [words('reason'), words('sources')],
        rows: rows.map(({ label, cases }) => [label, cases]),
      }}
    >
      <ul className={styles.rows}>
        {rows.map(({ label, part, cases }) => (
          <li key={part} className={styles.row}>
            <span className={styles.outlet}>{label}</span>
            <span className={styles.squares} aria-hidden="true">
              {Array.from({ length: Math.min(mostDots, cases) }, (_, index) => index).map(
                (index) => (
                  <i key={index} data-reason={part} />
                ),
              )}
            </span>
            <span className={styles.count}>{cases}</span>
            {beside ? <div className={styles.beside}>{beside(part)}</div> : null}
          </li>
        ))}
      </ul>
    </ChartFrame>
  )
}

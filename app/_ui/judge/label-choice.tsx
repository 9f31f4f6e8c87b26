import type { ReactNode } from 'react'
import styles from './judge.module.css'
import type { LabelRow } from './use-labels'

/** One label out of several, each with its rule and examples at hand. */
export function LabelChoice(props: {
  legend: string
  name: string
  rows: readonly LabelRow[]
  chosen: string | null
  /** Where scripts hold the choice; a plain form leaves it out. */
  onChoose?: (value: string) => void
}) {
  const { legend, name, rows, chosen, onChoose } = props
  return (
    <fieldset className={styles.choice}>
      <legend>{legend}</legend>
      <div className={styles.labels}>
        {rows.map((row) => (
          <label key={row.value}>
            <input
              type="radio"
              name={name}
              value={row.value}
              {...(onChoose
                ? { checked: row.value === chosen, onChange: () => onChoose(row.value) }
                : { defaultChecked: row.value === chosen })}
            />
            <LabelText row={row} />
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** Labels that hold or do not, each by itself. */
export function LabelSwitches(props: {
  legend: string
  rows: readonly LabelRow[]
  on: readonly string[]
  children?: ReactNode
}) {
  const { legend, rows, on, children } = props
  return (
    <fieldset className={styles.choice}>
      <legend>{legend}</legend>
      <div className={styles.labels}>
        {rows.map((row) => (
          <label key={row.value}>
            <input type="checkbox" name={row.value} defaultChecked={on.includes(row.value)} />
            <LabelText row={row} />
          </label>
        ))}
        {children}
      </div>
    </fieldset>
  )
}

function LabelText({ row }: { row: LabelRow }) {
  return (
    <span>
      <b>{row.word}</b> {row.rule}{' '}
      <i lang="en" className={styles.example}>
        {row.example}
      </i>
    </span>
  )
}

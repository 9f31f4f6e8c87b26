import { useId } from 'react'
import styles from './class-page.module.css'

/** One of a few answers, as radio buttons that a thumb can reach. */
export function ChooseOne<Value extends string>(props: {
  legend: string
  options: readonly { value: Value; label: string }[]
  chosen: Value | null
  onChoose: (value: Value) => void
}) {
  const { legend, options, chosen, onChoose } = props
  const name = useId()
  return (
    <fieldset className={styles.question} data-many={options.length > 6 || undefined}>
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}

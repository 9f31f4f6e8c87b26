import { useTranslations } from 'next-intl'
import {
  confidenceBars,
  copyChoices,
  incidentalChoices,
  selectionUnits,
  voiceChoices,
} from '#domain/selection'
import { defaultSelection, type SelectionQuery, writeSelection } from '#workflows/read-selection'
import type { StoryView } from '#workflows/view-story/story-view'
import styles from './selection-bar.module.css'
import { wordSelection } from './selection-words'

/** The definition switch: a plain form of the address, which keeps whatever else stands there. */
export function SelectionBar(props: {
  view: StoryView
  path: string
  query: SelectionQuery
  unknown: readonly string[]
}) {
  const { view, path, query, unknown } = props
  const words = useTranslations('selection')
  const { selection } = view
  const others = Object.entries(query).flatMap(([name, value]) =>
    name in defaultSelection || value === undefined
      ? []
      : [value].flat().map((one): [string, string] => [name, one]),
  )
  const isDefault = Object.keys(writeSelection(selection)).length === 0
  const choice = (name: 'copies' | 'voice' | 'incidental', values: readonly string[]) => (
    <label>
      {words(name)}
      <select name={name} defaultValue={selection[name]}>
        {values.map((value) => (
          <option key={value} value={value}>
            {words(`choices.${value as 'in'}`)}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <section className={`card ${styles.bar}`} aria-label={words('title')}>
      <p>{wordSelection(view, words)}</p>
      {unknown.length > 0 ? (
        <p className="flag" role="status">
          {words('unknown', { fields: unknown.join(', ') })}
        </p>
      ) : null}
      <details className="noprint" open={!isDefault}>
        <summary>{words('change')}</summary>
        <form action={path} method="get" className={styles.form} key={JSON.stringify(selection)}>
          {others.map(([name, value]) => (
            <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
          ))}
          <label>
            {words('unit')}
            <select name="unit" defaultValue={selection.unit}>
              {selectionUnits.map((unit) => (
                <option key={unit} value={unit}>
                  {words(`units.${unit}`)}
                </option>
              ))}
            </select>
          </label>
          {choice('voice', voiceChoices)}
          {choice('copies', copyChoices)}
          {choice('incidental', incidentalChoices)}
          <label>
            {words('confidence')}
            <select name="confidence" defaultValue={selection.confidence}>
              {confidenceBars.map((bar) => (
                <option key={bar} value={bar}>
                  {bar === 0 ? words('any') : bar}
                </option>
              ))}
            </select>
          </label>
          <button className="button" type="submit">
            {words('apply')}
          </button>
          {isDefault ? null : (
            <a className="button" href={resetLink(path, others)}>
              {words('reset')}
            </a>
          )}
        </form>
      </details>
    </section>
  )
}

function resetLink(path: string, others: [string, string][]): string {
  return others.length === 0 ? path : `${path}?${new URLSearchParams(others)}`
}

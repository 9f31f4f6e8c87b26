import { useTranslations } from 'next-intl'
import { Choices } from '#charts/choices'
import {
  confidenceBars,
  copyChoices,
  incidentalChoices,
  readingChoices,
  type Selection,
  selectionUnits,
  voiceChoices,
} from '#domain/selection'
import { defaultSelection, type SelectionQuery, writeSelection } from '#workflows/read-selection'
import type { StoryView } from '#workflows/view-story/story-view'
import styles from './selection-bar.module.css'
import { wordSelection } from './selection-words'

/**
 * The definition switch: every choice is a link, which keeps whatever else stands in the address and
 * names only what differs from the default, so that one way of counting has one address.
 */
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
  const hrefOf = (chosen: Selection) => {
    const written = new URLSearchParams([...Object.entries(writeSelection(chosen)), ...others])
    return `${path}${written.size > 0 ? `?${written}` : ''}#counting`
  }
  const group = <Field extends keyof Selection>(
    field: Field,
    name: string,
    values: readonly Selection[Field][],
    labelOf: (value: Selection[Field]) => string,
  ) => ({
    name,
    links: values.map((value) => ({
      label: labelOf(value),
      href: hrefOf({ ...selection, [field]: value }),
      isOn: selection[field] === value,
    })),
  })
  return (
    <section className={`card ${styles.bar}`} id="counting" aria-label={words('title')}>
      <p>{wordSelection(view, words)}</p>
      {unknown.length > 0 ? (
        <p className="flag" role="status">
          {words('unknown', { fields: unknown.join(', ') })}
        </p>
      ) : null}
      <details className="noprint" open={!isDefault}>
        <summary>{words('change')}</summary>
        <div className={styles.choices}>
          <Choices
            groups={[
              group('unit', words('unit'), selectionUnits, (unit) => words(`units.${unit}`)),
              group('voice', words('voice'), voiceChoices, (voice) => words(`choices.${voice}`)),
              group('copies', words('copies'), copyChoices, (copies) => words(`choices.${copies}`)),
              group('incidental', words('incidental'), incidentalChoices, (choice) =>
                words(`choices.${choice}`),
              ),
              group('reading', words('reading'), readingChoices, (reading) =>
                words(`readings.${reading}`),
              ),
              group('confidence', words('confidence'), confidenceBars, (bar) =>
                words('bar', { bar: String(bar) }),
              ),
            ]}
          />
        </div>
        <p className="small">{words('changes')}</p>
        {isDefault ? null : (
          <p>
            <a className="button" href={hrefOf(defaultSelection)}>
              {words('reset')}
            </a>
          </p>
        )}
      </details>
    </section>
  )
}

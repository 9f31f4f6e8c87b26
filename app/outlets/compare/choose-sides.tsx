import { useTranslations } from 'next-intl'
import type { OutletComparisonView } from '#workflows/compare-outlets'
import { outletMeasures } from '#workflows/view-outlet'
import { useMeasureWords } from '../../_ui/measure-words'
import styles from '../outlets.module.css'

/** A plain form: two sides and a measure; the address holds what was chosen. */
export function ChooseSides(props: {
  view: OutletComparisonView
  a: string
  b: string
  measure: string
}) {
  const { view, a, b, measure } = props
  const words = useTranslations('outlets')
  const said = useMeasureWords()
  const side = (name: 'a' | 'b', label: string, chosen: string) => (
    <label>
      {label}
      <select name={name} defaultValue={chosen} required>
        <option value="">{words('choose')}</option>
        {view.choices.map((choice) => (
          <option key={choice.key} value={choice.key}>
            {choice.name}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <form className={`${styles.form} noprint`} action="/outlets/compare">
      {view.grouping ? <input type="hidden" name="by" value={view.grouping.key} /> : null}
      {side('a', words('sideA'), a)}
      {side('b', words('sideB'), b)}
      <label>
        {words('measure')}
        <select name="measure" defaultValue={measure}>
          {outletMeasures.map((id) => (
            <option key={id} value={id}>
              {said(id).title}
            </option>
          ))}
        </select>
      </label>
      <button className="button primary" type="submit">
        {words('compareButton')}
      </button>
    </form>
  )
}

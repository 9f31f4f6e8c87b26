import { useTranslations } from 'next-intl'
import type { ChosenGrouping, OutletTable } from '#workflows/outlet-tables'
import { writeDate } from '../_ui/write-date'
import styles from './outlets.module.css'

/** Chooses a column of the reader's own tables to group by; nothing is chosen at first. */
export function GroupForm(props: {
  tables: OutletTable[]
  chosen: string
  action: string
  /** What else stands in the address. */
  kept: Record<string, string>
}) {
  const { tables, chosen, action, kept } = props
  const words = useTranslations('outlets')
  return (
    <form className={`${styles.form} noprint`} action={action}>
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label>
        {words('groupBy')}
        <select name="by" defaultValue={chosen} key={chosen}>
          <option value="">{words('groupNone')}</option>
          {tables.map(({ id, name, columns }) => (
            <optgroup key={id} label={name}>
              {columns.map((column, index) => (
                <option key={column} value={`${id}.${index}`}>
                  {column}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <button className="button" type="submit">
        {words('groupButton')}
      </button>
    </form>
  )
}

/** Where the groups come from: printed wherever they are used. */
export function GroupedBy({ grouping }: { grouping: ChosenGrouping }) {
  const words = useTranslations('outlets')
  const dates = useTranslations('dates')
  const { label, source, asOf } = grouping
  const date = writeDate(asOf, dates)
  return <p className={styles.caution}>{words('groupedBy', { column: label, source, date })}</p>
}

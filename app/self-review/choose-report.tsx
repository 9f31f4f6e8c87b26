import { useTranslations } from 'next-intl'
import { periodGroups } from '#store/period-scope'
import type { OpenedReport, ReportAddress } from '#workflows/report-period/open-report'
import styles from '../outlets/outlets.module.css'

/** Which outlet, months, grouping and pack: a plain form, whose answer is the address. */
export function ChooseReport({
  opened,
  address,
}: {
  opened: OpenedReport
  address: ReportAddress
}) {
  const words = useTranslations('report')
  const { outlets, packs, pack, by, report, wantsByline } = opened
  const isListed = outlets.some(({ id }) => id === report.outlet.id)
  const choices = isListed ? outlets : [...outlets, report.outlet]
  const grouped = wantsByline ? 'byline' : by
  return (
    <form className={`${styles.form} noprint`} action="/self-review">
      <label>
        {words('outlet')}
        <select name="outlet" defaultValue={report.outlet.id}>
          {choices.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words('from')}
        <input type="month" name="from" defaultValue={address.from.slice(0, 7)} />
      </label>
      <label>
        {words('to')}
        <input type="month" name="to" defaultValue={address.to.slice(0, 7)} />
      </label>
      <label>
        {words('by')}
        <select name="by" defaultValue={grouped}>
          {periodGroups.map((one) => (
            <option key={one} value={one}>
              {words(`group.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words('pack')}
        <select name="pack" defaultValue={pack.pack}>
          {packs.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button className="button" type="submit">
        {words('show')}
      </button>
    </form>
  )
}

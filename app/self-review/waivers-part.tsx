import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { PeriodReport } from '#workflows/report-period'
import { writeDate } from '../_ui/write-date'
import outlets from '../outlets/outlets.module.css'
import { takeBack } from './actions'
import styles from './report.module.css'

/** Every waiver of the period, whether it holds or not, with a way to take it back. */
export function WaiversPart({ report, path }: { report: PeriodReport; path: string }) {
  const words = useTranslations('report')
  const dates = useTranslations('dates')
  return (
    <section className={`card ${outlets.section}`} aria-labelledby="waivers">
      <h2 id="waivers">{words('waivers')}</h2>
      <p className="sub">{words('waiversHelp')}</p>
      {report.waivers.length === 0 ? <p>{words('waiversNone')}</p> : null}
      <ul className={styles.waivers}>
        {report.waivers.map(({ id, rule, title, articleId, place, note, state, ...waiver }) => (
          <li key={id} data-state={state}>
            <p>
              <b>{rule}</b>{' '}
              <Link href={`/articles/${articleId}`} prefetch={false} lang="en">
                {title}
              </Link>{' '}
              · <b>{words(`state.${state}`)}</b>
            </p>
            <p lang={place.quote === '' ? undefined : 'en'}>
              {place.quote === '' ? words('wholeText') : `“${place.quote}”`}
            </p>
            <p>
              {note}{' '}
              <span className="small">
                {words('waiverFacts', {
                  by: waiver.waivedBy,
                  until: writeDate(waiver.expiresOn, dates),
                })}
              </span>
            </p>
            {waiver.undoneAt === null ? (
              <form action={takeBack} className="noprint">
                <input type="hidden" name="to" value={path} />
                <input type="hidden" name="waiver" value={id} />
                <button
                  className="button"
                  type="submit"
                  aria-label={words('undoNamed', { rule, title })}
                >
                  {words('undo')}
                </button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

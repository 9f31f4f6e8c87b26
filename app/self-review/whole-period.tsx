import { useFormatter, useTranslations } from 'next-intl'
import { measureOf } from '#measures/all'
import type { PeriodMeasure, PeriodReport } from '#workflows/report-period'
import { useMeasureWords } from '../_ui/measure-words'
import outlets from '../outlets/outlets.module.css'
import { FigureLink, type HrefOf } from './figure-link'
import { writeInterval, writeSize } from './figure-words'
import styles from './report.module.css'

/** Every measure over the whole period, with its parts and published figures as context. */
export function WholePeriod({ report, hrefOf }: { report: PeriodReport; hrefOf: HrefOf }) {
  const words = useTranslations('report')
  return (
    <section className={`card ${outlets.section}`} aria-labelledby="whole" id="whole-period">
      <h2 id="whole">{words('whole')}</h2>
      <p className="sub">{words('wholeHelp')}</p>
      <table className={`${outlets.stack} ${styles.whole}`}>
        <thead>
          <tr>
            <th scope="col">{words('measure')}</th>
            <th scope="col">{words('counted')}</th>
            <th scope="col">{words('share')}</th>
            <th scope="col">{words('interval')}</th>
            <th scope="col">{words('articles')}</th>
          </tr>
        </thead>
        <tbody>
          {report.measures.map((row) => (
            <MeasureRow key={row.measure} row={row} hrefOf={hrefOf} />
          ))}
        </tbody>
      </table>
      <Published report={report} />
    </section>
  )
}

function MeasureRow({ row, hrefOf }: { row: PeriodMeasure; hrefOf: HrefOf }) {
  const words = useTranslations('report')
  const format = useFormatter()
  const { title, counts, outOf } = useMeasureWords()(row.measure)
  const { whole, kind, measure } = row
  const isScale = kind === 'scale'
  return (
    <tr>
      <td>
        <b className={styles.measure}>{title}</b>
        <span className="small">{isScale ? outOf : words('countsOutOf', { counts, outOf })}</span>
        <Parts row={row} hrefOf={hrefOf} />
      </td>
      <td data-name={words('counted')}>
        <FigureLink
          measure={measure}
          isScale={isScale}
          figure={whole}
          place={words('wholePlace')}
          hrefOf={hrefOf}
        />
      </td>
      <td data-name={words('share')}>{writeSize(whole, words)}</td>
      <td data-name={words('interval')}>{writeInterval(whole, words)}</td>
      <td data-name={words('articles')}>{format.number(whole.articles)}</td>
    </tr>
  )
}

/** How the cases fall into the parts of a divided measure, each with its sentences. */
function Parts({ row, hrefOf }: { row: PeriodMeasure; hrefOf: HrefOf }) {
  const words = useTranslations('report')
  const { parts: named = {} } = useMeasureWords()(row.measure)
  const declared = measureOf(row.measure)?.parts ?? []
  const some = row.parts.filter(({ cases }) => cases > 0)
  if (some.length === 0) return null
  return (
    <ul className={styles.parts}>
      {some.map(({ part, cases }) => {
        const label = named[part] ?? declared.find(({ id }) => id === part)?.label ?? part
        return (
          <li key={part}>
            <a
              href={`${hrefOf({ see: row.measure, of: 'all', part })}#evidence`}
              data-count={cases}
              title={words('openPart', { part: label, cases })}
            >
              {words('partOf', { part: label, cases })}
            </a>
          </li>
        )
      })}
    </ul>
  )
}

const withContext = ['anonymous-articles', 'specificity', 'reason-given'] as const

function Published({ report }: { report: PeriodReport }) {
  const words = useTranslations('report')
  const titles = useMeasureWords()
  const shown = withContext.filter((id) => report.measures.some(({ measure }) => measure === id))
  return (
    <details className={styles.published}>
      <summary>{words('published')}</summary>
      <p className="small">{words('publishedNote')}</p>
      <dl>
        {shown.map((id) => (
          <div key={id}>
            <dt>{titles(id).title}</dt>
            <dd>{words(`context.${id}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

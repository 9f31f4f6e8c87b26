import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import type { PeriodGroup } from '#store/period-scope'
import type { PeriodReport } from '#workflows/report-period'
import { useMeasureWords } from '../_ui/measure-words'
import outlets from '../outlets/outlets.module.css'
import { FigureLink, type HrefOf } from './figure-link'
import { writeSize } from './figure-words'
import styles from './report.module.css'

const mostGroups = 40

/** A row for each month, desk, section, topic or byline; a column for each measure. */
export function ByGroup(props: {
  report: PeriodReport
  hrefOf: HrefOf
  /** The address of the report of one group alone; null where it cannot be narrowed to it. */
  only: (group: string) => string | null
}) {
  const { report, hrefOf, only } = props
  const words = useTranslations('report')
  const titles = useMeasureWords()
  const write = useGroupWords(report.by)
  const shown = report.groups.slice(0, mostGroups)
  const title = words('groups', { by: report.by })
  return (
    <section className={`card ${outlets.section}`} aria-labelledby="groups">
      <h2 id="groups">{title}</h2>
      <p className="sub">{words('groupsHelp')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard. */}
      <section className={outlets.wide} tabIndex={0} aria-label={title}>
        <table className={styles.groups}>
          <thead>
            <tr>
              <th scope="col">{words(`group.${report.by}`)}</th>
              <th scope="col">{words('articles')}</th>
              {report.measures.map(({ measure }) => (
                <th key={measure} scope="col">
                  {titles(measure).title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ group, articles }) => {
              const alone = only(group)
              return (
                <tr key={group}>
                  <th scope="row">
                    {alone ? (
                      <Link href={alone} title={words('only', { group: write(group) })}>
                        {write(group)}
                      </Link>
                    ) : (
                      write(group)
                    )}
                  </th>
                  <td data-name={words('articles')}>{articles}</td>
                  {report.measures.map(({ measure, kind, groups }) => (
                    <td key={measure} data-name={titles(measure).title}>
                      {groups[group] ? (
                        <>
                          <FigureLink
                            measure={measure}
                            isScale={kind === 'scale'}
                            figure={groups[group]}
                            place={write(group)}
                            group={group}
                            hrefOf={hrefOf}
                          />
                          <span className="small">{writeSize(groups[group], words)}</span>
                        </>
                      ) : (
                        words('noCases')
                      )}
                    </td>
                  ))}
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
      {report.groups.length > mostGroups ? (
        <p className="small">{words('more', { count: report.groups.length - mostGroups })}</p>
      ) : null}
    </section>
  )
}

/** A group's value as people read it. */
export function useGroupWords(by: PeriodGroup): (group: string) => string {
  const words = useTranslations('report')
  const format = useFormatter()
  return (group) => {
    if (group === '') return words('notSaid')
    if (by !== 'month') return group
    return format.dateTime(new Date(`${group}-01T00:00:00Z`), {
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    })
  }
}

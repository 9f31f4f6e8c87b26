import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { PeriodReport } from '#workflows/report-period'
import { writeDate } from '../_ui/write-date'
import outlets from '../outlets/outlets.module.css'
import styles from './report.module.css'

/** The stories to look at first, each with its reasons. */
export function SeeFirst({ report }: { report: PeriodReport }) {
  const words = useTranslations('report')
  const dates = useTranslations('dates')
  const titleOf = (rule: string) => {
    const found = report.rules.find((one) => one.rule === rule)
    return found ? `${rule} ${found.title}` : rule
  }
  const list = (rules: readonly string[]) => rules.map(titleOf).join('; ')
  return (
    <section className={`card ${outlets.section}`} aria-labelledby="see-first">
      <h2 id="see-first">{words('seeFirst')}</h2>
      <p className="sub">{words('seeFirstHelp')}</p>
      {report.toSee.length === 0 ? <p>{words('seeNone')}</p> : null}
      <ol className={styles.first}>
        {report.toSee.map((article) => (
          <li key={article.articleId}>
            <Link href={`/articles/${article.articleId}`} prefetch={false} lang="en">
              {article.title}
            </Link>
            <span className="small">
              {writeDate(article.publishedAt, dates)}
              {article.desk === null ? '' : ` · ${article.desk}`}
            </span>
            <ul>
              {article.serious.length > 0 ? (
                <li>{words('serious', { list: list(article.serious) })}</li>
              ) : null}
              {article.leads > 0 ? <li>{words('leads', { count: article.leads })}</li> : null}
              {article.reruns > 0 ? <li>{words('reruns', { count: article.reruns })}</li> : null}
              {article.onlyAnonymous > 0 ? (
                <li>{words('onlyOf', { count: article.onlyAnonymous, claims: article.claims })}</li>
              ) : null}
              {article.warn.length > 0 ? (
                <li>{words('warn', { list: list(article.warn) })}</li>
              ) : null}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  )
}

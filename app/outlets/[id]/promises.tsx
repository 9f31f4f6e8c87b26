import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import type {
  PromisedRule,
  PromiseEvidence,
  PromiseMark,
  PromisesView,
  ShownPromise,
} from '#workflows/view-promises'
import { PageLinks } from '../../_ui/page-links'
import { withQuery } from '../../_ui/read-query'
import { writeDate } from '../../_ui/write-date'
import styles from '../outlets.module.css'

/** What an outlet promises beside what its texts show, rule by rule: counts, and nothing that adds them up. */
export function Promises(props: {
  view: PromisesView
  outletId: string
  evidence: PromiseEvidence | null
}) {
  const { view, outletId, evidence } = props
  const words = useTranslations('promises')
  const path = `/outlets/${encodeURIComponent(outletId)}`
  const { rules, policies, judged, articles } = view
  return (
    <section className={`card ${styles.section}`} id="promises" aria-labelledby="promises-title">
      <div className="meta">
        <h2 id="promises-title">{words('title')}</h2>
        <Link className="button push noprint" href={`${path}/policy`}>
          {words('add')}
        </Link>
      </div>
      {rules.length === 0 ? (
        <p>{policies === 0 ? words('none') : words('noneLinked', { count: policies })}</p>
      ) : (
        <>
          <p className="sub">{words('lead')}</p>
          {judged < articles ? <p role="status">{words('judging', { judged, articles })}</p> : null}
          <table className={styles.stack}>
            <thead>
              <tr>
                <th scope="col">{words('rule')}</th>
                <th scope="col">{words('says')}</th>
                <th scope="col">{words('shows')}</th>
              </tr>
            </thead>
            <tbody>
              {rules.map((rule) => (
                <tr key={rule.rule}>
                  <th scope="row">
                    {rule.rule} <span lang="en">{rule.title}</span>
                  </th>
                  <td data-name={words('says')}>
                    {rule.promises.map((promise) => (
                      <PromiseQuote
                        key={`${promise.policyId} ${promise.words}`}
                        promise={promise}
                      />
                    ))}
                  </td>
                  <td data-name={words('shows')}>
                    <Shown rule={rule} path={path} judged={judged} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {evidence ? <Evidence evidence={evidence} path={path} /> : null}
    </section>
  )
}

function PromiseQuote({ promise }: { promise: ShownPromise }) {
  const words = useTranslations('promises')
  const format = useFormatter()
  const { kind, url, readAt, isCurrent } = promise
  return (
    <div className={styles.promise}>
      <q lang="en">{promise.words}</q>
      <p className="small">
        {words('read', {
          kind: words(`kind.${kind}`),
          day: format.dateTime(new Date(readAt), { dateStyle: 'medium' }),
        })}
        {isCurrent ? null : ` · ${words('gone')}`}
        {url ? (
          <>
            {' '}
            ·{' '}
            <a href={url} rel="noreferrer noopener" title={url}>
              {words('source')}
            </a>
          </>
        ) : null}
      </p>
    </div>
  )
}

function Shown(props: { rule: PromisedRule; path: string; judged: number }) {
  const { rule, path, judged } = props
  const words = useTranslations('promises')
  const { shown } = rule
  if (shown === null) return <p className="small">{words('process')}</p>
  const counts: { mark: PromiseMark; count: number; said: string }[] = [
    { mark: 'met', count: shown.met, said: words('met', { count: shown.met }) },
    { mark: 'flagged', count: shown.flagged, said: words('flagged', { count: shown.flagged }) },
    {
      mark: 'cannot-tell',
      count: shown.cannotTell,
      said: words('cannotTell', { count: shown.cannotTell }),
    },
  ]
  return (
    <>
      <ul className={styles.counts}>
        {counts.map(({ mark, count, said }) => (
          <li key={mark}>
            {count === 0 ? (
              said
            ) : (
              <Link
                href={`${withQuery(path, { rule: rule.rule, mark })}#promise-articles`}
                prefetch={false}
              >
                {said}
              </Link>
            )}
            {mark === 'flagged' && shown.waived > 0
              ? ` (${words('waived', { count: shown.waived })})`
              : null}
          </li>
        ))}
      </ul>
      <p className="small">
        {words('outOf', { articles: judged })};{' '}
        {words('notApplicable', { count: shown.notApplicable })}
      </p>
    </>
  )
}

function Evidence({ evidence, path }: { evidence: PromiseEvidence; path: string }) {
  const words = useTranslations('promises')
  const dates = useTranslations('dates')
  const { rule, mark, all, articles, page, pages } = evidence
  return (
    <section id="promise-articles" aria-labelledby="promise-articles-title" tabIndex={-1}>
      <div className="meta">
        <h3 id="promise-articles-title">
          {words('evidence', { rule, mark: words('mark', { mark }), count: all })}
        </h3>
        <Link className="button push noprint" href={`${path}#promises`}>
          {words('close')}
        </Link>
      </div>
      {articles.length === 0 ? <p>{words('noEvidence')}</p> : null}
      <ol className={styles.evidence}>
        {articles.map(({ id, title, publishedAt, findings }) => (
          <li key={id}>
            <Link href={`/articles/${id}`} prefetch={false}>
              {title}
            </Link>{' '}
            <span className="small">{writeDate(publishedAt, dates)}</span>
            {findings.map(({ why, quote }) => (
              <p key={`${why} ${quote}`} lang="en" className="small">
                {quote === '' ? null : (
                  <>
                    <q>{quote}</q>{' '}
                  </>
                )}
                {why}
              </p>
            ))}
          </li>
        ))}
      </ol>
      <PageLinks
        page={page}
        pages={pages}
        hrefOf={(part) => `${withQuery(path, { rule, mark, rulepage: part })}#promise-articles`}
      />
    </section>
  )
}

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { RuleEvidence, RuleFinding } from '#workflows/view-period-evidence'
import { CloseOnEscape } from '../_ui/close-on-escape'
import drawer from '../_ui/evidence-drawer.module.css'
import { writeDate } from '../_ui/write-date'
import { waive } from './actions'
import styles from './report.module.css'

/** The places behind a bar of a rule, by article; a flagged one can be waived here. */
export function RuleDrawer(props: {
  evidence: RuleEvidence
  /** The report without the drawer, and with it. */
  path: string
  here: string
}) {
  const { evidence, path, here } = props
  const words = useTranslations('report')
  const dates = useTranslations('dates')
  const { rule, title, asks, mark, cases, articles } = evidence
  return (
    <section
      className={`card ${drawer.drawer}`}
      id="evidence"
      aria-labelledby="evidence-title"
      tabIndex={-1}
    >
      <CloseOnEscape path={path} />
      <div className={drawer.head}>
        <h2 id="evidence-title">{words('drawer')}</h2>
        <Link className="button noprint" href={path} scroll={false}>
          {words('close')}
        </Link>
      </div>
      <p className="sub">
        <span lang="en">
          {rule} {title}
        </span>{' '}
        · {words(`mark.${mark}`)} ·{' '}
        <span data-cases={cases}>{words('drawerCases', { count: cases })}</span>
        <br />
        <span lang="en">{asks}</span>
      </p>
      {articles.map((article) => (
        <section key={article.articleId}>
          <h3 className={drawer.article}>
            <Link href={`/articles/${article.articleId}`} lang="en">
              {article.title}
            </Link>
            <span className="small"> {writeDate(article.publishedAt, dates)}</span>
          </h3>
          {article.findings.map((finding, index) => (
            <Place
              // biome-ignore lint/suspicious/noArrayIndexKey: two findings may be of the same words.
              key={index}
              finding={finding}
              rule={rule}
              articleId={article.articleId}
              here={here}
            />
          ))}
        </section>
      ))}
    </section>
  )
}

function Place(props: { finding: RuleFinding; rule: string; articleId: string; here: string }) {
  const { finding, rule, articleId, here } = props
  const words = useTranslations('report')
  const dates = useTranslations('dates')
  const { place, why, question, better, mayNarrow, waiver, outcome } = finding
  return (
    <div className={drawer.case}>
      {place.quote === '' ? null : (
        <blockquote className={drawer.passage} lang="en">
          {place.before === '' ? '' : `…${place.before.replace(/^\S*\s/, ' ')}`}
          <span className={drawer.content}>{place.quote}</span>
          {place.after === '' ? '' : `${place.after.replace(/\s\S*$/, ' ')}…`}
        </blockquote>
      )}
      <p className="small">
        <span lang="en">{why}</span>
        {question === null ? null : (
          <>
            {' '}
            <span>{words.rich('ask', { question: () => <span lang="en">{question}</span> })}</span>
          </>
        )}
        {better === null ? null : (
          <>
            {' '}
            <span>{words.rich('better', { better: () => <span lang="en">{better}</span> })}</span>
          </>
        )}
        {mayNarrow ? ` ${words('mayNarrow')}` : ''}
      </p>
      {waiver ? (
        <p className={styles.waived}>
          {words(waiver.isInForce ? 'waivedBy' : 'waivedOver', {
            by: waiver.waivedBy,
            until: writeDate(waiver.expiresOn, dates),
            note: waiver.note,
          })}
        </p>
      ) : null}
      {outcome === 'flagged' && !waiver?.isInForce ? (
        <WaiveForm place={place} rule={rule} articleId={articleId} here={here} />
      ) : null}
    </div>
  )
}

function WaiveForm(props: {
  place: RuleFinding['place']
  rule: string
  articleId: string
  here: string
}) {
  const { place, rule, articleId, here } = props
  const words = useTranslations('report')
  const hidden = {
    to: here,
    article: articleId,
    rule,
    headline: place.isInHeadline ? 'yes' : 'no',
    quote: place.quote,
    before: place.before,
    after: place.after,
  }
  return (
    <details className="noprint">
      <summary>
        {words('waive')}
        <span className="hidden">: {place.quote || words('wholeText')}</span>
      </summary>
      <form action={waive} className={styles.waive}>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label>
          {words('waiveWho')}
          <input name="by" required maxLength={80} autoComplete="off" />
        </label>
        <label>
          {words('waiveNote')}
          <input name="note" required maxLength={500} autoComplete="off" />
          <span className="small">{words('waiveNoteHelp')}</span>
        </label>
        <label>
          {words('waiveUntil')}
          <input name="until" type="date" required />
        </label>
        <button className="button" type="submit">
          {words('waiveButton')}
        </button>
      </form>
    </details>
  )
}

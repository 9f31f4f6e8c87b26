import { useFormatter, useTranslations } from 'next-intl'
import type { ReviewSheet, SheetFinding } from '#domain/review-sheet'
import { markOf } from '../policy-review/finding-item'
import { OutcomeMark } from '../policy-review/outcome-mark'
import { factsOf } from './lay-out-sheet'
import styles from './printed-sheet.module.css'

const outcomesToTell = ['flagged', 'cannot-tell', 'met'] as const

/** The review sheet on paper, A4 or Letter as the printer has it. It is there only while it is printed. */
export function PrintedSheet({ sheet }: { sheet: ReviewSheet }) {
  const words = useTranslations('sheet')
  const review = useTranslations('ruleReview')
  const format = useFormatter()
  const when = format.dateTime(new Date(sheet.madeAt), { dateStyle: 'long', timeStyle: 'short' })
  return (
    <div className={styles.sheet}>
      <h1>{words('title')}</h1>
      {sheet.draft.headline ? (
        <p lang="en">
          <b>{sheet.draft.headline}</b>
        </p>
      ) : null}
      {factsOf(sheet, words, when).map((fact) => (
        <p key={fact} className="small">
          {fact}
        </p>
      ))}
      {sheet.attestations.length > 0 ? <h2>{words('attested')}</h2> : null}
      {sheet.attestations.map(({ rule, answer, initials, note }) => (
        <p key={rule}>
          <b>
            {rule} <span lang="en">{sheet.results.find((one) => one.rule === rule)?.title}</span>:
          </b>{' '}
          {words(`answer.${answer}`)}, {initials ? words('by', { initials }) : words('noInitials')}
          {note ? `. ${words('note', { note })}` : null}
        </p>
      ))}
      {outcomesToTell.map((outcome) => {
        const results = sheet.results.filter((result) => result.outcome === outcome)
        return results.length === 0 ? null : (
          <section key={outcome}>
            <h2>
              {review(`outcome.${outcome}`)} ({results.length})
            </h2>
            {results.map((result) => (
              <div key={result.rule} className={styles.rule}>
                <h3 lang="en">
                  {result.rule} {result.title}
                </h3>
                <p className="small" lang="en">
                  {result.asks}
                </p>
                {outcome === 'met'
                  ? null
                  : result.findings
                      .filter((finding) => finding.outcome !== 'met')
                      .map((finding, index) => (
                        // biome-ignore lint/suspicious/noArrayIndexKey: a sheet is drawn once
                        <PrintedFinding key={index} finding={finding} />
                      ))}
              </div>
            ))}
          </section>
        )
      })}
    </div>
  )
}

function PrintedFinding({ finding }: { finding: SheetFinding }) {
  const words = useTranslations('sheet')
  const review = useTranslations('ruleReview')
  const mark = markOf(finding)
  return (
    <div className={styles.finding}>
      <p>
        <b>
          <OutcomeMark of={mark} /> {review(`mark.${mark}`)}:
        </b>{' '}
        {finding.isInHeadline ? (
          review('headline')
        ) : finding.quote === null ? (
          review('wholeText')
        ) : (
          <>
            <q lang="en">{finding.quote}</q>,{' '}
            {words('paragraph', { number: finding.paragraph ?? 1 })}
          </>
        )}
      </p>
      <p lang="en">{finding.why}</p>
      {finding.question ? (
        <p>
          {review('ask')} <span lang="en">{finding.question}</span>
        </p>
      ) : null}
      {finding.better ? (
        <p>
          {review('better')} <span lang="en">{finding.better}</span>
        </p>
      ) : null}
      {finding.missing.length > 0 ? (
        <p>
          {review('missing')} {finding.missing.map((facet) => review(`facet.${facet}`)).join(', ')}
        </p>
      ) : null}
      {finding.mayNarrow ? <p>{review('mayNarrow')}</p> : null}
      {finding.needsSignOff ? <p>{review('needsSignOff')}</p> : null}
    </div>
  )
}

import { useTranslations } from 'next-intl'
import type { Finding } from '#domain/policy'
import { severityNames } from '#domain/policy'
import { type Span, spanText } from '#domain/span'
import { type MarkKind, OutcomeMark } from './outcome-mark'
import styles from './policy-review.module.css'

/** Ways from a finding to its place; without them its words stand alone. */
export interface PlaceLinks {
  /** Shows the place in the marked text. */
  show: (span: Span, from: HTMLElement) => void
  /** Goes to the place where the text is written. */
  edit: (span: Span) => void
}

const longestQuote = 160

/** One place that a rule has judged: how grave, which words, why, what to ask and what would be better. */
export function FindingItem(props: { finding: Finding; text: string; links?: PlaceLinks }) {
  const { finding, text, links } = props
  const words = useTranslations('ruleReview')
  const mark = markOf(finding)
  return (
    <li className={styles.finding} data-outcome={finding.outcome}>
      <p className={styles.head}>
        <b className={styles.level} data-level={mark}>
          <OutcomeMark of={mark} /> {words(`mark.${mark}`)}
        </b>{' '}
        <Place finding={finding} text={text} links={links} />
      </p>
      <p lang="en">{finding.why}</p>
      {finding.question ? <Line label={words('ask')}>{finding.question}</Line> : null}
      {finding.better ? <Line label={words('better')}>{finding.better}</Line> : null}
      {finding.missing.length > 0 ? (
        <p>
          {words('missing')}{' '}
          {finding.missing.map((facet) => (
            <span key={facet} className="flag">
              {words(`facet.${facet}`)}
            </span>
          ))}
        </p>
      ) : null}
      {finding.mayNarrow ? <p className={styles.careful}>{words('mayNarrow')}</p> : null}
      {finding.needsSignOff ? <p className="small">{words('needsSignOff')}</p> : null}
    </li>
  )
}

/** How grave a flag is, or which other outcome it is. */
export function markOf({ outcome, severity }: Pick<Finding, 'outcome' | 'severity'>): MarkKind {
  if (outcome !== 'flagged') return outcome
  return severityNames[(severity ?? 1) - 1]
}

function Line({ label, children }: { label: string; children: string }) {
  return (
    <p>
      <b>{label}</b> <span lang="en">{children}</span>
    </p>
  )
}

function Place(props: { finding: Finding; text: string; links?: PlaceLinks }) {
  const { finding, text, links } = props
  const words = useTranslations('ruleReview')
  if (finding.isInHeadline) return <span>{words('headline')}</span>
  const quote = spanText(text, finding.span).replace(/\s+/g, ' ')
  if (quote === '') return <span>{words('wholeText')}</span>
  const shown = quote.length > longestQuote ? `${quote.slice(0, longestQuote)}…` : quote
  if (!links) return <q lang="en">{shown}</q>
  return (
    <>
      <button
        type="button"
        className={styles.place}
        title={words('show')}
        onClick={({ currentTarget }) => links.show(finding.span, currentTarget)}
      >
        <q lang="en">{shown}</q>
      </button>{' '}
      <button type="button" className={styles.edit} onClick={() => links.edit(finding.span)}>
        {words('edit')}
      </button>
    </>
  )
}

import { useTranslations } from 'next-intl'
import { memo, useState } from 'react'
import type { Finding, RuleResult } from '#domain/policy'
import { FindingItem, markOf, type PlaceLinks } from './finding-item'
import { OutcomeMark } from './outcome-mark'
import styles from './policy-review.module.css'

const fewest = 4
const order: Finding['outcome'][] = ['flagged', 'cannot-tell', 'met']

/** What one rule says of a text: the rule, and the places that it has judged, gravest first. */
export const RuleFindings = memo(function RuleFindings(props: {
  result: RuleResult
  text: string
  links?: PlaceLinks
  /** Where the rule is attested, as an address within the page. */
  attestedAt?: string
}) {
  const { result, text, links, attestedAt } = props
  const words = useTranslations('ruleReview')
  const [isWhole, setWhole] = useState(false)
  const open = result.findings
    .filter(({ outcome }) => outcome !== 'met' || result.outcome === 'met')
    .sort(
      (a, b) =>
        order.indexOf(a.outcome) - order.indexOf(b.outcome) ||
        (b.severity ?? 0) - (a.severity ?? 0),
    )
  const met = result.findings.length - open.length
  const shown = isWhole ? open : open.slice(0, fewest)
  const { outcome } = result
  return (
    <li className={styles.rule}>
      <h4>
        <OutcomeMark of={outcome === 'not-applicable' ? outcome : markOf({ ...result, outcome })} />{' '}
        <span className={styles.id}>{result.rule}</span> <span lang="en">{result.title}</span>
      </h4>
      <p className="small" lang="en">
        {result.asks}
      </p>
      {result.mode === 'process' ? (
        <Question result={result} attestedAt={attestedAt} />
      ) : (
        <ul>
          {shown.map((finding) => (
            <FindingItem key={keyOf(finding)} finding={finding} text={text} links={links} />
          ))}
        </ul>
      )}
      {open.length > fewest && result.mode !== 'process' ? (
        <button type="button" className={styles.edit} onClick={() => setWhole(!isWhole)}>
          {isWhole ? words('fewer') : words('more', { count: open.length - fewest })}
        </button>
      ) : null}
      {met > 0 ? <p className="small">{words('metElsewhere', { count: met })}</p> : null}
      {result.restates.length > 0 ? (
        <p className="small" lang="en">
          {result.restates.join('; ')}
        </p>
      ) : null}
    </li>
  )
}, isSame)

/** A reading gives new objects each time; what is drawn again is what reads or stands otherwise. */
function isSame(
  a: { result: RuleResult; text: string; links?: PlaceLinks; attestedAt?: string },
  b: typeof a,
): boolean {
  if (a.links !== b.links || a.attestedAt !== b.attestedAt) return false
  if (a.result === b.result && a.text === b.text) return true
  return (
    JSON.stringify(a.result) === JSON.stringify(b.result) &&
    a.result.findings.every(({ span }) =>
      span.every(([start, end]) => a.text.slice(start, end) === b.text.slice(start, end)),
    )
  )
}

function keyOf({ span, why, claimId, sourceId, outcome }: Finding): string {
  return JSON.stringify([span, why, claimId, sourceId, outcome])
}

function Question(props: { result: RuleResult; attestedAt?: string }) {
  const words = useTranslations('ruleReview')
  const [first] = props.result.findings
  if (!first) return null
  return (
    <p>
      <b>{words('ask')}</b> <span lang="en">{first.question}</span>{' '}
      {props.attestedAt ? <a href={props.attestedAt}>{words('attestBelow')}</a> : null}
    </p>
  )
}

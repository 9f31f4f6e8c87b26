'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { PolicyReview, RuleOutcome, RuleResult, SeverityName } from '#domain/policy'
import { ruleOutcomes, severityNames } from '#domain/policy'
import type { PlaceLinks } from './finding-item'
import { OutcomeMark } from './outcome-mark'
import styles from './policy-review.module.css'
import { ReviewBars } from './review-bars'
import { RuleFindings } from './rule-findings'

const gravestFirst = [...severityNames].reverse()

/**
 * A review for people: three bars of counts, then the rules grouped by outcome, filtered by outcome and by
 * severity. Works on any page; what the rules say is English and marked as such.
 * @param links ways from a finding to its place, where the page shows the text
 * @param attestedAt where a rule is attested, as an address within the page, or undefined
 */
export function ReviewFindings(props: {
  review: PolicyReview
  text: string
  links?: PlaceLinks
  attestedAt?: (result: RuleResult) => string | undefined
}) {
  const { review, text, links, attestedAt } = props
  const words = useTranslations('ruleReview')
  const [hidden, setHidden] = useState<ReadonlySet<RuleOutcome | SeverityName>>(new Set())
  const toggle = (one: RuleOutcome | SeverityName) => {
    const next = new Set(hidden)
    if (!next.delete(one)) next.add(one)
    setHidden(next)
  }
  return (
    <div className={styles.review}>
      <ReviewBars results={review.results} />
      <div className={styles.filters}>
        <Toggles name={words('byOutcome')} of={ruleOutcomes} {...{ hidden, toggle }}>
          {(outcome) => words(`outcome.${outcome}`)}
        </Toggles>
        <Toggles name={words('bySeverity')} of={gravestFirst} {...{ hidden, toggle }}>
          {(severity) => words(`mark.${severity}`)}
        </Toggles>
      </div>
      {ruleOutcomes
        .filter((outcome) => !hidden.has(outcome))
        .map((outcome) => (
          <Group
            key={outcome}
            outcome={outcome}
            results={review.results.flatMap((result) =>
              result.outcome === outcome ? (withSeverities(result, hidden) ?? []) : [],
            )}
            {...{ text, links, attestedAt }}
          />
        ))}
    </div>
  )
}

/** A rule without the flags of hidden severities; null where it was flagged by these alone. */
function withSeverities(
  result: RuleResult,
  hidden: ReadonlySet<RuleOutcome | SeverityName>,
): RuleResult | null {
  if (result.outcome !== 'flagged' || !severityNames.some((name) => hidden.has(name))) return result
  const findings = result.findings.filter(
    ({ outcome, severity }) =>
      outcome !== 'flagged' || severity === null || !hidden.has(severityNames[severity - 1]),
  )
  return findings.some(({ outcome }) => outcome === 'flagged') ? { ...result, findings } : null
}

function Toggles<One extends RuleOutcome | SeverityName>(props: {
  name: string
  of: readonly One[]
  hidden: ReadonlySet<RuleOutcome | SeverityName>
  toggle: (one: One) => void
  children: (one: One) => string
}) {
  const { name, of, hidden, toggle, children } = props
  return (
    <fieldset>
      <legend>{name}</legend>
      {of.map((one) => (
        <label key={one}>
          <input type="checkbox" checked={!hidden.has(one)} onChange={() => toggle(one)} />
          <OutcomeMark of={one === 'flagged' ? 'serious' : one} />
          {children(one)}
        </label>
      ))}
    </fieldset>
  )
}

function Group(props: {
  outcome: RuleOutcome
  results: RuleResult[]
  text: string
  links?: PlaceLinks
  attestedAt?: (result: RuleResult) => string | undefined
}) {
  const { outcome, results, text, links, attestedAt } = props
  const words = useTranslations('ruleReview')
  // What asks for something stands open; what is in order is there for who looks for it.
  const [isOpen, setOpen] = useState(outcome === 'flagged' || outcome === 'cannot-tell')
  if (results.length === 0) return null
  return (
    <details
      className={styles.group}
      data-group={outcome}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <h3>
          {words(`outcome.${outcome}`)}{' '}
          <span className="small">{words('rules', { count: results.length })}</span>
        </h3>
      </summary>
      <p className="small">{words(`means.${outcome}`)}</p>
      {isOpen ? (
        <ul>
          {results.map((result) => (
            <RuleFindings
              key={result.rule}
              result={result}
              text={text}
              links={links}
              attestedAt={attestedAt?.(result)}
            />
          ))}
        </ul>
      ) : null}
    </details>
  )
}

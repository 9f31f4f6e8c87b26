import { useTranslations } from 'next-intl'
import { memo } from 'react'
import type { RuleResult } from '#domain/policy'
import {
  type Attestation,
  attestedAnswers,
  longestNote,
  mostInitials,
  type QuotedPlace,
} from '#domain/review-sheet'
import { findWrittenNames } from '#policy/withhold-names'
import { holdsFor, needsAttestation, placesToAttest } from '#workflows/attest-rules'
import type { CheckedDraft } from '#workflows/check-draft'
import styles from './attest-rules-form.module.css'

/** The address, within the page, of where a rule is attested. */
export function attestedAt(result: RuleResult): string | undefined {
  return needsAttestation(result) ? `#attest-${result.rule}` : undefined
}

/** The answers that hold for the draft as it is now: the others are to be given again. */
export function answersThatHold(
  checked: CheckedDraft,
  attestations: readonly Attestation[],
): Attestation[] {
  return checked.review.results.filter(needsAttestation).flatMap((result) => {
    const own = attestations.find(({ rule }) => rule === result.rule)
    return own && holdsFor(own, placesToAttest(result, checked)) ? own : []
  })
}

/**
 * Rules that no text can show, each with its question: people answer yes, no or not applicable, with
 * initials and a note. There is no field for a source's name.
 */
export const AttestRulesForm = memo(function AttestRulesForm(props: {
  checked: CheckedDraft
  attestations: readonly Attestation[]
  onAttest: (attestation: Attestation) => void
}) {
  const { checked, attestations, onAttest } = props
  const words = useTranslations('draft')
  const asked = checked.review.results.filter(needsAttestation)
  const answered = answersThatHold(checked, attestations).length
  return (
    <section className={`card noprint ${styles.form}`} aria-labelledby="attest">
      <h2 id="attest">{words('attest')}</h2>
      <p className="sub">{words('attestSub')}</p>
      {asked.length === 0 ? (
        <p>{words('nothingToAttest')}</p>
      ) : (
        <p className={styles.count}>{words('attestCount', { answered, asked: asked.length })}</p>
      )}
      {asked.map((result) => (
        <AttestRule
          key={result.rule}
          result={result}
          places={placesToAttest(result, checked)}
          attestation={attestations.find(({ rule }) => rule === result.rule)}
          onAttest={onAttest}
        />
      ))}
    </section>
  )
})

function AttestRule(props: {
  result: RuleResult
  places: QuotedPlace[]
  attestation: Attestation | undefined
  onAttest: (attestation: Attestation) => void
}) {
  const { result, places, attestation, onAttest } = props
  const words = useTranslations('draft')
  const id = `attest-${result.rule}`
  const isStale = attestation !== undefined && !holdsFor(attestation, places)
  const question = result.findings.find(({ needsSignOff }) => needsSignOff)?.question
  return (
    <fieldset id={id} className={styles.rule}>
      <legend>
        <span className={styles.id}>{result.rule}</span> <span lang="en">{result.title}</span>
      </legend>
      <p lang="en">{result.mode === 'process' ? (question ?? result.asks) : result.asks}</p>
      <div className={styles.answers}>
        {attestedAnswers.map((answer) => (
          <label key={answer}>
            <input
              type="radio"
              name={id}
              checked={attestation?.answer === answer && !isStale}
              onChange={() =>
                onAttest({
                  initials: '',
                  note: '',
                  ...attestation,
                  rule: result.rule,
                  answer,
                  about: places,
                })
              }
            />
            {words(`answer.${answer}`)}
          </label>
        ))}
        {attestation ? (
          <label>
            {words('initials')}
            <input
              type="text"
              className={styles.initials}
              size={mostInitials + 1}
              maxLength={mostInitials}
              autoComplete="off"
              spellCheck={false}
              value={attestation.initials}
              onChange={({ currentTarget }) =>
                onAttest({ ...attestation, initials: lettersOf(currentTarget.value) })
              }
            />
            <span className="small">{words('initialsHint')}</span>
          </label>
        ) : null}
      </div>
      {isStale ? (
        <p role="status" className={styles.stale}>
          {words('stale')}{' '}
          <button
            type="button"
            className="button"
            onClick={() => onAttest({ ...attestation, about: places })}
          >
            {words('again')}: {words(`answer.${attestation.answer}`)}
          </button>
        </p>
      ) : null}
      {attestation ? (
        <label className={styles.note}>
          {words('note')} <span className="small">{words('noteHint')}</span>
          <textarea
            rows={2}
            maxLength={longestNote}
            autoComplete="off"
            spellCheck={false}
            value={attestation.note}
            onChange={({ currentTarget }) =>
              onAttest({ ...attestation, note: currentTarget.value })
            }
          />
        </label>
      ) : null}
      {attestation && findWrittenNames(attestation.note).length > 0 ? (
        <p role="status" className={styles.stale}>
          {words('noteNames')}
        </p>
      ) : null}
    </fieldset>
  )
}

function lettersOf(value: string): string {
  return value
    .replace(/[^\p{L}]/gu, '')
    .toUpperCase()
    .slice(0, mostInitials)
}

import type { Analysis } from '#domain/analysis'
import type { Attribution } from '#domain/attribution'
import type { Source } from '#domain/source'
import { spanText } from '#domain/span'
import styles from './annotated-text.module.css'
import { claimKindWords, formWords, sourceWords, strengthWords, writeStep } from './codebook-words'
import { SourceChips } from './source-chips'

/** What the engine reads in one attribution: who, how described, what is claimed, and why it says so. */
export function Note({ analysis, attribution }: { analysis: Analysis; attribution: Attribution }) {
  const source = analysis.sources.find(({ id }) => id === attribution.sourceId) ?? null
  const via = analysis.sources.find(({ id }) => id === attribution.via) ?? null
  const first = source && firstOf(analysis, source)
  const isAgain = first !== null && first !== attribution
  return (
    <>
      <b>{headingOf(analysis.text, attribution, source, isAgain ? first : null)}</b>
      {via ? <span className="chip">taken from {via.label}</span> : null}
      {source?.standing === 'anonymous' && !isAgain ? <SourceChips source={source} /> : null}
      {source?.merge === 'uncertain' ? (
        <span className="chip">uncertain whether it is the same source</span>
      ) : null}
      <details className={styles.why}>
        <summary>
          {factsOf(attribution, isAgain ? null : source)}
          <span>
            {' '}
            · <u>why</u>
          </span>
        </summary>
        <ul>
          {[...new Set([...attribution.because, ...(source?.because ?? [])])].map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </details>
    </>
  )
}

/** The first attribution to a source carries its description; the later ones say that it is the same. */
function firstOf(analysis: Analysis, source: Source): Attribution | null {
  return analysis.attributions.find(({ sourceId }) => sourceId === source.id) ?? null
}

function headingOf(
  text: string,
  attribution: Attribution,
  source: Source | null,
  first: Attribution | null,
): string {
  if (!source) return `No source: “${spanText(text, attribution.cue)}” — ${sourceWords(source)}`
  if (!first) return `${source.label} — ${sourceWords(source)}`
  const words = spanText(text, attribution.source)
  const isKnown = [source.label, spanText(text, first.source), ''].includes(words)
  return `${source.label} — same source${isKnown ? '' : `, by “${words}”`}`
}

function factsOf(attribution: Attribution, source: Source | null): string {
  const specificity =
    source?.standing === 'anonymous' ? `Specificity ${writeStep(source.specificity)} of 5` : null
  const claim = attribution.claim
    ? `${claimKindWords[attribution.claim.kind]}, strength ${attribution.claim.strength} of 5: ${strengthWords[attribution.claim.strength]}`
    : 'a wish or attitude, no claim'
  return [
    specificity,
    formWords[attribution.form],
    claim,
    `confidence ${attribution.confidence.toFixed(2)}`,
  ]
    .filter(Boolean)
    .join(' · ')
}

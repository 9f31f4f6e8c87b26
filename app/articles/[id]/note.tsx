import type { Analysis } from '#domain/analysis'
import type { Attribution } from '#domain/attribution'
import type { Source } from '#domain/source'
import { spanText } from '#domain/span'
import {
  claimKindWords,
  facetWords,
  formWords,
  reasonWords,
  sourceWords,
  strengthWords,
  writeStep,
} from '../../_ui/codebook-words'
import styles from './article.module.css'

/** What the engine reads in one attribution: who, how described, what is claimed, and why it says so. */
export function Note({ analysis, attribution }: { analysis: Analysis; attribution: Attribution }) {
  const source = analysis.sources.find(({ id }) => id === attribution.sourceId) ?? null
  const via = analysis.sources.find(({ id }) => id === attribution.via) ?? null
  const cue = spanText(analysis.text, attribution.cue)
  return (
    <>
      <b>
        {source ? source.label : `No source: “${cue}”`} — {sourceWords(source)}
      </b>
      {via ? <span className="chip">taken from {via.label}</span> : null}
      {source?.standing === 'anonymous' ? <Anonymous source={source} /> : null}
      {source?.merge === 'uncertain' ? (
        <span className="chip">uncertain whether it is the same source</span>
      ) : null}
      <p className={styles.facts}>{factsOf(attribution, source)}</p>
      <details>
        <summary>Why</summary>
        <ul>
          {[...new Set([...attribution.because, ...(source?.because ?? [])])].map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </details>
    </>
  )
}

function Anonymous({ source }: { source: Source }) {
  return (
    <div>
      {source.facets.map(({ facet, value, words }) => (
        <span key={facet} className="chip">
          {facetWords[facet]}: {words} {writeStep(value)}
        </span>
      ))}
      {source.grant ? <span className="chip">anonymity granted</span> : null}
      <Presence name="basis" value={source.basis} />
      <Presence
        name="reason"
        value={source.reason === 'none' ? 'none' : reasonWords[source.reason]}
      />
    </div>
  )
}

/** What is missing is said as plainly as what is there. */
function Presence({ name, value }: { name: string; value: string }) {
  return (
    <span className={value === 'none' ? 'flag' : 'chip'}>
      {name}: {value}
    </span>
  )
}

function factsOf(attribution: Attribution, source: Source | null): string {
  const specificity =
    source?.standing === 'anonymous' ? `Specificity ${writeStep(source.specificity)} of 5` : null
  const claim = attribution.claim
    ? `claim: ${claimKindWords[attribution.claim.kind]}, strength ${attribution.claim.strength} of 5 (${strengthWords[attribution.claim.strength]})`
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

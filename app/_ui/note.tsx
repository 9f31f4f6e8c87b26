import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { quotedTag } from '#charts/quoted'
import type { Analysis } from '#domain/analysis'
import type { Attribution } from '#domain/attribution'
import type { Source } from '#domain/source'
import { spanText } from '#domain/span'
import styles from './annotated-text.module.css'
import { SourceChips } from './source-chips'
import { useSourceWords } from './source-words'
import { writeStep } from './write-step'

/** What the engine reads in one attribution: who, how described, what is claimed, and why it says so. */
export function Note({ analysis, attribution }: { analysis: Analysis; attribution: Attribution }) {
  const words = useTranslations('article')
  const source = analysis.sources.find(({ id }) => id === attribution.sourceId) ?? null
  const via = analysis.sources.find(({ id }) => id === attribution.via) ?? null
  const first = source && firstOf(analysis, source)
  const isAgain = first !== null && first !== attribution
  return (
    <>
      <b>
        <Heading
          text={analysis.text}
          attribution={attribution}
          source={source}
          first={isAgain ? first : null}
        />
      </b>
      {via ? (
        <span className="chip">{words.rich('takenFrom', { source: via.label, ...quotedTag })}</span>
      ) : null}
      {source?.standing === 'anonymous' && !isAgain ? <SourceChips source={source} /> : null}
      {source?.merge === 'uncertain' ? <span className="chip">{words('uncertain')}</span> : null}
      <details className={styles.why}>
        <summary>
          <Facts attribution={attribution} source={isAgain ? null : source} />
          <span>
            {' '}
            · <u>{words('why')}</u>
          </span>
        </summary>
        <ul>
          {[...new Set([...attribution.because, ...(source?.because ?? [])])].map((reason) => (
            <li key={reason} lang="en">
              {reason}
            </li>
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

function Heading(props: {
  text: string
  attribution: Attribution
  source: Source | null
  first: Attribution | null
}): ReactNode {
  const { text, attribution, source, first } = props
  const words = useTranslations('article')
  const whoIs = useSourceWords()
  if (!source) {
    const cue = spanText(text, attribution.cue)
    return words.rich('noSource', { cue, who: whoIs(source), ...quotedTag })
  }
  if (!first) {
    return (
      <>
        <span lang="en">{source.label}</span> — {whoIs(source)}
      </>
    )
  }
  const by = spanText(text, attribution.source)
  const isKnown = [source.label, spanText(text, first.source), ''].includes(by)
  return isKnown
    ? words.rich('sameSource', { source: source.label, ...quotedTag })
    : words.rich('sameSourceBy', { source: source.label, words: by, ...quotedTag })
}

const twoDigits = { minimumFractionDigits: 2, maximumFractionDigits: 2 }

function Facts(props: { attribution: Attribution; source: Source | null }): string {
  const { attribution, source } = props
  const format = useFormatter()
  const words = useTranslations('article')
  const named = useTranslations('codebook')
  const specificity =
    source?.standing === 'anonymous'
      ? words('specificity', { step: writeStep(source.specificity) })
      : null
  const claim = attribution.claim
    ? words('claim', {
        kind: named(`claimKind.${attribution.claim.kind}`),
        strength: attribution.claim.strength,
        meaning: named(`strength.${attribution.claim.strength as 0 | 1 | 2 | 3 | 4 | 5}`),
      })
    : words('attitude')
  return [
    specificity,
    named(`form.${attribution.form}`),
    claim,
    words('confidence', { confidence: format.number(attribution.confidence, twoDigits) }),
  ]
    .filter(Boolean)
    .join(' · ')
}

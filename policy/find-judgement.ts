import type { Attribution } from '#domain/attribution'
import type { Source } from '#domain/source'
import { spanText } from '#domain/span'
import { type LexiconRow, matchesRow } from '#engine/lexicon/lexicon-row'
import { anonymousSupportsOf, type Draft } from './draft'
import { findTarget, type Target } from './find-target'
import { judgingRows } from './lexicon/judging-words'

/** What a source that is not named says of somebody. */
export interface SaidOfSomebody {
  attribution: Attribution
  source: Source
  target: Target
  /** The words by which it judges; null where none of them stands in what is said. */
  row: LexiconRow<'attack' | 'praise'> | null
  /** Whether it is an opinion, by judging words or by the claim's kind. */
  isView: boolean
}

const said = new WeakMap<Draft['analysis'], SaidOfSomebody[]>()

/** Everything that anonymous sources say of a person or body, in text order. */
export function findSaidOfOthers(draft: Draft): SaidOfSomebody[] {
  const known = said.get(draft.analysis)
  if (known) return known
  const found = anonymousSupportsOf(draft).flatMap(({ attribution, source }) => {
    const words = spanText(draft.analysis.text, attribution.content)
    const target = findTarget(words, draft.analysis)
    if (!target) return []
    const row = judgingRows.find((one) => matchesRow(one, words)) ?? null
    const isView = row !== null || attribution.claim?.kind === 'evaluation'
    return [{ attribution, source, target, row, isView }]
  })
  said.set(draft.analysis, found)
  return found
}

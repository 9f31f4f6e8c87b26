import type { Reading } from '#domain/analysis'
import { isAnonymous } from '#domain/source-family'
import { cutWords } from './cut-words'
import { matchLinked, spanWords } from './match-linked'

/** A reading against what people say of the same text: counts of attributions. */
export interface ReadingErrors {
  /** Attributions that people say are there, that the machine reads, and that are linked alike. */
  labelled: number
  predicted: number
  matched: number
  /** The same of those that are credited to an anonymous source; matched where both say so. */
  anonymous: { labelled: number; predicted: number; matched: number }
}

/** Counts how a machine's reading differs from gold. Both are of one text; a match is a linked match. */
export function compareReadings(gold: Reading, machine: Reading): ReadingErrors {
  const cut = cutWords(gold.text)
  const pairs = matchLinked(
    gold.attributions.map((one) => spanWords(cut, one)),
    machine.attributions.map((one) => spanWords(cut, one)),
  )
  const isGold = anonymousIn(gold)
  const isRead = anonymousIn(machine)
  return {
    labelled: gold.attributions.length,
    predicted: machine.attributions.length,
    matched: pairs.length,
    anonymous: {
      labelled: isGold.filter(Boolean).length,
      predicted: isRead.filter(Boolean).length,
      matched: pairs.filter(([labelled, predicted]) => isGold[labelled] && isRead[predicted])
        .length,
    },
  }
}

function anonymousIn({ attributions, sources }: Reading): boolean[] {
  const anonymous = new Set(sources.filter(isAnonymous).map(({ id }) => id))
  return attributions.map(({ sourceId }) => anonymous.has(sourceId ?? ''))
}

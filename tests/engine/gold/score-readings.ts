import type { Reading } from '#domain/analysis'
import type { Attribution } from '#domain/attribution'
import type { Source } from '#domain/source'
import type { Span } from '#domain/span'
import { countLinked, f1 as linkedF1 } from '../../../bench/score/linked-f1'
import type { LabelledArticle, LabelledAttribution } from './labelled-article'

/** One labelled attribution and what the engine made of it. */
interface FoundAttribution {
  article: LabelledArticle
  gold: LabelledAttribution
  own: Attribution
  source: Source | null
  via: Source | null
}

interface Pair {
  gold: LabelledArticle
  reading: Reading
}

/** A share or an F1 of 0 to 1, with how many cases it is measured on. */
export interface Figure {
  value: number
  of: number
}

/**
 * What the engine gets right, over all articles: attributions found, and the labels of those found.
 * @param unlabelled figures for which these articles have no labels, left out
 */
export function scoreReadings(
  pairs: readonly Pair[],
  unlabelled: readonly string[] = [],
): Record<string, Figure> {
  return Object.fromEntries(
    Object.entries(allFigures(pairs)).filter(([name]) => !unlabelled.includes(name)),
  )
}

function allFigures(pairs: readonly Pair[]): Record<string, Figure> {
  const found = pairs.flatMap(matchAttributions)
  const claims = found.filter(({ gold, own }) => gold.claim && own.claim)
  const off = ({ gold, own }: FoundAttribution) =>
    Math.abs((gold.claim?.strength ?? 0) - (own.claim?.strength ?? 0))
  const anonymous = found.filter(({ gold }) => gold.specificity !== null)
  const headlines = pairs.filter(({ gold }) => gold.headline)
  return {
    'linked F1': {
      value: linkedF1(pairs.map(({ gold, reading }) => countLinked(gold, reading))),
      of: pairs.reduce((sum, { gold }) => sum + gold.attributions.length, 0),
    },
    'kind of source': share(found, ({ gold, source }) => (source?.kind ?? 'none') === gold.kind),
    standing: share(
      found.filter(({ gold, source }) => gold.standing !== null || source?.standing),
      ({ gold, source }) => (source?.standing ?? null) === gold.standing,
    ),
    'specificity within ½': share(
      anonymous,
      ({ gold, source }) => Math.abs((source?.specificity ?? 9) - (gold.specificity ?? 0)) <= 0.5,
    ),
    'grant and reason': share(
      found.filter(({ gold, source }) => gold.grant || source?.grant),
      ({ gold, source }) => source?.grant === gold.grant && source.reason === gold.reason,
    ),
    'cue class': share(found, ({ gold, own }) => own.cueClass === gold.cueClass),
    prominence: share(
      found.filter(({ gold }) => gold.prominence),
      ({ gold, own }) => own.prominence === gold.prominence,
    ),
    'via, F1': f1Of(
      found.filter(({ gold }) => gold.via).length,
      found.filter(({ via }) => via).length,
      found.filter(({ gold, via }) => gold.via !== null && via?.label.includes(gold.via)).length,
    ),
    'claim kind': share(claims, ({ gold, own }) => own.claim?.kind === gold.claim?.kind),
    'claim strength': share(claims, (one) => off(one) === 0),
    'claim strength within 1': share(claims, (one) => off(one) <= 1),
    'one claim, pair F1': scoreClaimPairs(pairs),
    'assertions, F1': scoreSpans(
      pairs.filter(({ gold }) => gold.assertions),
      ({ gold }) => (gold.assertions ?? []).map(({ span }) => ({ kind: '', span })),
      ({ reading }) => reading.assertions.map(({ span }) => ({ kind: '', span })),
    ),
    'responses, F1': scoreSpans(
      pairs.filter(({ gold }) => gold.responses),
      ({ gold }) => gold.responses ?? [],
      ({ reading }) => reading.responses,
    ),
    'corroboration, F1': scoreSpans(
      pairs.filter(({ gold }) => gold.corroboration),
      ({ gold }) => gold.corroboration ?? [],
      ({ reading }) => reading.corroboration,
    ),
    'headline strength within 1': share(
      headlines,
      ({ gold, reading }) =>
        Math.abs((reading.headline?.claim.strength ?? 9) - (gold.headline?.claim.strength ?? 0)) <=
        1,
    ),
    'headline’s claim': share(headlines, isHeadlineLinked),
  }
}

/** The labelled attributions that were found: cue and content both share characters with the label. */
function matchAttributions({ gold, reading }: Pair): FoundAttribution[] {
  return gold.attributions.flatMap((label) => {
    const own = reading.attributions.find(
      (one) => touch(one.cue, label.cue) && touch(one.content, label.content),
    )
    if (!own) return []
    const sourceBy = (id: string | null) => reading.sources.find((one) => one.id === id) ?? null
    return {
      article: gold,
      gold: label,
      own,
      source: sourceBy(own.sourceId),
      via: sourceBy(own.via),
    }
  })
}

function share<Item>(items: readonly Item[], isRight: (item: Item) => boolean | undefined): Figure {
  return { value: items.filter(isRight).length / Math.max(1, items.length), of: items.length }
}

function f1Of(labelled: number, predicted: number, matched: number): Figure {
  return { value: (2 * matched) / Math.max(1, labelled + predicted), of: labelled }
}

interface ClaimItem {
  gold: string
  own: string
}

/** Pairs of statements (found attributions and assertions) of one article that are one claim. */
function scoreClaimPairs(pairs: readonly Pair[]): Figure {
  const couples = pairs.flatMap((pair) => {
    const items = claimItems(pair)
    return items.flatMap((a, index) =>
      items.slice(index + 1).map((b) => ({ isGold: a.gold === b.gold, isOwn: a.own === b.own })),
    )
  })
  return f1Of(
    couples.filter(({ isGold }) => isGold).length,
    couples.filter(({ isOwn }) => isOwn).length,
    couples.filter(({ isGold, isOwn }) => isGold && isOwn).length,
  )
}

function claimItems(pair: Pair): ClaimItem[] {
  const attributed = matchAttributions(pair).flatMap(({ gold, own }) =>
    gold.claimId && own.claimId ? { gold: gold.claimId, own: own.claimId } : [],
  )
  const asserted = (pair.gold.assertions ?? []).flatMap((gold) => {
    const own = pair.reading.assertions.find(({ span }) => touch(span, gold.span))
    return own?.claimId ? { gold: gold.claimId, own: own.claimId } : []
  })
  return [...attributed, ...asserted]
}

interface Marked {
  kind: string
  span: Span
}

function scoreSpans(
  pairs: readonly Pair[],
  labelsOf: (pair: Pair) => readonly Marked[],
  findsOf: (pair: Pair) => readonly Marked[],
): Figure {
  let [labelled, predicted, matched] = [0, 0, 0]
  for (const pair of pairs) {
    const [gold, own] = [labelsOf(pair), [...findsOf(pair)]]
    labelled += gold.length
    predicted += own.length
    for (const one of gold) {
      const at = own.findIndex(({ kind, span }) => kind === one.kind && touch(span, one.span))
      if (at < 0) continue
      own.splice(at, 1)
      matched += 1
    }
  }
  return f1Of(labelled, predicted, matched)
}

/** The headline's claim is one that a found statement of the same labelled claim has; or neither has one. */
function isHeadlineLinked(pair: Pair): boolean {
  const own = pair.reading.headline?.claimId ?? null
  const alike = claimItems(pair).filter(({ gold }) => gold === pair.gold.headline?.claimId)
  return own === null ? alike.length === 0 : alike.some((item) => item.own === own)
}

function touch(a: Span, b: Span): boolean {
  return a.some(([from, to]) => b.some(([start, end]) => from < end && to > start))
}

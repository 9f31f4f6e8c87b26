import type { Attribution } from '#domain/attribution'
import { spanText } from '#domain/span'
import { cutWords } from '#judgement/cut-words'
import { matchLinked, spanWords } from '#judgement/match-linked'
import type { ScoredReading } from './analyse-articles'
import type { LabelledArticle, LabelledSource } from './benchmark-data'
import { calibrationError, type SaidProbability } from './calibration'
import { countFamily, type Family, families, sensitivity, specificity } from './families'
import type { Figure } from './figure'
import { f1, type LinkedCounts } from './linked-f1'
import { isReportingCue, type ReportingCounts, reportingF1 } from './reporting-cues'
import { spreadOver } from './resample'
import { countHeads, type HeadCounts, headRecall } from './source-heads'
import {
  foundShare,
  kindKappaEndToEnd,
  kindKappaFound,
  type PairedLabel,
  pairLabels,
  standingF1,
} from './source-labels'

interface Interval {
  value: number
  low: number
  high: number
}

/** How often a family is read rightly, for the corrected rate p* = (p + Sp − 1) / (Se + Sp − 1). */
export interface FamilyFigures {
  family: Family
  cases: number
  others: number
  /** Null where there is no case to measure on. */
  sensitivity: Interval | null
  specificity: Interval | null
}

export type Readings = ReadonlyMap<string, Pick<ScoredReading, 'attributions' | 'sources'>>

/** What was read of one labelled article, in counts that can be summed over any draw of articles. */
interface ArticleCounts {
  linked: LinkedCounts
  reporting: ReportingCounts
  heads: HeadCounts
  said: SaidProbability[]
}

/** Figures of labelled articles, as they are and mistreated. */
export function measureAttributions(
  articles: readonly LabelledArticle[],
  readings: { asTheyAre: Readings; sentenceLines: Readings; linesLost: Readings },
): Figure[] {
  const on = `${articles.length} development articles`
  const count = (some: Readings) => articles.map((one) => countArticle(one, some.get(one.id)))
  const own = count(readings.asTheyAre)
  const figure = (
    id: string,
    what: string,
    rows: readonly ArticleCounts[],
    statistic: (rows: readonly ArticleCounts[]) => number,
  ): Figure => ({ id, what, value: statistic(rows), ...spreadOver(rows, statistic), on })
  const linked = (rows: readonly ArticleCounts[]) => f1(rows.map((row) => row.linked))
  return [
    figure('linked', 'Linked F1 of attributions', own, linked),
    figure(
      'linked-sentence-lines',
      'The same, one sentence per line',
      count(readings.sentenceLines),
      linked,
    ),
    figure('linked-lines-lost', 'The same, line breaks lost', count(readings.linesLost), linked),
    figure('linked-reporting', 'Linked F1, reporting cues only', own, (rows) =>
      reportingF1(rows.map((row) => row.reporting)),
    ),
    figure('source-head', 'Source head recall', own, (rows) =>
      headRecall(rows.map((row) => row.heads)),
    ),
    figure('calibration', 'Expected calibration error of confidence', own, (rows) =>
      calibrationError(rows.flatMap((row) => row.said)),
    ),
  ]
}

function countArticle(
  gold: LabelledArticle,
  reading: Pick<ScoredReading, 'attributions'> | undefined,
): ArticleCounts {
  const cut = cutWords(gold.text)
  const found = reading?.attributions ?? []
  const labelled = gold.attributions.map((one) => spanWords(cut, one))
  const predicted = found.map((one) => spanWords(cut, one))
  const pairs = matchLinked(labelled, predicted)
  const matched = { labelled: new Set<number>(), predicted: new Set<number>() }
  for (const [one, other] of pairs) {
    matched.labelled.add(one)
    matched.predicted.add(other)
  }
  const onReporting = (attributions: readonly { cue: Attribution['cue'] }[]) =>
    attributions.flatMap(({ cue }, index) =>
      isReportingCue(spanText(gold.text, cue)) ? [index] : [],
    )
  const labelledReporting = onReporting(gold.attributions)
  const predictedReporting = onReporting(found)
  return {
    linked: { labelled: labelled.length, predicted: predicted.length, matched: pairs.length },
    reporting: {
      labelled: labelledReporting.length,
      labelledMatched: labelledReporting.filter((index) => matched.labelled.has(index)).length,
      predicted: predictedReporting.length,
      predictedMatched: predictedReporting.filter((index) => matched.predicted.has(index)).length,
    },
    heads: countHeads(cut, gold.attributions, labelled, predicted),
    said: found.map(({ confidence }, index) => ({
      confidence,
      isMatch: matched.predicted.has(index),
    })),
  }
}

/** Figures of typed sources. */
export function measureSources(
  items: readonly LabelledSource[],
  readings: Readings,
): { figures: Figure[]; families: FamilyFigures[] } {
  const rows = pairLabels(items, readings)
  const articles = groupByArticle(rows)
  const on = `${rows.length} labelled attributions of ${articles.length} articles`
  const spread = (statistic: (rows: readonly PairedLabel[]) => number) => ({
    value: statistic(rows),
    ...spreadOver(articles, (some) => statistic(some.flat())),
  })
  const figure = (
    id: string,
    what: string,
    statistic: (rows: readonly PairedLabel[]) => number,
  ): Figure => ({ id, what, ...spread(statistic), on })
  const figures = [
    figure('found', 'Labelled attributions found', foundShare),
    figure('kind-kappa', 'Kind of source, κ over found items', kindKappaFound),
    figure('kind-kappa-end-to-end', 'Kind of source, κ end to end', kindKappaEndToEnd),
    figure('anonymous', 'F1 of “anonymous”', (some) => standingF1(some, 'anonymous')),
    figure('anonymous-weighted', 'F1 of “anonymous”, weighted as drawn', (some) =>
      standingF1(some, 'anonymous', true),
    ),
    figure('generic', 'F1 of “generic”', (some) => standingF1(some, 'generic')),
    figure('spokesperson', 'F1 of “spokesperson”', (some) => standingF1(some, 'spokesperson')),
    figure('incidental', 'F1 of “incidental”', (some) => standingF1(some, 'incidental')),
  ]
  const bare = (family: Family, statistic: typeof sensitivity) => {
    const { value, low, high } = spread((some) => statistic(some, family))
    return Number.isFinite(value) ? { value, low, high } : null
  }
  return {
    figures,
    families: (Object.keys(families) as Family[]).map((family) => ({
      family,
      ...countFamily(rows, family),
      sensitivity: bare(family, sensitivity),
      specificity: bare(family, specificity),
    })),
  }
}

function groupByArticle(rows: readonly PairedLabel[]): PairedLabel[][] {
  const articles = new Map<string, PairedLabel[]>()
  for (const row of rows) articles.set(row.article, [...(articles.get(row.article) ?? []), row])
  return [...articles.values()]
}

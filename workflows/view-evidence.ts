import type { Analysis } from '#domain/analysis'
import type { Attribution } from '#domain/attribution'
import type { Selection } from '#domain/selection'
import { sourceCategories, sourceCategory } from '#domain/source-category'
import type { Span, Stretch } from '#domain/span'
import { measureOf } from '#measures/all'
import type { Measure, MeasureCase } from '#measures/measure'
import { defaultSelection } from './read-selection'
import { type SelectedReadings, selectReadings } from './view-story/select-readings'
import type {
  EvidenceAddress,
  EvidencePassage,
  EvidenceView,
  PassagePiece,
} from './view-story/story-view'
import { openWorkspace } from './workspace'

/**
 * The sentences behind a mark of the story page, grouped by article. Because the same function
 * that defines the measure picks the cases, from the same selection of the readings, their number equals the number on the mark.
 * @returns null when the address names no measure
 */
export async function viewEvidence(
  storyId: string,
  address: EvidenceAddress,
  selection: Selection = defaultSelection,
): Promise<EvidenceView | null> {
  if (!measureOf(address.see)) return null
  const { db } = await openWorkspace()
  const { read } = await selectReadings(db, storyId, selection)
  return findEvidence(read, address)
}

/** The same out of readings that are at hand, already as a selection counts them. */
export function findEvidence(
  read: SelectedReadings['read'],
  address: EvidenceAddress,
): EvidenceView | null {
  const measure = measureOf(address.see)
  if (!measure) return null
  const chosen = read.filter(
    ({ article }) =>
      (!address.outlet || article.outletId === address.outlet) &&
      (!address.article || article.id === address.article),
  )
  const articles = chosen
    .map(({ article, analysis }) => ({
      articleId: article.id,
      outlet: article.outlet,
      title: article.title,
      publishedAt: article.publishedAt,
      cases: casesBehind(measure, analysis, address.part, address.case).map((item) => ({
        caseId: item.id,
        passages: passagesOf(analysis, item),
      })),
    }))
    .filter((article) => article.cases.length > 0)
  return {
    address,
    measure: measure.id,
    part: measure.parts.find(({ id }) => id === address.part) ?? null,
    place: address.outlet || address.article ? (articles[0]?.outlet ?? null) : null,
    unit: measure.unit,
    cases: articles.reduce((sum, article) => sum + article.cases.length, 0),
    articles,
  }
}

/** The cases on a mark: single ones, those of a part, or else those that the measure counts. */
export function casesBehind(
  measure: Measure,
  analysis: Analysis,
  part: string | undefined,
  single?: string,
): MeasureCase[] {
  const ids = single === undefined ? null : new Set(single.split(','))
  return measure
    .cases(analysis)
    .filter((item) => ids === null || ids.has(item.id))
    .filter((item) => (part === undefined ? ids !== null || item.isCounted : item.part === part))
}

/** The sentences of a case, with its marks and reasons. */
export function passagesOf(analysis: Analysis, item: MeasureCase): EvidencePassage[] {
  return analysis.attributions
    .filter((attribution) => item.attributionIds.includes(attribution.id))
    .map((attribution) => passageOf(analysis, attribution))
}

/** One attribution in its sentences, with its marks and reasons. */
export function passageOf(analysis: Analysis, attribution: Attribution): EvidencePassage {
  const source = analysis.sources.find(({ id }) => id === attribution.sourceId) ?? null
  const around = sentencesAround(analysis, attribution)
  const category = sourceCategory(source, attribution.via !== null)
  return {
    attributionId: attribution.id,
    pieces: cutPassage(analysis.text, around, attribution),
    sourceLabel: source?.label ?? sourceCategories[sourceCategories.length - 1].label,
    category,
    because: [...attribution.because, ...(source?.because ?? [])],
    confidence: attribution.confidence,
    paragraph: 1 + analysis.paragraphs.findIndex(([, end]) => end >= around[1]),
  }
}

/** From the start of the first sentence that an attribution touches to the end of the last. */
function sentencesAround(analysis: Analysis, attribution: Attribution): Stretch {
  const words: Span = [...attribution.source, ...attribution.cue, ...attribution.content]
  const first = Math.min(...words.map(([start]) => start))
  const last = Math.max(...words.map(([, end]) => end))
  const touched = analysis.sentences.filter(([start, end]) => start < last && end > first)
  if (touched.length === 0) return [first, last]
  return [Math.min(first, touched[0][0]), Math.max(last, touched[touched.length - 1][1])]
}

/** Cuts a stretch of text at the edges of an attribution's spans. */
function cutPassage(text: string, [from, to]: Stretch, attribution: Attribution): PassagePiece[] {
  const marks = (['content', 'cue', 'source'] as const).flatMap((mark) =>
    attribution[mark].map(([start, end]) => ({ mark, start, end })),
  )
  const edges = new Set([from, to])
  for (const { start, end } of marks) {
    edges.add(Math.max(from, start))
    edges.add(Math.min(to, end))
  }
  const cuts = [...edges].sort((a, b) => a - b)
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index]
    // The source wins where spans overlap: who is credited is what the reader looks for.
    const own = marks.filter((mark) => mark.start <= start && mark.end >= end)
    return { text: text.slice(start, end), start, mark: own[own.length - 1]?.mark ?? null }
  })
}

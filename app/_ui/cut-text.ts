import type { Analysis } from '#domain/analysis'
import type { Attribution } from '#domain/attribution'
import type { SourceCategory } from '#domain/source-category'
import type { Stretch } from '#domain/span'
import { categoryOf } from '#workflows/view-story/category-of-sentence'

/** A stretch of text that looks the same throughout, and what is marked in it. */
export interface TextPiece {
  text: string
  start: number
  /** Anchors that begin here: attributions and sentences. */
  anchors: string[]
  content: SourceCategory | null
  source: SourceCategory | null
  isCue: boolean
  /** The cue of an attribution that gives no source. */
  isErased: boolean
  /** What the line says of answers or of corroboration; null for any other text. */
  line: LineKind | null
  /** What a loaded or hedged wording may do, in words; null for any other text. */
  wording: string | null
  /** Ids of the attributions that this stretch belongs to. */
  attributionIds: string[]
}

/** What a line can report: an answer, or whether something could be confirmed. */
type LineKind = Analysis['responses'][number]['kind'] | Analysis['corroboration'][number]['kind']

/** A loaded or hedged wording of the text, with what is said of it. */
export interface WordingMark {
  stretch: Stretch
  title: string
}

interface Mark {
  role: 'source' | 'cue' | 'content'
  stretch: Stretch
  attribution: Attribution
  category: SourceCategory
}

/** Cuts a paragraph at the edges of all spans, so that nested and overlapping marks can be drawn. */
export function cutParagraph(
  analysis: Analysis,
  [from, to]: Stretch,
  wording: readonly WordingMark[] = [],
): TextPiece[] {
  const marks = marksIn(analysis, [from, to])
  const anchors = anchorsIn(analysis, [from, to])
  const edges = new Set([from, to, ...anchors.keys()])
  for (const { stretch } of marks) {
    edges.add(Math.max(from, stretch[0]))
    edges.add(Math.min(to, stretch[1]))
  }
  const lines = linesIn(analysis, [from, to])
  const worded = wording.filter(({ stretch }) => stretch[0] < to && stretch[1] > from)
  for (const { stretch } of [...lines, ...worded]) {
    edges.add(Math.max(from, stretch[0]))
    edges.add(Math.min(to, stretch[1]))
  }
  const cuts = [...edges].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1]
    const own = marks.filter(({ stretch }) => stretch[0] <= start && stretch[1] >= end)
    const cue = own.find(({ role }) => role === 'cue')
    return {
      text: analysis.text.slice(start, end),
      start,
      anchors: anchors.get(start) ?? [],
      content: own.find(({ role }) => role === 'content')?.category ?? null,
      source: own.find(({ role }) => role === 'source')?.category ?? null,
      isCue: cue !== undefined,
      isErased: cue?.category === 'no-source',
      line: lines.find(({ stretch }) => stretch[0] <= start && stretch[1] >= end)?.kind ?? null,
      wording:
        worded.find(({ stretch }) => stretch[0] <= start && stretch[1] >= end)?.title ?? null,
      attributionIds: [...new Set(own.map(({ attribution }) => attribution.id))],
    }
  })
}

function marksIn(analysis: Analysis, [from, to]: Stretch): Mark[] {
  return analysis.attributions.flatMap((attribution) => {
    const own = (['source', 'cue', 'content'] as const).flatMap((role) =>
      attribution[role]
        .filter(([start, end]) => start < to && end > from)
        .map((stretch) => ({ role, stretch })),
    )
    // Looked up only for what stands here: a long draft has hundreds of paragraphs and attributions.
    if (own.length === 0) return []
    const category = categoryOf(analysis, attribution)
    return own.map((mark) => ({ ...mark, attribution, category }))
  })
}

/** Lines that report an answer, or whether something could be confirmed. */
function linesIn(
  { responses, corroboration }: Analysis,
  [from, to]: Stretch,
): { stretch: Stretch; kind: LineKind }[] {
  return [...responses, ...corroboration].flatMap(({ span, kind }) =>
    span.filter(([start, end]) => start < to && end > from).map((stretch) => ({ stretch, kind })),
  )
}

/** Where an attribution begins: the first of its stretches. */
export function startOf(attribution: Attribution): number {
  return Math.min(
    ...[...attribution.source, ...attribution.cue, ...attribution.content].map(([start]) => start),
  )
}

function anchorsIn(analysis: Analysis, [from, to]: Stretch): Map<number, string[]> {
  const anchors = new Map<number, string[]>()
  const add = (at: number, id: string) => {
    if (at < from || at >= to) return
    anchors.set(at, [...(anchors.get(at) ?? []), id])
  }
  analysis.sentences.forEach(([start], index) => {
    add(start, `sentence-${index + 1}`)
  })
  for (const attribution of analysis.attributions) add(startOf(attribution), attribution.id)
  return anchors
}

import type { Attribution, Prominence } from '#domain/attribution'
import type { Indicator, Voice } from '#domain/indicator'
import type { Stretch } from '#domain/span'
import { cutTokens, type RawToken } from './cut-tokens'
import { findFurniture, isFurniture } from './find-furniture'
import { findScareQuotes } from './find-indicators/find-scare-quotes'
import { matchRows } from './find-indicators/match-rows'
import { scareQuotesRow } from './lexicon/indicators/all-indicators'
import { unsourcedRows } from './lexicon/indicators/hedged-wording'
import { splitParagraphs } from './split-paragraphs'
import { numberLines } from './tokenise'
import { quoteStates } from './tokenised-text'
import { trackQuotations } from './track-quotations'

/** What the finder needs of an article; an `Analysis` is one. */
export interface WordedArticle {
  title: string
  text: string
  attributions: readonly Pick<Attribution, 'source' | 'cue' | 'content'>[]
}

type FoundRow = Pick<Indicator, 'class' | 'because' | 'source' | 'licence'> & { id: string }

/** A place where a row matches. */
interface Found {
  row: FoundRow
  stretch: Stretch
}

/** Paragraphs that count as the lead (codebook section 4, `prominence`). */
const leadParagraphs = 3

/**
 * Loaded and hedged wording of an article, its headline's first, each in the order of the text. Reads
 * words alone, without a model, so that a page can ask for it at any time and no stored reading changes.
 * Deterministic and without an exception; offsets are UTF-16 code units into `title` or `text`.
 */
export function findIndicators({ title, text, attributions }: WordedArticle): Indicator[] {
  const paragraphs = splitParagraphs(text)
  // Some texts begin with their headline, which is read once.
  const isTitleInText = paragraphs.length > 0 && fold(text.slice(...paragraphs[0])) === fold(title)
  const start = isTitleInText ? paragraphs[0][1] : 0
  const lastOfLead = paragraphs[isTitleInText ? leadParagraphs : leadParagraphs - 1]
  const endOfLead = lastOfLead?.[1] ?? text.length
  const inText = findIn(text, {
    isTitle: false,
    credited: attributions.flatMap(({ cue, content }) => [...cue, ...content]),
    cues: attributions.flatMap(({ source, cue }) => (source.length > 0 ? cue : [])),
    prominenceAt: (at) => (at < endOfLead ? 'lead' : 'body'),
  })
  const inTitle = findIn(title, {
    isTitle: true,
    credited: [],
    cues: [],
    prominenceAt: () => 'headline',
  })
  return [...inTitle, ...inText.filter(({ stretch }) => stretch[0] >= start)]
}

interface Place {
  isTitle: boolean
  /** Where somebody is credited with words. */
  credited: readonly Stretch[]
  /** Cues that have a source: "the Mail reported on Monday" is no wording without one. */
  cues: readonly Stretch[]
  prominenceAt: (at: number) => Prominence
}

function findIn(text: string, { isTitle, credited, cues, prominenceAt }: Place): Indicator[] {
  const tokens = cutTokens(text)
  const { states } = trackQuotations(tokens, numberLines(text, tokens))
  const furniture = isTitle ? [] : findFurniture(text)
  const found: Found[] = [
    ...unsourcedIn(text).filter(
      ({ stretch: [start, end] }) => !cues.some(([from, to]) => from < end && start < to),
    ),
    ...matchRows(text, tokens, isTitle),
    ...findScareQuotes(text, tokens, states, credited, isTitle).map((stretch) => ({
      row: scareQuotesRow,
      stretch,
    })),
  ]
  const voiceAt = voices(tokens, states)
  return withoutOverlaps(found)
    .filter(({ stretch }) => !isFurniture(furniture, stretch))
    .map(({ row: { id, ...row }, stretch }) => ({
      rowId: id,
      class: row.class,
      stretch,
      voice: id === scareQuotesRow.id ? 'own' : voiceAt(stretch[0]),
      prominence: prominenceAt(stretch[0]),
      because: row.because,
      source: row.source,
      licence: row.licence,
    }))
}

function unsourcedIn(text: string): Found[] {
  return unsourcedRows.flatMap((row) =>
    [...text.matchAll(row.pattern)].map((match) => {
      const end = match.index + match[0].trimEnd().length
      return { row, stretch: [match.index, end] as Stretch }
    }),
  )
}

/** Where two overlap the first wins, of those that begin together the longer; scare quotes give way to words in them. */
function withoutOverlaps(found: readonly Found[]): Found[] {
  const byPlace = [...found].sort(
    (a, b) =>
      Number(a.row.id === scareQuotesRow.id) - Number(b.row.id === scareQuotesRow.id) ||
      a.stretch[0] - b.stretch[0] ||
      b.stretch[1] - a.stretch[1],
  )
  const kept: Found[] = []
  for (const one of byPlace) {
    const isTaken = kept.some(
      ({ stretch: [start, end] }) => start < one.stretch[1] && one.stretch[0] < end,
    )
    if (!isTaken) kept.push(one)
  }
  return kept.sort((a, b) => a.stretch[0] - b.stretch[0])
}

function fold(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function voices(tokens: readonly RawToken[], states: Uint8Array): (at: number) => Voice {
  const quoted = new Set<number>()
  tokens.forEach(({ start }, index) => {
    if (states[index] !== quoteStates.outside) quoted.add(start)
  })
  return (at) => (quoted.has(at) ? 'quoted' : 'own')
}

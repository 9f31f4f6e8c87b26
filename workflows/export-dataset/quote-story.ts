import { wordTheGist } from '#comparison/align-claims/word-the-gist'
import {
  capSnippets,
  mostShareOfArticle,
  type Snippet,
  type WantedSpan,
} from '#comparison/cap-snippets'
import type { Analysis } from '#domain/analysis'
import type { Comparison, SharedClaim } from '#domain/comparison'
import type { Source } from '#domain/source'
import type { Span, Stretch } from '#domain/span'

/** The words of one article that may leave the workspace, by what they are. */
export interface ArticleQuotes {
  label(sourceId: string): Snippet
  name(sourceId: string): Snippet
  content(attributionId: string): Snippet
  cue(attributionId: string): Snippet
}

/** The words of a story that may leave the workspace. */
export interface StoryQuotes {
  article(id: string): ArticleQuotes
  /** Words of a shared claim, or null where the caps leave none. */
  gist(claimId: string): string | null
}

const nothing: Snippet = { span: [], words: '', isWhole: false }

/**
 * Chooses what of a story may be quoted, within the caps, always the same words for the same readings:
 * exports, shared views and the print view together show no more than one of them. First what claims
 * say, then who stands behind them, the unnamed before the named, then what each attribution says, in
 * text order.
 * @param comparison of these readings, or null
 */
export function quoteStory(
  analyses: readonly { id: string; analysis: Analysis }[],
  comparison: Comparison | null,
): StoryQuotes {
  const claims = comparison?.claims ?? []
  const places = new Map(claims.map((claim) => [claim.id, placeOf(claim, analyses)]))
  // A person's own wording is in no article: it may be told whole, but what it says of an article counts.
  const own = claims.filter(({ id, isByHand }) => isByHand && !places.get(id))
  const texts = [
    ...analyses.map(({ analysis }) => ({ text: analysis.text, mostShare: mostShareOfArticle })),
    ...own.map(({ gist }) => ({ text: gist, mostShare: 1 })),
  ]
  const wanted = [
    ...claims.flatMap((claim): Wanted[] => {
      const key = `gist ${claim.id}`
      const at = places.get(claim.id)
      if (at) return [{ key, of: at.of, span: [at.stretch] }]
      const index = own.indexOf(claim)
      return index < 0 ? [] : [{ key, of: analyses.length + index, span: [[0, claim.gist.length]] }]
    }),
    ...kindsOfSpan.flatMap((spansOf) =>
      analyses.flatMap(({ id, analysis }, of) =>
        spansOf(analysis).map(([key, span]): Wanted => ({ key: `${id} ${key}`, of, span })),
      ),
    ),
  ]
  const snippets = capSnippets(texts, wanted)
  const found = new Map(wanted.map(({ key }, index) => [key, snippets[index]]))
  return {
    article(id) {
      const find = (kind: string) => (key: string) => found.get(`${id} ${kind} ${key}`) ?? nothing
      return {
        label: find('label'),
        name: find('name'),
        content: find('content'),
        cue: find('cue'),
      }
    },
    gist(claimId) {
      const { words } = found.get(`gist ${claimId}`) ?? nothing
      if (words === '') return null
      return places.get(claimId) ? wordTheGist(words, [0, words.length]) : words
    },
  }
}

type Wanted = WantedSpan & { key: string }

/** The spans of a reading after the claims, kind by kind in order of importance. */
const kindsOfSpan: ((analysis: Analysis) => [key: string, span: Span][])[] = [
  ({ text, sources }) => labelSpans(text, sources.filter(isUnnamed)),
  ({ text, sources }) =>
    labelSpans(
      text,
      sources.filter((source) => !isUnnamed(source)),
    ),
  ({ text, sources }) => sources.map((source) => [`name ${source.id}`, nameSpan(text, source)]),
  ({ attributions }) => attributions.map(({ id, content }) => [`content ${id}`, content]),
  ({ attributions }) => attributions.map(({ id, cue }) => [`cue ${id}`, cue]),
]

const isUnnamed = ({ name }: Source) => name === null

function labelSpans(text: string, sources: readonly Source[]): [key: string, span: Span][] {
  return sources.map((source) => [`label ${source.id}`, labelSpan(text, source)])
}

/** Where the label stands; the first mention where it is not worded so anywhere. */
function labelSpan(text: string, source: Source): Span {
  const exact = source.mentions.find(([start, end]) => text.slice(start, end) === source.label)
  const found = exact ?? source.mentions[0]
  return found ? [found] : []
}

function nameSpan(text: string, { name }: Source): Span {
  const at = name ? text.indexOf(name) : -1
  return name && at >= 0 ? [[at, at + name.length]] : []
}

/** The statement whose words the gist is, and which of the readings it is of. */
function placeOf(
  { gist, members }: SharedClaim,
  analyses: readonly { id: string; analysis: Analysis }[],
): { of: number; stretch: Stretch } | null {
  for (const { article, start, end } of members) {
    const of = analyses.findIndex(({ id }) => id === article)
    if (of < 0) continue
    if (wordTheGist(analyses[of].analysis.text, [start, end]) === gist) {
      return { of, stretch: [start, end] }
    }
  }
  return null
}

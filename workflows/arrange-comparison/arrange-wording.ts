import { remembered } from '#comparison/remembered'
import {
  type FactPlace,
  findUnusualWording,
  type UnusualWording,
} from '#comparison/unusual-wording'
import type { Indicator } from '#domain/indicator'
import type { Stretch } from '#domain/span'
import { findIndicators } from '#engine/find-indicators'
import type { ReadText } from './comparison-rows'
import type { PageChoice } from './page-choice'
import { outletOf, type StoryIndex } from './story-index'

/** A sentence or headline of one outlet. */
export interface WordedPlace {
  key: string
  outlet: string
  publishedAt: string | null
  words: string
  href: string
}

/** One wording as a page shows it: its sentence cut at the marked words, and the same fact in other outlets. */
export interface WordingRow extends WordedPlace {
  before: string
  marked: string
  after: string
  indicator: Indicator
  /** The fact; null for headlines held side by side. */
  fact: { claimId: string; gist: string } | null
  outlets: number
  using: number
  others: WordedPlace[]
}

/** What is listed, and what is not. */
export interface WordingRows {
  /** The most unusual first. */
  ranked: WordingRow[]
  /** Of facts that only two outlets word, in the order of the articles. */
  unranked: WordingRow[]
  /** How many there are in each voice. */
  own: number
  quoted: number
  /** How many wordings stand in sentences of which no other outlet has the like. */
  elsewhere: number
}

/** Lays out how outlets word the same facts, in the voice that the address chooses. */
export function arrangeWording(index: StoryIndex, { wording }: PageChoice): WordingRows {
  const { all, found } = findWording(index)
  const chosen = all.filter(({ indicator }) => wording === undefined || indicator.voice === wording)
  const gists = new Map(index.comparison.claims.map(({ id, gist }) => [id, gist]))
  const rows = (isRanked: boolean) =>
    chosen
      .filter(({ surprise }) => (surprise !== null) === isRanked)
      .map((wording) => rowOf(index, wording, gists))
  return {
    ranked: rows(true),
    unranked: rows(false),
    own: all.filter(({ indicator }) => indicator.voice === 'own').length,
    quoted: all.filter(({ indicator }) => indicator.voice === 'quoted').length,
    elsewhere: found - all.length,
  }
}

const indicatorsOf = remembered((text: ReadText) => findIndicators(text))

/** All unusual wordings of a story, and how many indicators there are in its originals; found once for each comparison. */
const findWording = remembered((index: StoryIndex) => {
  const originals = index.articles.filter(({ readingOf }) => readingOf === null)
  const indicated = originals.flatMap(({ id }) => {
    const text = index.textById.get(id)
    return text
      ? [{ id, title: text.title, sentences: text.sentences, indicators: indicatorsOf(text) }]
      : []
  })
  return {
    all: findUnusualWording({ ...index.comparison, articles: index.articles }, indicated),
    found: indicated.reduce((sum, { indicators }) => sum + indicators.length, 0),
  }
})

function rowOf(
  index: StoryIndex,
  wording: UnusualWording,
  gists: ReadonlyMap<string, string>,
): WordingRow {
  const { indicator, claimId, place, outlets, using } = wording
  const isHeadline = claimId === null
  const text = textOf(index, wording.article, isHeadline)
  const [start, end] = indicator.stretch
  return {
    ...placed(index, wording, isHeadline),
    key: `${wording.article}-${isHeadline ? 'title' : 'text'}-${start}`,
    before: text.slice(place[0], start),
    marked: text.slice(start, end),
    after: text.slice(end, place[1]),
    indicator,
    fact: isHeadline ? null : { claimId, gist: gists.get(claimId) ?? '' },
    outlets,
    using,
    others: wording.others.map((other) => placed(index, other, isHeadline)),
  }
}

function placed(
  index: StoryIndex,
  { article, place }: FactPlace,
  isHeadline: boolean,
): WordedPlace {
  return {
    key: `${article}-${place[0]}`,
    outlet: outletOf(index, article),
    publishedAt: index.articleById.get(article)?.publishedAt ?? null,
    words: textOf(index, article, isHeadline).slice(...place),
    href: isHeadline ? `/articles/${article}` : hrefOf(index, article, place),
  }
}

function textOf(index: StoryIndex, article: string, isHeadline: boolean): string {
  const text = index.textById.get(article)
  return (isHeadline ? index.articleById.get(article)?.title : text?.text) ?? ''
}

/** Leads to the sentence in its article, by the anchor that the page sets. */
function hrefOf(index: StoryIndex, article: string, [start]: Stretch): string {
  const sentences = index.textById.get(article)?.sentences ?? []
  const number = sentences.findIndex(([from, to]) => from <= start && start < to)
  return `/articles/${article}${number < 0 ? '' : `#sentence-${number + 1}`}`
}

import type { PerhapsSame, SharedClaim } from '#domain/comparison'
import type { Place } from '#domain/comparison-decision'
import type { RosterMention, RosterRow } from '#domain/roster'
import { outletOf, type StoryIndex } from './story-index'

/** A place with its words, by which a decision finds it again. */
export function placeInText(
  index: StoryIndex,
  { article, start, end }: { article: string; start: number; end: number },
): Place {
  return { article, start, end, words: index.textById.get(article)?.text.slice(start, end) ?? '' }
}

/** By which places a decision means a claim: a sentence may stand in three, but two only in one together. */
export interface ClaimHold {
  claim: Place
  beside?: Place
}

/**
 * Where a claim is taken hold of: its first statement that is no denial, or else its first, and beside
 * it one of another article.
 */
export function holdOf(index: StoryIndex, { members }: SharedClaim): ClaimHold | null {
  const member = members.find(({ isDenial }) => !isDenial) ?? members[0]
  if (!member) return null
  const beside = members.find(({ article }) => article !== member.article)
  return {
    claim: placeInText(index, member),
    ...(beside ? { beside: placeInText(index, beside) } : {}),
  }
}

/** Two statements that may say the same, the likeliest first, each with its words. */
export interface PerhapsSameRow {
  key: string
  sides: { place: Place; outlet: string; publishedAt: string | null }[]
  confidence: number
}

/** The likeliest pairs that were left apart: the comparison has them in that order. */
export function arrangePerhapsSame(index: StoryIndex, most: number): PerhapsSameRow[] {
  const side = (at: PerhapsSame['a']) => {
    const article = index.articleById.get(at.article)
    return {
      place: placeInText(index, at),
      outlet: article?.outlet ?? 'Outlet unknown',
      publishedAt: article?.publishedAt ?? null,
    }
  }
  return index.comparison.perhapsSame.slice(0, most).map(({ a, b, confidence }) => ({
    key: `${a.article}-${a.start}-${b.article}-${b.start}`,
    sides: [side(a), side(b)],
    confidence,
  }))
}

/** A source to be chosen in a form, and each place where it is described. */
export interface SourceToChoose {
  label: string
  hold: Place
  mentions: { label: string; hold: Place }[]
}

/** The sources whose place in a text is known, in the order of their names. */
export function sourceChoices(index: StoryIndex, roster: readonly RosterRow[]): SourceToChoose[] {
  const placed = ({ article, at, label }: RosterMention) =>
    at === null
      ? []
      : [
          {
            label: `${label}, ${outletOf(index, article)}`,
            hold: placeInText(index, { article, start: at[0], end: at[1] }),
          },
        ]
  return roster
    .flatMap((row) => {
      const mentions = row.mentions.flatMap(placed)
      const [first] = mentions
      if (!first) return []
      const label = row.name ?? first.label
      return [{ label, hold: first.hold, mentions }]
    })
    .sort((a, b) => a.label.localeCompare(b.label, 'en'))
}

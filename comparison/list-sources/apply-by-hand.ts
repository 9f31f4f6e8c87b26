import type { ComparedArticle } from '#domain/comparison'
import type { Place } from '#domain/comparison-decision'
import type { SourceDecision } from '#domain/source-decision'
import { isAnonymous } from '#domain/source-family'
import { placeWords } from '../compare-story/place-words'
import type { Roster, Speaker } from './open-roster'

/** Does what people decided, in that order. What would name an anonymous source is not done. */
export function applyByHand(
  roster: Roster,
  decisions: readonly SourceDecision[],
  articles: readonly ComparedArticle[],
): void {
  for (const decision of decisions) {
    const speaker = speakerAt(roster, decision.source, articles)
    if (!speaker) continue
    if (decision.kind === 'split-source') {
      roster.part(speaker)
      continue
    }
    const other = speakerAt(roster, decision.other, articles)
    if (!other) continue
    const both = [...roster.groupOf(speaker).speakers, ...roster.groupOf(other).speakers]
    if (!wouldNameAnonymous(both)) roster.join(speaker, other, 'taken for one by hand', true)
  }
}

/** True for speakers of whom one is anonymous and another is named. */
export function wouldNameAnonymous(speakers: readonly Pick<Speaker, 'source'>[]): boolean {
  return (
    speakers.some(({ source }) => isAnonymous(source)) &&
    speakers.some(({ source }) => source.name !== null)
  )
}

/** The source that an article mentions at a place, the one whose mention fits it most closely. */
function speakerAt(
  roster: Roster,
  place: Place,
  articles: readonly ComparedArticle[],
): Speaker | null {
  const stretch = placeWords(place, articles)
  if (stretch === null) return null
  const [start, end] = stretch
  let best: Speaker | null = null
  let most = 0
  for (const speaker of roster.speakers) {
    if (speaker.article.id !== place.article) continue
    for (const [from, to] of speaker.source.mentions) {
      const common = Math.min(end, to) - Math.max(start, from)
      const share = common / Math.max(1, Math.max(end - start, to - from))
      if (share > most) [best, most] = [speaker, share]
    }
  }
  return best
}

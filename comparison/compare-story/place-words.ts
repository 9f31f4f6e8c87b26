import type { Place } from '#domain/comparison-decision'
import type { Stretch } from '#domain/span'

/** An article's text under its id; a compared article is one. */
export interface TextToSearch {
  id: string
  analysis: { text: string }
}

/**
 * Where the words of a place stand in its article now: at their offsets, else where they occur
 * nearest to them; null when the text no longer has them. Offsets are UTF-16 code units.
 */
export function placeWords(place: Place, articles: readonly TextToSearch[]): Stretch | null {
  const text = articles.find(({ id }) => id === place.article)?.analysis.text
  if (text === undefined || place.words === '') return null
  if (text.slice(place.start, place.end) === place.words) return [place.start, place.end]
  let nearest: number | null = null
  for (let at = text.indexOf(place.words); at !== -1; at = text.indexOf(place.words, at + 1)) {
    if (nearest === null || Math.abs(at - place.start) < Math.abs(nearest - place.start)) {
      nearest = at
    }
  }
  return nearest === null ? null : [nearest, nearest + place.words.length]
}

import type { Voice } from '../claim-statement'
import type { Readings } from '../find-roots/found-root'
import { isSameSource } from '../find-roots/same-source'
import type { Story } from '../open-story'
import { longestRun, quotedPassages, wordsOf } from '../word-runs'

/** So many words in a row are taken over, and not said twice by chance. */
const takenOver = 5

/**
 * Whether an article turns what another wrote in prose into somebody's quotation, or an outlet's word
 * into that of officials. Judged by the words: so many of them in a row must stand in both.
 * @param readings the statements that support the claim, by reading
 */
export function isAttributionShift(voice: Voice, readings: Readings, story: Story): boolean {
  const own = [voice.article.id, story.originalOf(voice.article.id)]
  return [...readings].some(
    ([reading, earlier]) =>
      !own.includes(reading) &&
      isBefore(reading, voice, story) &&
      earlier.some((one) => isProseQuoted(one, voice) || isOutletsWordGivenAway(one, voice)),
  )
}

/** Where times cannot tell, a citation may. */
function isBefore(reading: string, { article }: Voice, story: Story): boolean {
  const cites = story.citationsFrom(article.id).some(({ to }) => story.originalOf(to) === reading)
  return story.isBefore(reading, article.id) || (cites && !story.isBefore(article.id, reading))
}

/** Prose of one article stands between quotation marks in a later one, and somebody else is to have said it. */
function isProseQuoted(earlier: Voice, later: Voice): boolean {
  if (!isSomebody(later) || isSameNamed(earlier, later)) return false
  if (later.quoted.length === 0) return false
  const prose = wordsOf(withoutQuotations(earlier.words))
  return later.quoted.some((passage) => {
    const run = longestRun(passage, prose)
    return run >= takenOver && !isQuoted(passage, run, earlier)
  })
}

/** The earlier article may quote the same words at another place. */
function isQuoted(passage: readonly string[], run: number, { article }: Voice): boolean {
  return quotedPassages(article.analysis.text).some(
    (other) => longestRun(passage, wordsOf(other)) >= run,
  )
}

/** What one outlet says flatly, or has from another outlet, is credited to unnamed people in the same words. */
function isOutletsWordGivenAway(earlier: Voice, later: Voice): boolean {
  const isOutlets =
    earlier.support === 'own_voice' ||
    (earlier.support === 'media' && earlier.source?.kind === 'media')
  const isGivenAway = later.support === 'anonymous' || later.support === 'generic'
  if (!isOutlets || !isGivenAway) return false
  return longestRun(earlier.cut, later.cut) >= takenOver
}

function isSomebody({ source, via, support }: Voice): boolean {
  return via === null && source !== null && support !== 'media' && source.kind !== 'document'
}

/** Both may have heard the same named person say it. */
function isSameNamed(a: Voice, b: Voice): boolean {
  return a.isNamed && b.isNamed && isSameSource(a, b)
}

function withoutQuotations(text: string): string {
  return text.replace(/[“«"][^”»"\n]*[”»"]/g, ' … ')
}

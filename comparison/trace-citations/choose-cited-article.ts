import type { ComparedArticle } from '#domain/comparison'
import { daysBetween, isKnownBefore, type PublicationTime, weekdayOf } from '../publication-time'
import { cutWords, isTelling, tellingWords, withoutEnding } from './cut-words'

/** An article of the cited outlet, with what is needed to choose it. */
export interface Candidate {
  article: ComparedArticle
  time: PublicationTime | null
  words: ArticleWords
}

/** The telling words of an article, and those of its headline and first paragraph. */
export interface ArticleWords {
  all: ReadonlySet<string>
  opening: ReadonlySet<string>
}

/** Collects the telling words of an article once. */
export function articleWords({ analysis }: ComparedArticle): ArticleWords {
  const [first] = analysis.paragraphs
  const opening = tellingWords(`${analysis.title} ${first ? analysis.text.slice(...first) : ''}`)
  return { all: new Set([...tellingWords(analysis.text), ...opening]), opening }
}

const weekdays = ['sun', 'mon', 'tues', 'wednes', 'thurs', 'fri', 'satur']

/**
 * Which of an outlet's articles a sentence cites, or null when none of them can be meant: the first one
 * when it was "first", else one of the day that the sentence names, else the one with which it shares
 * most telling words, those of the headline and first paragraph twice; of equals the latest.
 * @param candidates articles of the outlet, without the citing one
 */
export function chooseCitedArticle(
  claim: string,
  isFirst: boolean,
  citing: PublicationTime | null,
  candidates: readonly Candidate[],
): Candidate | null {
  const year = /\bin ((?:19|20)\d\d)\b/.exec(claim)?.[1]
  const possible = candidates.filter(
    ({ time }) => !isKnownBefore(citing, time) && (!year || !time || time.day.startsWith(year)),
  )
  const words = tellingOf(claim)
  const scored = ofNamedDay(claim, citing, possible)
    .map((candidate) => ({ candidate, score: scoreOf(words, candidate.words) }))
    .filter(({ score }) => score > 0 || words.length === 0)
  if (scored.length === 0) return null
  const inOrder = scored.toSorted((a, b) => order(a.candidate, b.candidate))
  if (isFirst) return inOrder[0].candidate
  return inOrder.reduce((best, one) => (one.score >= best.score ? one : best)).candidate
}

/** Of the day of the week that the sentence names, if any is. */
function ofNamedDay(
  claim: string,
  citing: PublicationTime | null,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const day = /\b(?:on|last) (sun|mon|tues|wednes|thurs|fri|satur)day\b/i.exec(claim)?.[1]
  if (!day || !citing) return candidates
  const wanted = weekdays.indexOf(day.toLowerCase())
  const ofDay = candidates.filter(
    ({ time }) => time && weekdayOf(time) === wanted && daysBetween(time, citing) <= 7,
  )
  return ofDay.length > 0 ? ofDay : candidates
}

function tellingOf(claim: string): string[] {
  const telling = cutWords(claim).filter(({ lower }) => isTelling(lower))
  return [...new Set(telling.map(({ lower }) => withoutEnding(lower)))]
}

function scoreOf(claim: readonly string[], { all, opening }: ArticleWords): number {
  return claim.reduce((sum, word) => sum + (all.has(word) ? 1 : 0) + (opening.has(word) ? 1 : 0), 0)
}

/** In time; what cannot be ordered keeps its place. */
function order(a: Candidate, b: Candidate): number {
  if (isKnownBefore(a.time, b.time)) return -1
  return isKnownBefore(b.time, a.time) ? 1 : 0
}

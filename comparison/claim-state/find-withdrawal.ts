import type { ComparedArticle } from '#domain/comparison'
import type { PatternRow } from '#engine/lexicon/anonymity'
import { sentenceOf, type Voice } from '../claim-statement'
import { remembered } from '../remembered'

/** Wording by which a text takes back what stands in the same sentence, or all of itself. */
export const withdrawalRows: PatternRow<'statement' | 'article'>[] = [
  {
    class: 'statement',
    pattern:
      /\b(?:earlier|previous|original|first) (?:version|edition|report)s?\b[^.;!?]{0,60}\b(?:said|stated|reported|gave|claimed|described|misstated|identified)\b/i,
    because: 'said of an earlier version, which no longer stands',
    example: 'An earlier version of this article said the bridge had been closed.',
    not: 'The report said the bridge had been closed.',
  },
  {
    class: 'statement',
    pattern:
      /\b(?:retract(?:s|ed|ing)?|withdr(?:aws?|ew|awn)|t(?:akes?|ook) back|disowns?|disowned) (?:its|the|a|an|our|his|her|their|that|this)? ?(?:\w+ )?(?:claims?|reports?|stor(?:y|ies)|articles?|statements?|allegations?|assertions?)\b/i,
    because: 'a report or claim is taken back',
    example: 'The Orrin Mail retracted its report that the bridge had been closed.',
    not: 'The army withdrew its troops from the bridge.',
  },
  {
    class: 'statement',
    pattern:
      /\bwe (?:were|are) wrong to (?:say|report|write|claim)\b|\bwe (?:wrongly|incorrectly|mistakenly) (?:said|reported|wrote|stated)\b/i,
    because: 'an outlet says that it was wrong',
    example: 'We wrongly reported that the bridge had been closed.',
    not: 'He wrongly parked on the bridge.',
  },
  {
    class: 'article',
    pattern:
      /\bthis (?:article|story|report|post) has been (?:retracted|withdrawn|removed)\b|\bwe (?:have )?(?:retracted|withdrawn) this (?:article|story|report)\b/i,
    because: 'the whole article is taken back',
    example: 'Editor’s note: this article has been retracted.',
    not: 'This article has been updated.',
  },
]

/**
 * The first statement of a claim that a correction or retraction takes back, or null. A correction
 * takes back only the words in its own sentence; a retraction of the article all that it says.
 */
export function findWithdrawal(voices: readonly Voice[]): Voice | null {
  const found = voices.find((voice) => {
    const sentence = sentenceOf(voice)
    return isRetracted(voice.article) || statementRows.some(({ pattern }) => pattern.test(sentence))
  })
  return found ?? null
}

const statementRows = withdrawalRows.filter(({ class: scope }) => scope === 'statement')
const articleRows = withdrawalRows.filter(({ class: scope }) => scope === 'article')

/** Asked of one article for each of its claims. */
const isRetracted = remembered(({ analysis }: ComparedArticle) =>
  articleRows.some(({ pattern }) => pattern.test(analysis.text)),
)

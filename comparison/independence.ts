import type { PatternRow } from '#engine/lexicon/anonymity'
import { sentenceOf, type Voice } from './claim-statement'
import { areLinked } from './find-roots'
import type { FoundRoot } from './find-roots/found-root'
import { isSameSource } from './find-roots/same-source'
import { isWorkOf, officeWords, wordsOfSource } from './find-roots/source-words'
import type { Story } from './open-story'
import { isOutletName } from './outlet-name'
import { remembered } from './remembered'
import { longestRun } from './word-runs'

/** The conditions of claims.md; independence holds only if all hold. */
export type IndependenceCondition =
  | 'different-root'
  | 'no-text-reuse'
  | 'not-the-same-office'
  | 'not-the-same-briefing'
  | 'each-says-how-it-knows'
  | 'later-does-not-cite-earlier'

interface ConditionRow {
  condition: IndependenceCondition
  holds(a: FoundRoot, b: FoundRoot, story: Story): boolean
  /** What is said where it does not hold. */
  because: string
}

const rows: ConditionRow[] = [
  {
    condition: 'different-root',
    holds: (a, b) => !anyPair(a, b, isSameSource),
    because: 'they go back to one source',
  },
  {
    condition: 'no-text-reuse',
    holds: (a, b) => !anyPair(a, b, shareText),
    because: 'they share wording',
  },
  {
    condition: 'not-the-same-office',
    holds: (a, b) => !anyPair(a, b, mayShareOffice),
    because: 'their sources may be of one office',
  },
  {
    condition: 'not-the-same-briefing',
    holds: (a, b) => !(isFromBriefing(a) && isFromBriefing(b)),
    because: 'both may have it from one briefing',
  },
  {
    condition: 'each-says-how-it-knows',
    holds: (a, b) => saysHowItKnows(a) && saysHowItKnows(b),
    because: 'not both say how they know',
  },
  {
    condition: 'later-does-not-cite-earlier',
    holds: (a, b, story) => !areLinked(a.article, b.article, story),
    because: 'one cites the other',
  },
]

/** Which conditions of independence two roots fail; none where they are shown to be independent. */
export function failedConditions(
  a: FoundRoot,
  b: FoundRoot,
  story: Story,
): { condition: IndependenceCondition; because: string }[] {
  return rows
    .filter(({ holds }) => !holds(a, b, story))
    .map(({ condition, because }) => ({ condition, because }))
}

/** Whether two roots are shown not to be independent: all that one rests on is the other's own work. */
export function areShownOne(a: FoundRoot, b: FoundRoot): boolean {
  const isOther = (one: Voice, other: Voice) => isWorkOf(one, other) || isWorkOf(other, one)
  return (
    a.voices.length > 0 &&
    a.voices.every((one) => b.voices.length > 0 && b.voices.every((other) => isOther(one, other)))
  )
}

function anyPair(a: FoundRoot, b: FoundRoot, test: (one: Voice, other: Voice) => boolean): boolean {
  return a.voices.some((one) => b.voices.some((other) => test(one, other)))
}

/** Fewer words in a row than this are a name or a turn of phrase. */
const reusedRun = 6
/** A quotation of fewer words is no distinctive one. */
const distinctiveQuotation = 3

function shareText(a: Voice, b: Voice): boolean {
  if (longestRun(a.cut, b.cut) >= reusedRun) return true
  const other = new Set(b.quoted.map((passage) => passage.join(' ')))
  return a.quoted.some(
    (passage) => passage.length >= distinctiveQuotation && other.has(passage.join(' ')),
  )
}

/** Two texts are apart only when each says whose it is; people, unless their descriptions meet. */
function mayShareOffice(a: Voice, b: Voice): boolean {
  const [one, other] = [officeWords(a), officeWords(b)]
  if ([...one].some((word) => other.has(word))) return true
  if (isWorkOf(a, b) || isWorkOf(b, a)) return true
  return (isWithoutOffice(a) && one.size === 0) || (isWithoutOffice(b) && other.size === 0)
}

/** Somebody named is somebody; a source or a text that is not described may be of any office. */
function isWithoutOffice({ source }: Voice): boolean {
  return source !== null && source.kind !== 'named_person' && source.kind !== 'self'
}

const briefing =
  /\b(?:news|press) conferences?\b|\bbriefings?\b|\btold reporters\b|\bin (?:a|the) (?:joint )?statement\b/i

const isFromBriefing = remembered(
  ({ voices }: FoundRoot) =>
    voices.length > 0 && voices.every((voice) => briefing.test(sentenceOf(voice))),
)

/** Wording by which somebody named says how the thing is known; unnamed sources have their `basis`. */
export const knowledgeRows: PatternRow<'relation' | 'position' | 'text' | 'senses'>[] = [
  {
    class: 'relation',
    pattern:
      /\bwho (?:\w+ )?(?:lives?|lived|works?|worked|attended|saw|witnessed|watched|heard|read|reviewed|treated|took part|survived)\b/i,
    because: 'the article says how the source came to know',
    example: 'Ada Quist, who lives opposite the depot',
    not: 'Ada Quist, who chairs the league',
  },
  {
    class: 'relation',
    pattern:
      /\bwho (?:was|were|had been) (?:out|there|present|nearby|aboard|on (?:board|duty|the)|at (?:sea|the)|in(?:side)? the|near)\b/i,
    because: 'the article says that the source was there',
    example: 'Ivo Renn, who was aboard the ferry',
    not: 'Ivo Renn, who was elected in May',
  },
  {
    class: 'position',
    pattern:
      /\b(?:residents?|neighbou?rs?|eyewitness(?:es)?|witness(?:es)?|passengers?|survivors?|onlookers?)\b/i,
    because: 'the source was where it happened',
    example: 'residents of Tanner Row',
    not: 'readers of the Gazette',
  },
  {
    class: 'text',
    pattern:
      /\b(?:reports?|findings?|audits?|records?|logs?|stud(?:y|ies)|inquir(?:y|ies)|investigations?|reviews?|inspections?|measurements?)\b/i,
    because: 'a text or an inquiry is named that can be looked up',
    example: 'Dr Orla Finch, whose report was published on Monday',
    not: 'Dr Orla Finch, who spoke on Monday',
  },
  {
    class: 'senses',
    pattern: /\b(?:I|we) (?:saw|heard|watched|witnessed|smelt|smelled|felt|was there|were there)\b/,
    because: 'the source tells of what it saw or heard itself',
    example: '“I saw the gate fall,” said Renn.',
    not: '“I think the gate fell,” said Renn.',
  },
]

/** Whether an article says how one of the root's sources knows: a text, own observation, a basis. */
const saysHowItKnows = remembered(({ voices }: FoundRoot) =>
  voices.some((voice) => {
    const { source, words } = voice
    if (source === null) return false
    if (source.kind === 'document' || source.kind === 'self') return true
    if (source.basis === 'specific') return true
    const said = wordsOfSource(voice)
    return knowledgeRows.some(({ class: kind, pattern }) =>
      pattern.test(kind === 'senses' ? words : said),
    )
  }),
)

/** Whether a root says that its outlet asked for itself: "told the Herald", "in an interview". */
export function saysItReported({ voices }: FoundRoot): boolean {
  return voices.some((voice) => {
    if (voice.source?.kind === 'self') return true
    const sentence = sentenceOf(voice)
    if (
      /\btold (?:us|me|this (?:news)?paper|our)\b|\bin an? (?:\w+ )?interview\b/i.test(sentence)
    ) {
      return true
    }
    const told = /\btold (?:the )?((?:[\p{Lu}\p{N}][\p{L}\p{N}]*\s?){1,4})/u.exec(sentence)?.[1]
    return told !== undefined && isOutletName(told, voice.article.outlet)
  })
}

import type { Assertion, Attribution, CueClass, Prominence } from '#domain/attribution'
import type { Stretch } from '#domain/span'
import { classOfCue, formOf, tokenRange } from './classify-source/source-context'
import { readProposition } from './read-claims/compare-propositions'
import { findOwnStatements } from './read-claims/find-assertions'
import { type KnownClaims, startClaims } from './read-claims/known-claims'
import { readProminence } from './read-claims/prominence'
import { readClaim, tokensOf } from './read-claims/read-claim'
import type { LinkedAttribution, TokenisedText } from './tokenised-text'

/** What is claimed by one attribution. */
export type ReadClaim = Pick<
  Attribution,
  'cueClass' | 'form' | 'prominence' | 'claim' | 'claimId' | 'because'
> & {
  /** It says that what somebody else claims is not so. */
  isDenial: boolean
}

/** The claims of an article: one for each attribution in their order, and the outlet's own statements. */
export interface ReadClaims {
  attributions: ReadClaim[]
  assertions: Assertion[]
  /** The claims met, to look others up in. */
  known: KnownClaims
}

/**
 * Reads cue class, form, prominence, kind and strength of each attribution, and decides which state
 * one claim: contents that overlap by half of the shorter, or that say the same in other places.
 * @param reported lines about answers and corroboration, which assert nothing of the story
 */
export function readClaims(
  text: TokenisedText,
  title: string | undefined,
  attributions: readonly LinkedAttribution[],
  reported: readonly Stretch[] = [],
): ReadClaims {
  const known = startClaims(text)
  const prominenceOf = readProminence(text, title)
  const read = attributions.map((attribution) =>
    readAttribution(text, attribution, known, prominenceOf),
  )
  return {
    attributions: read,
    assertions: readAssertions(text, attributions, reported, known, prominenceOf),
    known,
  }
}

function readAttribution(
  text: TokenisedText,
  attribution: LinkedAttribution,
  known: KnownClaims,
  prominenceOf: (offset: number) => Prominence,
): ReadClaim {
  const { source, cue, content } = attribution
  const cueClass = readCueClass(text, attribution)
  const place = content[0] ?? cue[0]
  const shared = {
    cueClass,
    form: formOf(text, attribution),
    prominence: prominenceOf(place?.[0] ?? 0),
  }
  if (cueClass === 'attitude' || content.length === 0) {
    const because = ['a wish, plan or judgement, not a claim']
    return { ...shared, claim: null, claimId: null, isDenial: false, because }
  }
  const { because, kind, strength } = readClaim(text, content, cue, source)
  const { claimId, isContrary } = known.add(content, strength === 0)
  return {
    ...shared,
    claim: { kind, strength: isContrary ? 0 : strength },
    claimId,
    isDenial: isContrary,
    because: isContrary ? [...because, 'says that an earlier claim is not so'] : because,
  }
}

/** "declined to say", "did not respond", "called for": what follows is what was not said, or what is asked for. */
const unsaying =
  /\b(?:declin|refus)(?:e|es|ed|ing)\b|(?:\bnot|n[’']t|\bnever) (?:\w+ )?(?:say|comment|respond|reply|confirm|answer|discuss|elaborate|address)\b|\b(?:call|calls|called|calling) (?:on|for)\b/

/** A cue in no list: a quotation is speech; a clause with a verb of its own is reported; the rest is attitude. */
function readCueClass(text: TokenisedText, attribution: LinkedAttribution): CueClass {
  const cue = tokenRange(text, attribution.cue)
  const words = cue ? text.tokens.slice(cue.first, cue.last + 1).map(({ lower }) => lower) : []
  if (unsaying.test(words.join(' ').replace(/ n([’'])t/g, ' n$1t'))) return 'attitude'
  const known = classOfCue(words)
  if (known !== 'unknown') return known
  if (formOf(text, attribution) !== 'indirect') return 'speech'
  const content = tokenRange(text, attribution.content)
  if (!content || text.tokens[content.first].lower === 'to') return 'attitude'
  const clause = text.tokens.slice(content.first, content.last + 1)
  const isClause =
    clause[0].lower === 'that' || clause.some(({ partOfSpeech }) => partOfSpeech === 'AUX')
  return isClause ? 'speech' : 'attitude'
}

/** Statements of headline and lead, and those of the body that repeat a credited claim or can be checked. */
function readAssertions(
  text: TokenisedText,
  attributions: readonly LinkedAttribution[],
  reported: readonly Stretch[],
  known: KnownClaims,
  prominenceOf: (offset: number) => Prominence,
): Assertion[] {
  const own = findOwnStatements(text, attributions, reported, prominenceOf).map((statement) => ({
    ...statement,
    credited: known.restated(
      [statement.stretch],
      readProposition(tokensOf(text, [statement.stretch])),
    ),
  }))
  return own
    .filter(
      ({ prominence, credited, stretch }) =>
        prominence !== 'body' || credited !== null || isCheckable(text, stretch),
    )
    .map(({ stretch, credited, prominence }, index) => {
      const { because: _, ...claim } = readClaim(text, [stretch], null)
      const claimId = credited ?? known.add([stretch], claim.strength === 0).claimId
      return { id: `b${index + 1}`, span: [stretch], claimId, claim, prominence }
    })
}

/** In the body, where background and scenes stand, a statement is checkable by its numbers and names. */
function isCheckable(text: TokenisedText, stretch: Stretch): boolean {
  return tokensOf(text, [stretch]).some(
    ({ partOfSpeech }, index) => partOfSpeech === 'NUM' || (partOfSpeech === 'PROPN' && index > 0),
  )
}

import type { Assertion, Attribution, CueClass, Prominence } from '#domain/attribution'
import { type Span, spanLength, spanOverlap, spanText } from '#domain/span'
import { classOfCue, formOf, tokenRange } from './classify-source/source-context'
import { readClaim } from './read-claims/claim-strength'
import {
  isSameProposition,
  type Proposition,
  readProposition,
} from './read-claims/compare-propositions'
import { findOwnStatements } from './read-claims/find-assertions'
import type { LinkedAttribution, TokenisedText } from './tokenised-text'

/** What is claimed by one attribution. */
export type ReadClaim = Pick<
  Attribution,
  'cueClass' | 'form' | 'prominence' | 'claim' | 'claimId' | 'because'
>

/** The claims of an article: one for each attribution in their order, and the outlet's own statements. */
export interface ReadClaims {
  attributions: ReadClaim[]
  assertions: Assertion[]
}

/** A claim that was met, with the stretches that state it. */
interface KnownClaim {
  id: string
  spans: { span: Span; proposition: Proposition }[]
}

const leadParagraphs = 3

/**
 * Reads cue class, form, prominence, kind and strength of each attribution, and decides which state
 * one claim: contents that overlap by half of the shorter, or that say the same in other places.
 */
export function readClaims(
  text: TokenisedText,
  title: string | undefined,
  attributions: readonly LinkedAttribution[],
): ReadClaims {
  const claims: KnownClaim[] = []
  const prominenceOf = prominenceReader(text, title)
  const read = attributions.map((attribution): ReadClaim => {
    const cueClass = readCueClass(text, attribution)
    const place = attribution.content[0] ?? attribution.cue[0]
    const { because, ...claim } = readClaim(
      spanText(text.text, attribution.content),
      spanText(text.text, attribution.cue) || '–',
    )
    const isClaim = cueClass !== 'attitude' && attribution.content.length > 0
    return {
      cueClass,
      form: formOf(text, attribution),
      prominence: prominenceOf(place?.[0] ?? 0),
      claim: isClaim ? claim : null,
      claimId: isClaim ? claimFor(text, claims, attribution.content) : null,
      because: isClaim ? because : [`a wish, plan or judgement, not a claim`],
    }
  })
  return {
    attributions: read,
    assertions: readAssertions(text, attributions, claims, prominenceOf),
  }
}

/** A cue in no list: a quotation is speech; a clause with a verb of its own is reported; the rest is attitude. */
function readCueClass(text: TokenisedText, attribution: LinkedAttribution): CueClass {
  const cue = tokenRange(text, attribution.cue)
  const words = cue ? text.tokens.slice(cue.first, cue.last + 1).map(({ lower }) => lower) : []
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

/** The id of the claim that a content states, new or known. */
function claimFor(text: TokenisedText, claims: KnownClaim[], span: Span): string {
  const proposition = readProposition(text, span)
  const known = findClaim(claims, span, proposition)
  if (known) {
    known.spans.push({ span, proposition })
    return known.id
  }
  const id = `k${claims.length + 1}`
  claims.push({ id, spans: [{ span, proposition }] })
  return id
}

/** How many of the claims met last are compared by their words: keeps a long text linear. */
const claimsCompared = 200

function findClaim(
  claims: readonly KnownClaim[],
  span: Span,
  proposition: Proposition,
): KnownClaim | undefined {
  return claims
    .slice(-claimsCompared)
    .find((claim) =>
      claim.spans.some(
        (known) =>
          overlapsByHalf(known.span, span) || isSameProposition(known.proposition, proposition),
      ),
    )
}

function overlapsByHalf(a: Span, b: Span): boolean {
  const common = spanOverlap(a, b)
  return common > 0 && common * 2 >= Math.min(spanLength(a), spanLength(b))
}

/** Statements of headline and lead, and those of the body that repeat a claim credited elsewhere. */
function readAssertions(
  text: TokenisedText,
  attributions: readonly LinkedAttribution[],
  claims: KnownClaim[],
  prominenceOf: (offset: number) => Prominence,
): Assertion[] {
  const credited = claims.length
  const assertions: Assertion[] = []
  for (const { stretch, prominence } of findOwnStatements(text, attributions, prominenceOf)) {
    const proposition = readProposition(text, [stretch])
    const known = findClaim(claims.slice(0, credited), [stretch], proposition)
    if (prominence === 'body' && !known) continue
    const { because: _, ...claim } = readClaim(text.text.slice(...stretch), '')
    assertions.push({
      id: `b${assertions.length + 1}`,
      span: [stretch],
      claimId: known?.id ?? claimFor(text, claims, [stretch]),
      claim,
      prominence,
    })
  }
  return assertions
}

/** A headline inside the text is its first paragraph when that is the title; the lead is the three after it. */
function prominenceReader(
  text: TokenisedText,
  title: string | undefined,
): (offset: number) => Prominence {
  const [first] = text.paragraphs
  const isTitle =
    first !== undefined && title !== undefined && fold(text.text.slice(...first)) === fold(title)
  const lead = text.paragraphs[isTitle ? leadParagraphs : leadParagraphs - 1]
  return (offset) => {
    if (isTitle && offset < first[1]) return 'headline'
    return lead === undefined || offset < lead[1] ? 'lead' : 'body'
  }
}

function fold(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

import { type Span, spanLength, spanOverlap } from '#domain/span'
import type { TokenisedText } from '../tokenised-text'
import {
  isAboutTheSame,
  type Proposition,
  readProposition,
  shareOfHeadline,
} from './compare-propositions'
import { tokensOf } from './read-claim'

/** A stretch that states a claim. */
interface Statement {
  claimId: string
  span: Span
  proposition: Proposition
  /** Its place among the statements met. */
  order: number
}

/** What a stretch states: a claim of the article, new or met before, and whether it contradicts one. */
export interface FoundClaim {
  claimId: string
  /** It says the opposite of what somebody said before. */
  isContrary: boolean
}

/** How many earlier statements with a word in common are compared: keeps a long text linear. */
const mostCompared = 24
/** Words that so many statements share tell nothing, and are not looked up. */
const mostWithOneWord = 40
const fewestShared = 2
/** Of a content of many sentences the first ones say what it is about. */
const mostTokens = 200
/** How many statements are looked at for overlap; contents overlap only with their neighbours. */
const mostRecent = 6

/** The claims of one article as they are met. */
export interface KnownClaims {
  /** The claim of a span, remembered for those that follow. */
  add(span: Span, isDenied: boolean): FoundClaim
  /** The claim that a proposition restates, or null; nothing is remembered. */
  restated(span: Span, proposition: Proposition): string | null
  /** The claim that a headline restates: the first of those that hold most of its words. */
  ofHeadline(headline: Proposition): string | null
}

/**
 * Starts the list of the claims of an article: contents that overlap by half of the shorter, or that
 * say the same in other places, are one (codebook section 1); in doubt they stay apart.
 */
export function startClaims(text: TokenisedText): KnownClaims {
  const byWord = new Map<string, Statement[]>()
  let recent: Statement[] = []
  let count = 0
  let met = 0

  /** "officials confirmed it": a pronoun for all of the content points at what was claimed last. */
  const pointedAt = (span: Span, { words, numbers, isNegated }: Proposition) => {
    const isPointing = words.size + numbers.size === 0 && !isNegated
    const said = isPointing ? text.text.slice(span[0]?.[0], span.at(-1)?.[1]) : ''
    return /^(?:it|this|that|so)$/i.test(said) ? recent.at(-1) : undefined
  }
  const find = (span: Span, proposition: Proposition) => {
    const around =
      recent.find((known) => overlapsByHalf(known.span, span)) ?? pointedAt(span, proposition)
    const alike = candidates(byWord, proposition).filter((known) =>
      isAboutTheSame(known.proposition, proposition),
    )
    const { isNegated } = proposition
    return {
      same: around ?? alike.find((known) => known.proposition.isNegated === isNegated),
      contrary: alike.find((known) => isContrary(proposition, known.proposition)),
    }
  }
  return {
    add(span, isDenied) {
      const proposition = readProposition(tokensOf(text, span).slice(0, mostTokens), isDenied)
      const { same, contrary } = find(span, proposition)
      if (!same) count += 1
      const claimId = same?.claimId ?? `k${count}`
      met += 1
      const statement = { claimId, span, proposition, order: met }
      recent = [...recent.slice(1 - mostRecent), statement]
      for (const word of [...proposition.words, ...proposition.numbers]) {
        const known = byWord.get(word)
        if (known) known.push(statement)
        else byWord.set(word, [statement])
      }
      return { claimId, isContrary: contrary !== undefined }
    },
    restated: (span, proposition) => find(span, proposition).same?.claimId ?? null,
    ofHeadline(headline) {
      const best = candidates(byWord, headline)
        .filter(({ proposition }) => proposition.isNegated === headline.isNegated)
        .map((one) => ({ one, share: shareOfHeadline(headline, one.proposition) }))
        .sort((a, b) => b.share - a.share || a.one.order - b.one.order)[0]
      return best && best.share > 0 ? best.one.claimId : null
    },
  }
}

/** Earlier statements that share words, those with most of them first. */
function candidates(
  byWord: ReadonlyMap<string, Statement[]>,
  { words, numbers }: Proposition,
): Statement[] {
  const common = new Map<Statement, number>()
  for (const word of [...words, ...numbers]) {
    const known = byWord.get(word)
    if (!known || known.length > mostWithOneWord) continue
    for (const one of known) common.set(one, (common.get(one) ?? 0) + 1)
  }
  return [...common]
    .filter(([, shared]) => shared >= fewestShared)
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostCompared)
    .map(([one]) => one)
}

/** A negation whose verb the other statement has: "did not delete the messages" against "deleted messages". */
function isContrary({ isNegated, negated }: Proposition, other: Proposition): boolean {
  return isNegated && !other.isNegated && negated !== null && other.words.has(negated)
}

function overlapsByHalf(a: Span, b: Span): boolean {
  const common = spanOverlap(a, b)
  return common > 0 && common * 2 >= Math.min(spanLength(a), spanLength(b))
}

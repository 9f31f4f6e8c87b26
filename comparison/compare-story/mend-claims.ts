import type { ComparedArticle } from '#domain/comparison'
import type { ComparisonDecision, Place } from '#domain/comparison-decision'
import type { Stretch } from '#domain/span'
import type { AlignedClaim } from '../align-claims'
import { wordTheGist } from '../align-claims/word-the-gist'
import type { ClaimStatement } from '../claim-statement'
import { placeWords } from './place-words'

/** A claim and what people decided about it. */
export interface MendedClaim extends AlignedClaim {
  isByHand: boolean
  /** Those who say that two of its origins are apart, in the order in which they were taken. */
  independent: Extract<ComparisonDecision, { kind: 'independent-origins' }>[]
}

/**
 * Applies what people decided to the claims as they were found, one decision after the other, so that
 * a merge can be split again. A decision whose words are in no text of the story any more changes
 * nothing and stays on record.
 */
export function mendClaims(
  claims: readonly AlignedClaim[],
  decisions: readonly ComparisonDecision[],
  articles: readonly ComparedArticle[],
): MendedClaim[] {
  let mended: MendedClaim[] = claims.map((claim) => ({
    ...claim,
    isByHand: false,
    independent: [],
  }))
  for (const decision of decisions) mended = apply(decision, mended, articles)
  return mended
}

function apply(
  decision: ComparisonDecision,
  claims: readonly MendedClaim[],
  articles: readonly ComparedArticle[],
): MendedClaim[] {
  if (!('claim' in decision)) return [...claims]
  const [target] = findClaims(decision.claim, decision.beside, claims, articles)
  switch (decision.kind) {
    case 'rename-claim':
      return replace(claims, target, (claim) => ({ ...claim, gist: decision.gist, isByHand: true }))
    case 'independent-origins':
      return replace(claims, target, (claim) => ({
        ...claim,
        isByHand: true,
        independent: [...claim.independent, decision],
      }))
    case 'split-claim':
      return replace(claims, target, (claim) => without(claim, decision.member, articles))
    case 'merge-claims':
      return merge(claims, target, decision, articles)
  }
}

/**
 * The claims that hold a place: those that hold the other one too first, since a sentence may stand in
 * several claims; then the one whose statement covers most of it.
 */
function findClaims(
  place: Place,
  beside: Place | undefined,
  claims: readonly MendedClaim[],
  articles: readonly ComparedArticle[],
): MendedClaim[] {
  const stretch = placeWords(place, articles)
  if (stretch === null) return []
  const other = beside && placeWords(beside, articles)
  return claims
    .map((claim) => ({
      claim,
      common: shareHeld(claim, place.article, stretch),
      isBeside: beside && other ? shareHeld(claim, beside.article, other) >= enoughInCommon : false,
    }))
    .filter(({ common }) => common >= enoughInCommon)
    .sort((a, b) => Number(b.isBeside) - Number(a.isBeside) || b.common - a.common)
    .map(({ claim }) => claim)
}

/** How much of a stretch the claim's nearest statement of that article has in common with it. */
function shareHeld({ statements }: MendedClaim, inArticle: string, stretch: Stretch): number {
  const shares = statements
    .filter(({ article }) => article === inArticle)
    .map(({ span }) => commonShare(span, stretch))
  return Math.max(0, ...shares)
}

/** A statement is at a place when they share this part of the longer of the two. */
const enoughInCommon = 0.5

function commonShare([start, end]: Stretch, [from, to]: Stretch): number {
  const common = Math.min(end, to) - Math.max(start, from)
  return common / Math.max(1, Math.max(end - start, to - from))
}

function replace(
  claims: readonly MendedClaim[],
  target: MendedClaim | undefined,
  change: (claim: MendedClaim) => MendedClaim,
): MendedClaim[] {
  return claims.map((claim) => (claim === target ? change(claim) : claim))
}

function without(
  claim: MendedClaim,
  member: Place,
  articles: readonly ComparedArticle[],
): MendedClaim {
  const stretch = placeWords(member, articles)
  if (stretch === null) return claim
  const statements = claim.statements.filter(
    ({ article, span }) =>
      article !== member.article || commonShare(span, stretch) < enoughInCommon,
  )
  if (statements.length === claim.statements.length) return claim
  return { ...claim, statements, isByHand: true }
}

/** One claim of two; where a place is in no claim yet, its words are a new member. */
function merge(
  claims: readonly MendedClaim[],
  target: MendedClaim | undefined,
  { claim, other, otherBeside }: Extract<ComparisonDecision, { kind: 'merge-claims' }>,
  articles: readonly ComparedArticle[],
): MendedClaim[] {
  const [second] = findClaims(other, otherBeside, claims, articles).filter(
    (found) => found !== target,
  )
  const parts = [target ?? claimOf(claim, articles), second ?? claimOf(other, articles)]
  if (parts.some((part) => part === null)) return [...claims]
  const [one, two] = parts as [MendedClaim, MendedClaim]
  const statements = [...one.statements]
  for (const statement of two.statements) {
    const isKnown = statements.some(
      ({ article, span }) =>
        article === statement.article && commonShare(span, statement.span) >= enoughInCommon,
    )
    if (!isKnown) statements.push(statement)
  }
  const merged: MendedClaim = {
    gist: one.gist,
    statements: inOrder(statements, articles),
    isByHand: true,
    independent: [...one.independent, ...two.independent],
  }
  const rest = claims.filter((found) => found !== target && found !== second)
  const at = target ? claims.indexOf(target) : rest.length
  return [...rest.slice(0, at), merged, ...rest.slice(at)]
}

function claimOf(place: Place, articles: readonly ComparedArticle[]): MendedClaim | null {
  const stretch = placeWords(place, articles)
  const article = articles.find(({ id }) => id === place.article)
  if (stretch === null || article === undefined) return null
  return {
    gist: wordTheGist(article.analysis.text, stretch),
    statements: [statementAt(stretch, article)],
    isByHand: true,
    independent: [],
  }
}

function statementAt(stretch: Stretch, { id, analysis }: ComparedArticle): ClaimStatement {
  const holds = (span: readonly Stretch[]) =>
    span.some((part) => commonShare(part, stretch) >= enoughInCommon)
  const attribution = analysis.attributions.find(
    ({ claim, content }) => claim !== null && holds(content),
  )
  const assertion = analysis.assertions.find(({ span }) => holds(span))
  const strength = attribution?.claim?.strength ?? assertion?.claim.strength ?? flatStrength
  return {
    article: id,
    span: stretch,
    attributionId: attribution?.id ?? null,
    assertionId: attribution ? null : (assertion?.id ?? null),
    strength,
    isDenial: strength === 0,
  }
}

/** What the engine read nothing at is the outlet's own flat sentence (claims.md, strength 5). */
const flatStrength = 5

function inOrder(
  statements: readonly ClaimStatement[],
  articles: readonly ComparedArticle[],
): ClaimStatement[] {
  const place = new Map(articles.map(({ id }, index) => [id, index]))
  return [...statements].sort(
    (a, b) => (place.get(a.article) ?? 0) - (place.get(b.article) ?? 0) || a.span[0] - b.span[0],
  )
}

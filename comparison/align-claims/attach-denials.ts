import type { ComparedArticle } from '#domain/comparison'
import { spanOverlap, spanText } from '#domain/span'
import { readProposition } from '#engine/read-claims/compare-propositions'
import { tokensOf } from '#engine/read-claims/read-claim'
import type { WeighedStatement } from './pair-features'

/** A claim's statements, and those of them that deny it without its words. */
export interface ContestedClaim {
  members: number[]
  denials: ReadonlySet<number>
}

/**
 * Attaches the denials that do not say again what they deny. "Varda denies it", "the charge is
 * invented", "the ministry stood by its denial" share no word with the claim that they contest, so
 * that no likeness of words finds it:
 *
 * - "it", "this" and "that" stand for what the sentence before says;
 * - "the charge", "its denial" stand for what the story leads with, where the article carries it;
 * - a denial whose own words stand in a sentence before it denies what that says, where others say it with
 *   these words too;
 * - whom the story's leading claim names, and who denies something else than these, denies it;
 * - a quotation right behind such a denial, in its paragraph and with a "not", goes on with it.
 *
 * What fits none of these is left out.
 * @param hasLeading whether the first claim is what the story leads with
 */
export function attachDenials(
  claims: readonly (readonly number[])[],
  statements: readonly WeighedStatement[],
  articles: readonly ComparedArticle[],
  hasLeading: boolean,
): ContestedClaim[] {
  const found = claims.map((members) => ({ members: [...members], denials: new Set<number>() }))
  const leading = hasLeading ? found[0] : null
  let last: (typeof found)[number] | null = null
  statements.forEach((_, at) => {
    const goesOn = last !== null && continuesDenial(at, statements, articles)
    const denied = goesOn ? last : claimDenied(at, found, leading, statements, articles)
    last = denied
    if (denied === null) return
    if (!denied.members.includes(at)) denied.members.push(at)
    denied.members.sort((a, b) => a - b)
    denied.denials.add(at)
  })
  return found
}

function claimDenied<Claim extends ContestedClaim>(
  at: number,
  claims: readonly Claim[],
  leading: Claim | null,
  statements: readonly WeighedStatement[],
  articles: readonly ComparedArticle[],
): Claim | null {
  const said = saidInDenial(statements[at], articles[statements[at].article])
  if (said === null) return null
  const { article } = statements[at]
  const stating = (claim: Claim, other: number) =>
    claim.members.includes(other) && !claim.denials.has(other)
  const isCarried = (claim: Claim) =>
    claim.members.some((other) => statements[other].article === article && stating(claim, other))
  if (pronoun.test(said)) {
    if (statements[at - 1]?.article !== article) return null
    return largest(claims.filter((claim) => stating(claim, at - 1)))
  }
  if (reference.test(said)) return leading !== null && isCarried(leading) ? leading : null
  const words = [...statements[at].claimed].filter((stem) => !statements[at].nameStems.has(stem))
  for (let other = at - 1; statements[other]?.article === article; other -= 1) {
    const repeated = words.filter((stem) => statements[other].claimed.has(stem))
    if (repeated.length === 0) continue
    const said = claims.filter(
      (claim) =>
        stating(claim, other) && repeated.some((stem) => isShared(stem, claim, statements)),
    )
    return largest(said)
  }
  const isParty = leading !== null && isCarried(leading) && isNamedIn(at, leading, statements)
  return isParty ? leading : null
}

/** So many first letters of a name make it one with its adjective: "Varda", "Vardan". */
const nameLetters = 5

/** Whether who denies is named in what the story leads with: whom a charge names may deny it. */
function isNamedIn(
  at: number,
  { members, denials }: ContestedClaim,
  statements: readonly WeighedStatement[],
): boolean {
  const crediting = [...statements[at].names.keys()].filter((name) => name.length >= nameLetters)
  const beginnings = new Set(crediting.map((name) => name.slice(0, nameLetters)))
  return members.some(
    (member) =>
      !denials.has(member) &&
      statements[member].article !== statements[at].article &&
      [...statements[member].names.keys()].some((name) =>
        beginnings.has(name.slice(0, nameLetters)),
      ),
  )
}

/** Whether half of a claim's articles or more state it with a word. */
function isShared(
  stem: string,
  { members, denials }: ContestedClaim,
  statements: readonly WeighedStatement[],
): boolean {
  const stating = members
    .filter((member) => !denials.has(member))
    .map((member) => statements[member])
  const articles = new Set(stating.map(({ article }) => article))
  const having = stating.filter(({ claimed }) => claimed.has(stem)).map(({ article }) => article)
  return new Set(having).size * 2 >= articles.size
}

const largest = <Claim extends ContestedClaim>(claims: readonly Claim[]): Claim | null =>
  [...claims].sort((a, b) => b.members.length - a.members.length)[0] ?? null

const pronoun = /^(?:that\s+)?(?:it|this|that|those|these)\W*$/i
const reference =
  /\b(?:the|this|that|these|those|its|his|her|their|any|all|such)\s+(?:\w+\s+)?(?:claims?|allegations?|accusations?|charges?|suggestions?|reports?|stor(?:y|ies)|denial)\b/i
const ownDenial = /\b(?:its|his|her|their)\s+denial\b/i

/** What a sentence says is not so; null where it denies nothing. */
function saidInDenial({ stretch }: WeighedStatement, { analysis }: ComparedArticle): string | null {
  for (const { content, claim } of analysis.attributions) {
    const covered = spanOverlap(content, [stretch])
    if (claim?.strength === 0 && covered > 0) return spanText(analysis.text, content)
  }
  const words = analysis.text.slice(stretch[0], stretch[1])
  return ownDenial.test(words) ? words : null
}

/** More of it than this stands in quotation marks. */
const mostlyQuoted = 0.4

function continuesDenial(
  at: number,
  statements: readonly WeighedStatement[],
  articles: readonly ComparedArticle[],
): boolean {
  const [before, here] = [statements[at - 1], statements[at]]
  if (before?.article !== here.article || here.quotedShare < mostlyQuoted) return false
  const { paragraphs } = articles[here.article].analysis
  const isTogether = paragraphs.some(
    ([start, end]) => start <= before.stretch[0] && here.stretch[1] <= end,
  )
  return isTogether && readProposition(tokensOf(here.text, [here.stretch])).isNegated
}

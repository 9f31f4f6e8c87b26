import type { ComparedArticle } from '#domain/comparison'
import { type Stretch, spanOverlap } from '#domain/span'
import { readProposition } from '#engine/read-claims/compare-propositions'
import { readClaim, tokensOf } from '#engine/read-claims/read-claim'
import type { ClaimStatement } from '../claim-statement'
import type { WeighedStatement } from './pair-features'

/** A part of a sentence: credited to somebody, or in the outlet's own voice. */
interface Part {
  stretch: Stretch
  attributionId: string | null
  assertionId: string | null
  strength: number
}

/**
 * Which part of a sentence states the claim that it shares with sentences of other articles: of
 * several things said in it the one that holds most of the words in common; of those that hold as
 * much the one that somebody is credited with, then the shorter. Words that only tell who says it
 * decide nothing. Where nobody is credited with that part it is the outlet's own voice.
 * @param others the claim's sentences in other articles
 * @param isDenying whether it denies the claim without its words: then the part that denies counts
 */
export function chooseStatement(
  statement: WeighedStatement,
  others: readonly WeighedStatement[],
  article: ComparedArticle,
  isDenying = false,
): ClaimStatement {
  const common = weighCommon(statement, others)
  const weigh = ({ stretch: [from, to] }: Part) =>
    statement.stems.reduce(
      (sum, { start, end, stem }) =>
        start >= from && end <= to ? sum + (common.get(stem) ?? 0) : sum,
      0,
    )
  const parts = [...creditedParts(statement, article), ...ownParts(statement, article)]
  const denying = isDenying ? parts.filter(({ strength }) => strength === 0) : []
  const [best] = (denying.length > 0 ? denying : parts)
    .map((part) => ({ part, weight: weigh(part), isCredited: part.attributionId !== null }))
    .sort(
      (a, b) =>
        b.weight - a.weight ||
        Number(b.isCredited) - Number(a.isCredited) ||
        lengthOf(a.part.stretch) - lengthOf(b.part.stretch) ||
        a.part.stretch[0] - b.part.stretch[0],
    )
  const { stretch: part, ...found } = best?.part ?? ownVoice(statement, statement.stretch, article)
  const stretch = isScrap(part, statement) ? statement.stretch : part
  return {
    article: article.id,
    span: stretch,
    ...found,
    isDenial: found.strength === 0 || contradicts(statement, stretch, others),
  }
}

/**
 * Decides who contests a claim: those who deny what most say. Where most of the articles deny or say
 * "not", the denial itself is the claim that they share; nobody contests it, and what is credited
 * with a denial is as strong as any other credited statement.
 */
export function settleDenials(statements: readonly ClaimStatement[]): ClaimStatement[] {
  const articles = new Set(statements.map(({ article }) => article))
  const stating = new Set(
    statements.filter(({ isDenial }) => !isDenial).map(({ article }) => article),
  )
  if (stating.size * 2 >= articles.size) return [...statements]
  return statements.map((statement) => ({
    ...statement,
    strength: Math.max(statement.strength, attributedStrength),
    isDenial: false,
  }))
}

/** What is credited and not hedged (claims.md, section 2). */
const attributedStrength = 4

/** "Yes", or a name alone: what a part of one telling word states, only its sentence tells. */
function isScrap([from, to]: Stretch, { stems }: WeighedStatement): boolean {
  return stems.filter(({ start, end }) => start >= from && end <= to).length < fewestTellingWords
}

const fewestTellingWords = 2

const lengthOf = ([start, end]: Stretch) => end - start

/** What each word family that the other sentences have too tells, by how many of them have it. */
function weighCommon(
  statement: WeighedStatement,
  others: readonly WeighedStatement[],
): Map<string, number> {
  const common = new Map<string, number>()
  for (const [word, weight] of statement.weights) {
    const holders = others.filter(({ weights }) => weights.has(word)).length
    if (holders > 0) common.set(word, weight * (holders / others.length))
  }
  return common
}

/** What somebody is credited with, as far as it stands in this sentence. */
function creditedParts(statement: WeighedStatement, article: ComparedArticle): Part[] {
  return article.analysis.attributions.flatMap(({ id, content, claim }) => {
    const within = content.flatMap((part) => cutTo(part, statement.stretch))
    if (claim === null || within.length === 0) return []
    const stretch: Stretch = [within[0][0], within[within.length - 1][1]]
    return [{ stretch, attributionId: id, assertionId: null, strength: claim.strength }]
  })
}

/** What stands before, between and behind the credited parts, the cue and the words for who says it. */
function ownParts(statement: WeighedStatement, article: ComparedArticle): Part[] {
  const taken = article.analysis.attributions
    .filter(({ claim }) => claim !== null)
    .flatMap(({ source, cue, content }) => [...source, ...cue, ...content])
    .flatMap((part) => cutTo(part, statement.stretch))
    .sort((a, b) => a[0] - b[0])
  if (taken.length === 0) return [ownVoice(statement, statement.stretch, article)]
  const gaps: Stretch[] = []
  let from = statement.stretch[0]
  for (const [start, end] of taken) {
    if (start > from) gaps.push([from, start])
    from = Math.max(from, end)
  }
  if (from < statement.stretch[1]) gaps.push([from, statement.stretch[1]])
  return gaps
    .map((gap) => trim(article.analysis.text, gap))
    .filter((gap) => lengthOf(gap) >= shortestPart)
    .map((gap) => ownVoice(statement, gap, article))
}

/** Fewer code units between two credited parts state nothing. */
const shortestPart = 24

function ownVoice(
  statement: WeighedStatement,
  stretch: Stretch,
  { analysis }: ComparedArticle,
): Part {
  const assertion = analysis.assertions.find(
    ({ span }) => spanOverlap(span, [stretch]) * 2 >= lengthOf(stretch),
  )
  return {
    stretch,
    attributionId: null,
    assertionId: assertion?.id ?? null,
    strength: assertion?.claim.strength ?? readClaim(statement.text, [stretch], null).strength,
  }
}

function cutTo([start, end]: Stretch, [from, to]: Stretch): Stretch[] {
  const cut: Stretch = [Math.max(start, from), Math.min(end, to)]
  return cut[0] < cut[1] ? [cut] : []
}

/** Without the marks and spaces at its ends. */
function trim(text: string, [start, end]: Stretch): Stretch {
  let [from, to] = [start, end]
  while (from < to && /[\s,;:.—–-]/.test(text[from])) from += 1
  while (to > from && /[\s,;:—–-]/.test(text[to - 1])) to -= 1
  return [from, to]
}

/**
 * Whether a part says "not" of a word that half of the others or more state without one: it contests the
 * claim. A "not" on both sides is agreement.
 */
function contradicts(
  statement: WeighedStatement,
  stretch: Stretch,
  others: readonly WeighedStatement[],
): boolean {
  const here = readProposition(tokensOf(statement.text, [stretch]))
  if (!here.isNegated || here.negated === null) return false
  const stating = others.filter(({ text, stretch: there }) => {
    const other = readProposition(tokensOf(text, [there]))
    return !other.isNegated && other.words.has(here.negated ?? '')
  })
  return stating.length > 0 && stating.length * 2 >= others.length
}

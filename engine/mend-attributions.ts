import { grantRows } from './lexicon/anonymity'
import type { LinkedSpans } from './link-attributions/link-spans'
import type { TaggedSpan } from './tag-spans/read-spans'
import type { Token } from './tokenised-text'

/** Verbs that, in the passive, name nobody: "is said to", "it is believed that". */
const evidentialParticiples = new Set(
  'said believed thought reported alleged expected understood known feared considered rumored rumoured assumed presumed claimed supposed'.split(
    ' ',
  ),
)
const formsOfBe = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', '’s', "'s"])
const evidentialAdverbs = new Set(['reportedly', 'allegedly', 'purportedly', 'supposedly'])
const expletives = new Set(['it', 'there'])

/**
 * Corrections by grammar, where the net is led astray by what stands before the cue: a passive
 * without "by" names no source ("Oren is said to have left": the content is Oren's leaving), and a
 * grant of anonymity ("who spoke on condition of anonymity") is no claim of its own. In the training
 * texts 84 of 89 such passives have no source, and 21 of 22 grants are in no content. Adverbs
 * ("reportedly") are left to `find-evidentials`, which knows whose they are.
 */
export function mendAttributions(
  tokens: readonly Token[],
  linked: readonly LinkedSpans[],
): LinkedSpans[] {
  return linked.flatMap((one) => {
    if (isGrant(tokens, one) || hasAdverb(tokens, one)) return []
    return isSourcelessPassive(tokens, one) ? withoutSource(tokens, one) : one
  })
}

/** Grants that the net takes for a statement: "asked not to be named", "asked that his name be left out". */
const askedGrants = grantRows.filter(({ because }) => because.startsWith('asking'))

function isGrant(tokens: readonly Token[], { cue, contents }: LinkedSpans): boolean {
  const first = Math.min(cue.first, ...contents.map((content) => content.first))
  const last = Math.max(cue.last, ...contents.map((content) => content.last))
  const words = wordsOf(tokens, first, Math.min(last, first + 12))
  if (askedGrants.some(({ pattern }) => pattern.exec(words)?.index === 0)) return true
  return /^(?:\S+ )?(?:spoke|speaking|talked|talking|agreed to \w+|insisted|on) (?:only )?(?:on |upon )?(?:the )?(?:condition of )?anonymity\b/.test(
    words,
  )
}

function hasAdverb(tokens: readonly Token[], { cue }: LinkedSpans): boolean {
  return tokens.slice(cue.first, cue.last + 1).some(({ lower }) => evidentialAdverbs.has(lower))
}

function isSourcelessPassive(tokens: readonly Token[], { cue, source }: LinkedSpans): boolean {
  if (!source || source.last >= cue.first) return false
  const words = tokens.slice(cue.first, cue.last + 1).map(({ lower }) => lower)
  const participle = words.findLastIndex((word) => evidentialParticiples.has(word))
  if (participle < 1 || !words.slice(0, participle).some((word) => formsOfBe.has(word)))
    return false
  const next = tokens[cue.first + participle + 1]?.lower
  return next !== 'by'
}

function withoutSource(tokens: readonly Token[], linked: LinkedSpans): LinkedSpans {
  const { source, contents } = linked
  if (!source) return linked
  const isExpletive = expletives.has(tokens[source.first].lower)
  const subject: TaggedSpan = { ...source, role: 'content' }
  return {
    ...linked,
    source: null,
    contents: isExpletive ? contents : [...contents, subject].sort((a, b) => a.first - b.first),
  }
}

function wordsOf(tokens: readonly Token[], first: number, last: number): string {
  return tokens
    .slice(first, last + 1)
    .map(({ lower }) => lower)
    .join(' ')
}

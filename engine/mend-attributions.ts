import { classOfCue } from './classify-source/source-context'
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
/** Verbs of telling whose passive has the hearer for its subject: "passengers were told that". */
const tellingParticiples = new Set(
  'told informed warned briefed advised notified alerted assured reminded promised'.split(' '),
)
const formsOfBe = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', '’s', "'s"])
const evidentialAdverbs = new Set(['reportedly', 'allegedly', 'purportedly', 'supposedly'])
const expletives = new Set(['it', 'there'])

/** Who the subject of a passive without "by" is: part of what is said, or the one who was told it. */
type PassiveSubject = 'content' | 'hearer'

/**
 * Corrections by grammar, where the net is led astray by what stands before the cue: a passive
 * without "by" names no source ("Oren is said to have left": the content is Oren's leaving; "Oren was
 * told that it had left": Oren is who heard it), and a grant of anonymity ("who spoke on condition of
 * anonymity") is no claim of its own. In the training texts 84 of 89 passives of saying have no source,
 * nor has a passive of telling but for "is assured of"; 21 of 22 grants are in no content. A gloss ("the
 * plan—referring to the tunnel—") is the outlet's own. Adverbs ("reportedly") are left to `find-evidentials`, which knows whose they are.
 */
export function mendAttributions(
  tokens: readonly Token[],
  linked: readonly LinkedSpans[],
): LinkedSpans[] {
  return linked.flatMap((one) => {
    if (isGrant(tokens, one) || hasAdverb(tokens, one) || isGloss(tokens, one, linked)) return []
    const subject = subjectOfPassive(tokens, one)
    return subject === null ? one : withoutSource(tokens, one, subject)
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

/**
 * "a 'harbour scenario'—referring to the fire of 1931": set off by a dash or bracket it explains a word.
 * Behind a cue of knowing ("sources suggest, referring to the tapes") nobody refers to anything either;
 * "she said, referring to the strike" is hers.
 */
function isGloss(
  tokens: readonly Token[],
  { cue, source }: LinkedSpans,
  linked: readonly LinkedSpans[],
): boolean {
  if (tokens[cue.first].lower !== 'referring') return false
  if (/^[—–(-]+$/.test(tokens[cue.first - 1]?.word ?? '')) return true
  const own = linked.filter(
    (one) =>
      one.cue !== cue &&
      one.source?.first === source?.first &&
      tokens[one.cue.first].sentence === tokens[cue.first].sentence,
  )
  return own.length > 0 && own.every((one) => classOfCue(lowersOf(tokens, one)) === 'knowledge')
}

function lowersOf(tokens: readonly Token[], { cue }: LinkedSpans): string[] {
  return tokens.slice(cue.first, cue.last + 1).map(({ lower }) => lower)
}

function hasAdverb(tokens: readonly Token[], one: LinkedSpans): boolean {
  return lowersOf(tokens, one).some((lower) => evidentialAdverbs.has(lower))
}

function subjectOfPassive(tokens: readonly Token[], linked: LinkedSpans): PassiveSubject | null {
  const { cue, source } = linked
  if (!source || source.last >= cue.first) return null
  const words = lowersOf(tokens, linked)
  const participle = words.findLastIndex(
    (word) => evidentialParticiples.has(word) || tellingParticiples.has(word),
  )
  if (participle < 1 || !words.slice(0, participle).some((word) => formsOfBe.has(word))) return null
  const next = tokens[cue.first + participle + 1]?.lower
  if (next === 'by') return null
  if (evidentialParticiples.has(words[participle])) return 'content'
  // "is assured of a seat": what one is sure of oneself.
  return words[participle] === 'assured' && next === 'of' ? null : 'hearer'
}

function withoutSource(
  tokens: readonly Token[],
  linked: LinkedSpans,
  subject: PassiveSubject,
): LinkedSpans {
  const { source, contents } = linked
  if (!source) return linked
  const isContent = subject === 'content' && !expletives.has(tokens[source.first].lower)
  const asContent: TaggedSpan = { ...source, role: 'content' }
  return {
    ...linked,
    source: null,
    contents: isContent ? [...contents, asContent].sort((a, b) => a.first - b.first) : contents,
  }
}

function wordsOf(tokens: readonly Token[], first: number, last: number): string {
  return tokens
    .slice(first, last + 1)
    .map(({ lower }) => lower)
    .join(' ')
}

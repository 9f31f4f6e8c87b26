import { isCapitalised } from './capital-runs'
import { isPeopleNoun } from './class-of-noun'
import { decideNoun } from './decide-noun'
import { readPhrase } from './read-phrase'
import { readRelative } from './read-relative'
import type { SourceContext } from './source-context'
import { type Verdict, verdictOn } from './verdict'

/** How long the subject of a sentence may be, in tokens. */
const longestSubject = 12

/**
 * Who acts where the attribution has no source of its own: a participle goes on with whoever spoke
 * in its sentence (", adding that …"), else with the subject ("The minister left, saying …"); "aides
 * supporting her" and "a fund that backed him" name theirs right before the cue. Otherwise nobody.
 */
export function recoverSource(context: SourceContext): Verdict {
  return (
    fromSpeaker(context) ??
    fromRelative(context) ??
    fromNounBefore(context) ??
    fromSubject(context) ??
    verdictOn('none', null, ['the text gives no source'])
  )
}

/** Whether the cue is a participle behind a comma or a conjunction, which has the clause’s subject. */
function goesOn({ cue, text }: SourceContext): boolean {
  if (!cue) return false
  const before = text.tokens[cue.first - 1]?.lower ?? ''
  return isParticiple(text.tokens[cue.first].lower) && /^(?:,|and|while|before|after)$/.test(before)
}

function isParticiple(lower: string): boolean {
  return /ing$/.test(lower) && lower !== 'being'
}

function fromSpeaker(context: SourceContext): Verdict | null {
  const { cue, text, earlier, sentence } = context
  const last = earlier.at(-1)
  if (!cue || !goesOn(context) || !last) return null
  if (last.sentence !== sentence || last.verdict.kind === 'none') return null
  return {
    ...last.verdict,
    because: [`“${text.tokens[cue.first].word}” goes on with the same source`],
    sameAs: earlier.length - 1,
  }
}

function fromRelative(context: SourceContext): Verdict | null {
  const { cue, text } = context
  if (!cue) return null
  const at = /^(?:who|which|that)$/.test(text.tokens[cue.first].lower) ? cue.first : cue.first - 1
  const word = text.tokens[at]?.lower ?? ''
  // "who was named", "who seems tired": others say so of them.
  const verb = text.tokens[at === cue.first ? at + 1 : cue.first]?.lower ?? ''
  if (/^(?:is|are|was|were|be|been|being|will|seem\w*|appear\w*|allegedly|reportedly)$/.test(verb))
    return null
  const isRelative = /^(?:who|which)$/.test(word) || (word === 'that' && isNounAt(context, at - 1))
  if (!isRelative || text.tokens[at].sentence !== context.sentence) return null
  return unsure(readRelative({ ...context, anchor: at }, word))
}

function fromNounBefore(context: SourceContext): Verdict | null {
  const { cue, text } = context
  if (!cue || !isParticiple(text.tokens[cue.first].lower)) return null
  const noun = text.tokens[cue.first - 1]
  if (!noun || noun.sentence !== context.sentence || !isPeopleNoun(noun.lower)) return null
  let first = cue.first - 1
  while (first > 0 && cue.first - first < 5 && isModifier(context, first - 1)) first -= 1
  return unsure(decideNoun(context, readPhrase(text.tokens, first, cue.first - 1, context.names)))
}

function isModifier({ text, sentence }: SourceContext, index: number): boolean {
  const { sentence: own, partOfSpeech } = text.tokens[index]
  return own === sentence && /^(?:ADJ|NOUN|PROPN|DET|NUM)$/.test(partOfSpeech)
}

function isNounAt({ text }: SourceContext, index: number): boolean {
  return /^(?:NOUN|PROPN)$/.test(text.tokens[index]?.partOfSpeech ?? '')
}

/** "The minister left, saying …": the phrase that opens the sentence, when a verb follows it. */
function fromSubject(context: SourceContext): Verdict | null {
  const { text, sentence, anchor, names } = context
  if (!goesOn(context)) return null
  const { tokens } = text
  let first = anchor
  while (first > 0 && anchor - first < 60 && tokens[first - 1].sentence === sentence) first -= 1
  if (tokens[first].sentence !== sentence || tokens[first].partOfSpeech === 'ADP') return null
  let verb = first + 1
  while (verb < anchor && verb - first < longestSubject && !isVerb(context, verb)) verb += 1
  if (!isVerb(context, verb)) return null
  const phrase = readPhrase(tokens, first, verb - 1, names)
  const isSomeone =
    phrase.type !== 'empty' && (phrase.type !== 'common' || phrase.nounClass !== null)
  return isSomeone ? unsure(decideNoun(context, phrase)) : null
}

function isVerb({ text }: SourceContext, index: number): boolean {
  const { partOfSpeech, word } = text.tokens[index]
  return /^(?:VERB|AUX)$/.test(partOfSpeech) && !isCapitalised(word)
}

function unsure(verdict: Verdict): Verdict {
  return { ...verdict, isSure: false }
}

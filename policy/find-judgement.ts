import type { Attribution } from '#domain/attribution'
import type { Source } from '#domain/source'
import { spanText } from '#domain/span'
import { type LexiconRow, matchesRow } from '#engine/lexicon/lexicon-row'
import { claimsOf, type Draft } from './draft'
import { judgingRows } from './lexicon/judging-words'

/** A view of somebody, from a source that is not named. */
export interface FoundJudgement {
  attribution: Attribution
  source: Source
  row: LexiconRow<'attack' | 'praise'>
  /** Whom it is about: a name in the words, a body, or somebody for whom a pronoun stands. */
  target: { words: string; is: 'person' | 'body' | 'pronoun' }
}

const pronoun = /\b(?:he|she|him|her|his)\b/i
/** A capital after small letters is a name; the first word of a sentence is none for certain. */
const name = /(?<=[\p{Ll},;:”"'’]\s)(?:(?:[A-Z][\p{Ll}’'-]+|[A-Z]{2,})(?:\s+(?=[A-Z]))?)+/u

/**
 * What anonymous sources say for or against a person or body: a judging word stands in the content,
 * and somebody is spoken of.
 */
export function findJudgements(draft: Draft, wanted: 'attack' | 'praise'): FoundJudgement[] {
  return claimsOf(draft).flatMap(({ supports }) =>
    supports.flatMap(({ attribution, source }) => {
      if (source?.standing !== 'anonymous') return []
      const words = spanText(draft.analysis.text, attribution.content)
      const row = judgingRows.find((one) => one.class === wanted && matchesRow(one, words))
      const target = row && targetOf(words, draft)
      return row && target ? [{ attribution, source, row, target }] : []
    }),
  )
}

function targetOf(words: string, { analysis }: Draft): FoundJudgement['target'] | null {
  const known = analysis.sources.find(({ name: own }) =>
    own?.split(/\s+/).some((part) => part.length > 3 && words.includes(part)),
  )
  if (known?.name) {
    return { words: known.name, is: known.kind === 'named_person' ? 'person' : 'body' }
  }
  const named = name.exec(words)?.[0].trim()
  if (named) return { words: named, is: 'body' }
  const stands = pronoun.exec(words)?.[0]
  if (stands) return { words: stands, is: 'pronoun' }
  const office =
    /\b(?:the|this|that|our|their) (?:\p{L}+ )?(?:minister|president|mayor|chief|director|chair(?:man|woman)?|boss|leader|governor|secretary|judge|commissioner|council|ministry|government|administration|board|company|team|department|agency|party|campaign|police)\b/iu.exec(
      words,
    )?.[0]
  if (!office) return null
  return {
    words: office,
    is: /council|ministry|government|administration|board|company|team|department|agency|party|campaign|police/i.test(
      office,
    )
      ? 'body'
      : 'person',
  }
}

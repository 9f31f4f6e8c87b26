import type { Token } from '../tokenised-text'

/** Conjunctions whose clause is none of the main one, also right behind its verb: "it shut because …". */
export const subordinators =
  /^(?:after|although|because|before|despite|lest|since|though|unless|until|whereas|while)$/

/** What follows these as their object: "they asked when it sank", "that is where it sank". */
export const asking =
  /^(?:ask|be|decide|explain|find|know|learn|remember|say|see|show|tell|wonder)$/

/** Those of them that never stand before a mere noun, as "after the storm" does. */
const sideClauses = /^(?:although|because|lest|though|unless|whereas|while)$/

/** Whether a clause beside the main one begins here: "… because the lamp failed", and no "because of". */
export function opensSideClause(tokens: readonly Token[], index: number): boolean {
  return sideClauses.test(tokens[index].lower) && tokens[index + 1]?.lower !== 'of'
}

/**
 * Where a clause beside the main one begins, behind its subject: if no verb stands before it, the main
 * verb is a word that is not known for one, and what follows is none of it.
 */
export function endOfMain(tokens: readonly Token[], start: number): number {
  for (let index = start + 1; index < tokens.length; index += 1) {
    if (tokens[index - 1].word !== ',' && opensSideClause(tokens, index)) return index
  }
  return tokens.length
}

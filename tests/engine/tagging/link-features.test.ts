import { expect, test } from 'vitest'
import { linkOptions } from '#engine/link-attributions/link-spans'
import type { TaggedSpan } from '#engine/tag-spans/read-spans'
import { tokenise } from '#engine/tokenise'
import { loadTestModel } from '../read-model'

/** The table was trained with whole strings, hashed so. */
function rowOf(feature: string): number {
  let hash = 0x811c9dc5
  for (const char of feature) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  hash ^= hash >>> 12
  return (hash >>> 0) & ((1 << 18) - 1)
}

test('the features that are never spelled out have the rows of those that were', async () => {
  const model = await loadTestModel()
  const { tokens } = tokenise('“It sank,” the clerk said. Officials agreed.', model.lexicon)
  const at = (word: string) => tokens.findIndex((token) => token.word === word)
  const span = (role: TaggedSpan['role'], first: string, last = first): TaggedSpan => ({
    role,
    first: at(first),
    last: at(last),
  })
  const spans = [
    span('content', '“', '”'),
    span('source', 'the', 'clerk'),
    span('cue', 'said'),
    span('source', 'Officials'),
  ]
  const content = linkOptions(tokens, spans, 0, 'content-cue')
  expect(content.candidates).toEqual([spans[2]])
  expect(content.rows[0]).toEqual(
    [
      ...['o>', 'd>2', 'b>S', 'bd>S2', 'p>', 'ds>0', 'dsb>0S', 'r>0', 'rds>00', 'c>say', 'cb>sayS'],
      ...['cw>said', 'q>qS', 'qd>q0', 'n1>0', 'cn>.', 'cp>clerk', 'cpos>VERBS'],
    ].map((feature) => rowOf(`TC${feature}`)),
  )
  const source = linkOptions(tokens, spans, 2, 'cue-source')
  expect(source.candidates).toEqual([spans[1], spans[3], null])
  expect(source.rows[1]).toEqual(
    [
      ...['o>', 'd>1', 'b>', 'bd>1', 'p>.', 'ds>1', 'dsb>1', 'r>0', 'rds>01', 'c>say', 'cb>say'],
      ...['cw>said', 'q>n', 'qd>n1', 'n2>0', 'cn>.', 'cp>clerk', 'cpos>VERB'],
      ...['s>officials', `sp>${tokens[at('Officials')].partOfSpeech}`, 'sw>NP1'],
    ].map((feature) => rowOf(`CS${feature}`)),
  )
  expect(source.rows[2]).toEqual(
    [
      ...['N', 'Nlsay', 'Nwsaid', 'Nhtruetrue', 'Nhltruesay', 'NposVERB', 'Nc1true', 'Npclerk'],
      'Nn.',
    ].map((feature) => rowOf(`CS${feature}`)),
  )
})

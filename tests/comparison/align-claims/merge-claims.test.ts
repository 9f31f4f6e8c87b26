import { describe, expect, test } from 'vitest'
import { openLinks } from '#comparison/align-claims/gather-claims'
import { mergeClaims } from '#comparison/align-claims/merge-claims'
import type { WeighedStatement } from '#comparison/align-claims/pair-features'
import { readStatements } from '#comparison/align-claims/read-statements'
import { weighStatements } from '#comparison/align-claims/weigh-statements'
import { knowledge, readInvented } from '../read-invented'

const same = 0.5

/** A sentence an article, each of another. */
function statementsOf(sentences: readonly string[]): WeighedStatement[] {
  return weighStatements(
    sentences.flatMap((text, at) =>
      readStatements(
        readInvented({ id: `a${at}`, outlet: `Outlet ${at}`, publishedAt: '2026-03-02', text }),
        at,
        knowledge,
      ),
    ),
  )
}

const flood = 'The flood damaged the houses in Dunmere.'
/** Pairs as they stand in text: the smaller first. */
const pair = (first: number, second: number, probability: number) => ({
  first,
  second,
  probability,
})

describe('pieces of claims', () => {
  test('are joined where what each has alone is near on average, and only then', () => {
    const statements = statementsOf([flood, flood, flood, flood])
    expect(statements).toHaveLength(4)
    const claims = [
      [0, 1],
      [1, 2],
      [1, 3],
    ]
    const links = openLinks([pair(0, 2, 0.6), pair(0, 3, 0.3), pair(2, 3, 0.3)])
    expect(mergeClaims(claims, statements, links, same)).toEqual([
      [0, 1, 2],
      [1, 3],
    ])
  })

  test('that share no statement stay apart however near they are', () => {
    const statements = statementsOf([flood, flood, flood, flood])
    const claims = [
      [0, 1],
      [2, 3],
    ]
    const near = [0, 1].flatMap((a) => [2, 3].map((b) => pair(a, b, 0.9)))
    expect(mergeClaims(claims, statements, openLinks(near), same)).toEqual(claims)
  })

  test('are joined among more than eighty claims, and grown ones with what was passed over before', () => {
    const groups = 100
    const statements = statementsOf(Array.from({ length: groups * 4 }, () => flood))
    const links = openLinks(
      Array.from({ length: groups }, (_, group) => {
        const [a, , c, d] = [0, 1, 2, 3].map((at) => group * 4 + at)
        // d is too far from c, and near enough on average to a and c together.
        return [pair(a, c, 0.9), pair(a, d, 0.7), pair(c, d, 0.4)]
      }).flat(),
    )
    const claims = Array.from({ length: groups }, (_, group) => {
      const [a, b, c, d] = [0, 1, 2, 3].map((at) => group * 4 + at)
      return [[a, b], [b, c], [b, c, d].filter((one) => one !== c)]
    }).flat()
    const merged = mergeClaims(claims, statements, links, same)
    expect(merged).toHaveLength(groups)
    expect(merged[0]).toEqual([0, 1, 2, 3])
  })
})

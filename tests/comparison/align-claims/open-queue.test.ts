import { expect, test } from 'vitest'
import { openQueue } from '#comparison/align-claims/open-queue'

test('gives what was added in order, also when more comes while it is taken', () => {
  const queue = openQueue<number>((a, b) => a < b)
  const added = Array.from({ length: 200 }, (_, at) => (at * 7919) % 211)
  for (const one of added.slice(0, 120)) queue.add(one)
  const early = [queue.take(), queue.take()]
  for (const one of added.slice(120)) queue.add(one)
  const taken: number[] = []
  for (let next = queue.take(); next !== null; next = queue.take()) taken.push(next)
  const first = [...added.slice(0, 120)].sort((a, b) => a - b).slice(0, 2)
  expect(early).toEqual(first)
  expect(taken).toEqual([...taken].sort((a, b) => a - b))
  expect([...early, ...taken].sort()).toEqual([...added].sort())
  expect(queue.take()).toBeNull()
})

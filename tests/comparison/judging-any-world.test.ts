import fc from 'fast-check'
import { expect, test } from 'vitest'
import { claimStates } from '#domain/comparison'
import { judge, outlet, paper, person, type SmallWorld, unnamed } from './small-world'

const names = ['Orrin Mail', 'Dunmere Star', 'Radio Vell', 'Tarn Review', 'The Hill']
const sources = [
  undefined,
  null,
  person('Mayor Ada Quist'),
  person('Keeper Ivo Renn'),
  paper('the lock log'),
  unnamed('officials'),
  unnamed('a harbour official', { count: 1 }),
  unnamed('two bargemen', { count: 2, basis: 'specific' }),
  ...names.map(outlet),
]
const wordings = [
  'The sluice was left open',
  '“The sluice was left open”',
  'Quist blamed Renn',
  'Renn blamed Quist',
  'no',
]
const times = [
  null,
  '2026-05-04',
  '2026-05-04T08:00:00Z',
  '2026-05-05T08:00:00+02:00',
  '2031-01-01',
]

const saying = fc.record({
  words: fc.constantFrom(...wordings),
  by: fc.constantFrom(...sources),
  strength: fc.integer({ min: 0, max: 5 }),
  denies: fc.boolean(),
})
const world: fc.Arbitrary<SmallWorld> = fc
  .uniqueArray(fc.constantFrom(...names), { minLength: 1 })
  .chain((outlets) => {
    const one = fc.constantFrom(...outlets)
    return fc.record({
      articles: fc.tuple(
        ...outlets.map((outlet) =>
          fc.record({
            outlet: fc.constantFrom(outlet, outlet, null),
            id: fc.constant(outlet),
            at: fc.constantFrom(...times),
            says: fc.array(saying, { maxLength: 3 }),
          }),
        ),
      ),
      citations: fc.array(
        fc.record({ from: one, to: fc.constantFrom(...names), credited: fc.boolean() }),
        {
          maxLength: 4,
        },
      ),
      copies: fc.dictionary(one, one, { maxKeys: 3 }),
      decisions: fc.array(fc.tuple(one, one), { maxLength: 1 }),
    })
  })

test('every world is judged, and its figures agree with each other', () => {
  fc.assert(
    fc.property(world, (given) => {
      const judged = judge(given)
      const { known, independent, possible } = judged.origins
      const count = given.articles.reduce((sum, { says }) => sum + says.length, 0)
      expect(claimStates).toContain(judged.state)
      expect(judged.members).toHaveLength(count)
      expect(judged.roots).toHaveLength(known)
      expect(independent).toBeLessThanOrEqual(known)
      expect(independent > 0).toBe(known > 0)
      expect(possible).toBeGreaterThanOrEqual(independent)
      if (judged.root) expect(judged.roots).toContainEqual(judged.root)
      else expect(judged.members.every(({ drift }) => drift === null)).toBe(true)
      for (const { isDenial, drift } of judged.members) if (isDenial) expect(drift).toBeNull()
      if (judged.state === 'echo' || judged.state === 'independent_opaque')
        expect(known).toBeGreaterThan(0)
    }),
    { numRuns: 1000, seed: 20261124 },
  )
})

test('two hundred articles are judged in a moment', () => {
  const articles = Array.from({ length: 200 }, (_, number) => ({
    outlet: `Outlet ${number}`,
    at: `2026-05-04T08:${String(number % 60).padStart(2, '0')}:00Z`,
    says: [
      {
        words: `“The sluice number ${number % 7} was left open by the night watch on Sunday”`,
        by:
          number % 3 === 0
            ? person(`Keeper Ivo Renn${number}`)
            : unnamed(`a keeper of lock ${number}`),
      },
    ],
  }))
  const before = process.cpuUsage()
  expect(judge({ articles }).members).toHaveLength(200)
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(4000)
})

import { expect, test } from 'vitest'
import { readOutletTable } from '#ingest/read-outlet-table'

const read = (text: string, column = 'outlet') =>
  readOutletTable(new TextEncoder().encode(text), column)

test.each([
  ['commas', 'Outlet,Owner,Country\nLarkmoor Post,Coll family,Tarn\n"Herald, The",,Oren\n'],
  [
    'semicolons',
    '\uFEFFoutlet;Owner;Country\r\nLarkmoor Post;Coll family;Tarn\r\nHerald, The;;Oren\r\n',
  ],
  ['tabs', 'Owner\toutlet\tCountry\nColl family\tLarkmoor Post\tTarn\n\n\tHerald, The\tOren\n'],
])('a table with %s is read, whichever column the name stands in', (_what, text) => {
  expect(read(text)).toEqual({
    outcome: 'read',
    table: {
      columns: ['Owner', 'Country'],
      rows: [
        { name: 'Larkmoor Post', values: ['Coll family', 'Tarn'] },
        { name: 'Herald, The', values: ['', 'Oren'] },
      ],
    },
  })
})

test.each([
  ['', null, 'no-rows'],
  ['outlet,owner\n', null, 'no-rows'],
  ['name,owner\nPost,Coll\n', 1, 'no-outlet-column'],
  ['outlet\nPost\n', 1, 'no-other-column'],
  ['outlet,\nPost,Coll\n', 1, 'unnamed-column'],
  ['outlet,owner,owner\nPost,a,b\n', 1, 'doubled-column'],
  ['outlet,owner\nPost,Coll\nHerald\n', 3, 'wrong-length'],
  ['outlet,owner\nPost,Coll\n\n,Oren\n', 4, 'no-name'],
  ['outlet,owner\nPost,Coll\nHerald,Coll\npost,Oren\n', 4, 'doubled-name'],
  [`outlet,owner\nPost,${'x'.repeat(201)}\n`, 2, 'too-long'],
  ['outlet,owner\nPost,"Coll\n', 2, 'not-csv'],
] as const)('%j is refused at line %j: %s', (text, line, problem) => {
  const found = read(text)
  expect(found.outcome).toBe('refused')
  expect(found.outcome === 'refused' && found.problems[0]).toMatchObject({ line, problem })
})

test('everything that is wrong is told at once', () => {
  const found = read('outlet,owner\nPost\n,Oren\nHerald,Coll\n')
  expect(found.outcome === 'refused' && found.problems.map(({ line }) => line)).toEqual([2, 3])
})

import { describe, expect, test } from 'vitest'
import { labelsOf } from './labelled'

const anonymous = 'unnamed_person/anonymous'

describe('a noun in no list that speaks as people do', () => {
  test.each([
    ['{“The boiler was cold,”} [the stoker] <added>.', anonymous],
    ['[A deckhand] <said> {the rope had snapped}.', anonymous],
    ['[the ringmaster] <told> the court {that the tent was safe}.', anonymous],
    ['[A mate on the Blue Tern] <recalled> {a bang}.', anonymous],
    ['[A night weaver] <says> {the loom was sold}.', anonymous],
    ['Ada Coll left the yard. [The cooper] <said> {the vats leaked}.', anonymous],
  ])('%s is %s', async (marked, expected) => {
    expect(await labelsOf(marked)).toEqual([expected])
  })

  test('“the stoker” is the stoker who was heard before', async () => {
    const marked =
      'Ada Coll came. [A stoker] <said> {it was cold}. [The stoker] <added> {that it had been so for days}.'
    expect(await labelsOf(marked)).toEqual([anonymous, anonymous])
  })

  test('but whom the article names by that noun is named', async () => {
    const marked = 'Ivo Marr, a stoker, lost his job. [The stoker] <said> {it was cold}.'
    expect(await labelsOf(marked)).toEqual(['named_person'])
  })
})

describe('a noun in no list that does not', () => {
  test.each([
    ['[a crumpled postcard] <said> {the ship was safe}.', 'document'],
    ['[the spreadsheet] <said> {the money was gone}.', 'document'],
    ['[A missive] <says> {the ship was safe}.', 'document'],
    ['[The dynamic] <suggests> {a divide}.', 'none'],
    ['[A weaver] <wants> {the loom back}.', 'unnamed_person/incidental'],
    ['[The lamplighter] <wants> {the quay lit}.', 'unnamed_person/incidental'],
    ['Ada Coll left. [Stokers] <said> {it was cold}.', 'unnamed_group/generic'],
  ])('%s is %s', async (marked, expected) => {
    expect(await labelsOf(marked)).toEqual([expected])
  })
})

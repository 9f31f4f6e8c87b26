import { describe, expect, test } from 'vitest'
import { labelsOf } from './labelled'

describe('a name is what its own words say', () => {
  test.each([
    ['[House Speaker Ada Coll] <said> {it was shut}.', 'named_person'],
    ['[Assembly Minority Whip Asel Torv (R-Calder)] <said> {it was shut}.', 'named_person'],
    ['[Author Ivo Marr] <said> {it was shut}.', 'named_person'],
    ['[Mr. Singer] <said> {it was shut}.', 'named_person'],
    ['[Mr. English] <said> {it was shut}.', 'named_person'],
    ['[Sen. Peter T. King of Calder] <said> {it was shut}.', 'named_person'],
    ['[tennis great Tully Jean King] <said> {it was shut}.', 'named_person'],
    ['[Ivo Marr Jr.] <said> {it was shut}. [Marr] <added> {that it would open}.', 'named_person'],
    ['[Secretary of the Interior Ada Coll] <said> {it was shut}.', 'named_person'],
    ['[former chief of staff Ada Coll] <said> {it was shut}.', 'named_person'],
    ['[Ada Coll Tuesday] <said> {it was shut}.', 'named_person'],
    ['[Ada Coll herself] <said> {it was shut}.', 'named_person'],
    ['[Trump] <said> {it was shut}.', 'named_person'],
    ['[Ada Coll of Calder University] <said> {it was shut}.', 'named_person'],
    ['[Asel Torv of the Calder Institute] <said> {it was shut}.', 'named_person'],
    ['[Moderna] <said> {it was shut}.', 'named_org'],
    ['[the GOP] <said> {it was shut}.', 'named_org'],
    ['[Kyiv] <said> {it was shut}.', 'named_org'],
    ['[Right Harbour Watch] <said> {it was shut}.', 'named_org'],
    ['[Center for Calder Policy] <said> {it was shut}.', 'named_org'],
    ['[Department of Harbours] <said> {it was shut}.', 'named_org'],
    ['[BoatFeed] <said> {it was shut}.', 'named_org'],
    ['[US] <said> {it was shut}.', 'named_org'],
    ['[WHO] <said> {it was shut}.', 'named_org'],
    ['[ProPublica] <reported> {it was shut}.', 'media'],
    ['[WQRX] <reported> {it was shut}.', 'media'],
    ['[brindlenow.com] <reported> {it was shut}.', 'media'],
    ['[the Brindle Free Press] <reported> {it was shut}.', 'media'],
    ['[Harbour Board Memo] <says> {it was shut}.', 'document'],
    ['[the Varda University Poll] <found> {a small lead}.', 'document'],
    ['[Senate Aides] <said> {it was shut}.', 'unnamed_group/anonymous'],
    ['[The Calder Republican] <said> {it was shut}.', 'unnamed_person/identifiable_by_role'],
    ['[Saudis] <say> {it was shut}.', 'unnamed_group/generic'],
    ['[The Chinese] <say> {it was shut}.', 'unnamed_group/generic'],
  ])('%s is %s', async (marked, expected) => {
    expect(await labelsOf(marked)).toContain(expected)
  })
})

describe('a name is what the article says of it', () => {
  test.each([
    ['Torvek, 43, sat down. [Torvek] <said> {it was shut}.', 'named_person'],
    ['Orvo Kallen, who runs a shop, left. [Kallen] <said> {it was shut}.', 'named_person'],
    ['Orvo Kallen, a retired schoolteacher, left. [Kallen] <said> {it was shut}.', 'named_person'],
    ['Orvo Kallen left. [Kallen] <said> {it was shut}.', 'named_person'],
    ['Ada Coll and her sons left. [The Colls] <said> {it was shut}.', 'named_person'],
    ['They shop at Torvek, which has ten stores. [Torvek] <said> {it was shut}.', 'named_org'],
    ['Torvek, a small company, grew. [Torvek] <said> {it was shut}.', 'named_org'],
    ['Torvek’s shareholders left. [Torvek] <said> {it was shut}.', 'named_org'],
    ['He is an analyst at Torvek. [Torvek] <said> {it was shut}.', 'named_org'],
    ['She is the founder of Torvek. [Torvek] <said> {it was shut}.', 'named_org'],
    ['Torvek, a weekly magazine, grew. [Torvek] <said> {it was shut}.', 'media'],
  ])('%s is %s', async (marked, expected) => {
    expect(await labelsOf(marked)).toEqual([expected])
  })
})

describe('a journalist is an outlet’s voice at work, and a person otherwise', () => {
  test.each([
    ['[NBC’s Ada Coll] <said> {it was shut}.', 'media'],
    ['[Capital Wire reporter Ada Coll] <said> {it was shut}.', 'media'],
    ['[Ada Coll of Capital Wire] <noted> {that it was shut}.', 'media'],
    ['[Jake Tapper] <asked> {whether it was shut}.', 'media'],
    ['[Ada Coll] <wrote> in The Harbor Herald {that it was shut}.', 'media'],
    ['[the host, Ada Coll,] <asked> {whether it was shut}.', 'media'],
    ['[Radio host Ada Coll] <recalled> {that it was shut}.', 'named_person'],
    ['[Former Capital Wire reporter Ada Coll] <accused> {him of shutting it}.', 'named_person'],
    ['[Sen. Ada Coll] <wrote> in The Harbor Herald {that it was shut}.', 'named_person'],
    [
      '[Several former Capital Wire journalists] <complained> {of the hours}.',
      'unnamed_group/anonymous',
    ],
    ['[reporters] <asked> {whether it was shut}.', 'media'],
    ['As [this reporter] <revealed>, {it was shut}.', 'self'],
    ['[Q] <:> {Was it shut?}', 'media'],
    ['[A] <:> {It was shut.}', 'named_person'],
  ])('%s is %s', async (marked, expected) => {
    expect(await labelsOf(marked)).toEqual([expected])
  })
})

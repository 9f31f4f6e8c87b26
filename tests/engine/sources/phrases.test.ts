import { describe, expect, test } from 'vitest'
import { readArticle } from '#engine/read-article'
import { loadTestModel } from '../read-model'
import { labelsOf } from './labelled'

describe('where a description ends and what it heads', () => {
  test.each([
    ['[Six in 10 voters] <say> {it was shut}.', 'unnamed_group/generic'],
    ['[a slew of shopkeepers] <say> {it was shut}.', 'unnamed_group/generic'],
    ['[voters surveyed in March] <said> {it was shut}.', 'unnamed_group/generic'],
    ['[a fact sheet released by the Harbour Board] <said> {it was shut}.', 'document'],
    ['[figures her campaign released] <show> {a rise}.', 'document'],
    ['[the council’s $350 million, 10-year plan] <includes> {a bridge}.', 'document'],
    ['[an inside source] <said> {it was shut}.', 'unnamed_person/anonymous'],
    ['[a poll out this week] <found> {a small lead}.', 'document'],
    ['[the council this week] <said> {it was shut}.', 'named_org'],
    ['[co-workers] <said> {it was shut}.', 'unnamed_group/generic'],
    ['[a marine biologist] <said> {it was shut}.', 'unnamed_person/anonymous'],
    ['[a soil hydrographer] <said> {it was shut}.', 'unnamed_person/anonymous'],
    ['[the 46-year-old] <said> {it was shut}.', 'unnamed_person/generic'],
    ['[The bloodshed] <posed> {questions about the harbour}.', 'none'],
    ['[The dynamic] <suggests> {a divide}.', 'none'],
  ])('%s is %s', async (marked, expected) => {
    expect(await labelsOf(marked)).toEqual([expected])
  })
})

describe('texts and bodies', () => {
  test.each([
    ['[A statement from the mayor’s campaign] <said> {it was shut}.', 'named_org'],
    ['[a report in the Harbor Herald] <said> {it was shut}.', 'media'],
    ['[a government report] <said> {it was shut}.', 'document'],
    ['[the Harbor Herald’s investigative team] <found> {that it was shut}.', 'media'],
    ['[A grand jury] <indicted> {the harbour master}.', 'unnamed_group/spokesperson'],
    ['[members of the panel] <said> {it was shut}.', 'unnamed_group/generic'],
    ['[the editorial board] <wrote> {that it was shut}.', 'media'],
    ['[The news organization] <said> {it was shut}.', 'media'],
    ['[FactCheck.org] <said> {it was shut}.', 'media'],
    ['[harbourlaw.org] <said> {it was shut}.', 'named_org'],
    ['[the drugmaker] <said> {it was shut}.', 'named_org'],
    ['The memo was long. [It] <said> {it was shut}.', 'document'],
  ])('%s is %s', async (marked, expected) => {
    expect(await labelsOf(marked)).toEqual([expected])
  })
})

describe('whom a description means', () => {
  test.each([
    ['Sen. Ada Coll left. [The senator] <said> {it was shut}.', 'named_person'],
    ['Ada Coll left. [The Calder democrat] <said> {it was shut}.', 'named_person'],
    ['Ada Coll and Ivo Marr met. [The two] <said> {it was shut}.', 'named_person'],
    ['[experts like Ada Coll, a geologist,] <say> {it was shut}.', 'named_person'],
    ['[supporters of the bill, such as Ada Coll,] <say> {it was shut}.', 'named_person'],
    [
      '[The former mayor’s spokeswoman] <said> {it was shut}. Port spokeswoman Ada Coll agreed.',
      'unnamed_person/spokesperson',
    ],
    ['[Lawmaker] <wants> {the bridge shut}. Ada Coll wrote to the board.', 'named_person'],
    ['Ada Coll came home. [The grey-haired diplomat] <said> {it was shut}.', 'named_person'],
    ['[The diplomat] <said> {it was shut}.', 'unnamed_person/anonymous'],
    ['[Reps for the singer] <said> {it was shut}.', 'unnamed_group/spokesperson'],
  ])('%s is %s', async (marked, expected) => {
    expect(await labelsOf(marked)).toEqual([expected])
  })

  test('of two who hold an office the one with the same attribute is meant', async () => {
    const marked =
      'Calder Sen. Ada Coll met Varda Sen. Ivo Marr. [Coll] <said> {it was shut}. [The Calder senator] <added> {that it would open}.'
    expect(await labelsOf(marked)).toEqual(['named_person', 'named_person'])
  })
})

describe('relatives belong to the nearest noun of their sort', () => {
  test.each([
    ['They kept to the tone of Ada Coll, [who] <said> {it was shut}.', 'named_person'],
    ['They heard lawyers for Ada Coll [who] <said> {it was shut}.', 'unnamed_group/generic'],
    ['It drew the ire of lawmakers [who] <said> {it was shut}.', 'unnamed_group/generic'],
    [
      'She gave the floor to a harbour official, [who] <said> {it was shut}.',
      'unnamed_person/anonymous',
    ],
    ['It lies in the hands of the Harbour Board, [which] <said> {it was shut}.', 'named_org'],
  ])('%s is %s', async (marked, expected) => {
    expect(await labelsOf(marked)).toEqual([expected])
  })
})

describe('a cue without a source', () => {
  test.each([
    ['Ada Coll walked out, <saying> {it was shut}.', 'named_person'],
    ['The central bank raised its rate on Friday, <calling> {the risk high}.', 'named_org'],
    ['It has the money of executives <supporting> {the tunnel}.', 'unnamed_group/incidental'],
    ['It came from Torv Action, a fund <that backed> {the tunnel}.', 'unnamed_group/generic'],
    ['She thanked Ivo Marr, <who was named> {chairman on Monday}.', 'none'],
    ['On the wall hung a clock, <being asked> {whether it was shut}.', 'none'],
  ])('%s is %s', async (marked, expected) => {
    expect(await labelsOf(marked)).toEqual([expected])
  })
})

describe('standings that turn on the cue', () => {
  test.each([
    ['[Officials] <released> {the footage}.', 'unnamed_group/spokesperson'],
    ['[Inspectors] <revoked> {the licence}.', 'unnamed_group/spokesperson'],
    ['[A staffer] <emailed> {that it was shut}.', 'unnamed_person/incidental'],
    ['[voters] <cried out for> {a new bridge}.', 'unnamed_group/generic'],
    ['[voters] <cried>, {“Shut the bridge”}.', 'unnamed_group/incidental'],
    [
      'The marchers came down the hill in the county. [They] <chanted> {“Shut the bridge”}.',
      'unnamed_group/incidental',
    ],
    ['[Many of the speakers] <said> {it was shut}.', 'unnamed_group/generic'],
    ['[Both sides] <said> {it was shut}.', 'unnamed_group/generic'],
    ['[Two gun-rights groups] <said> {it was shut}.', 'unnamed_group/generic'],
    ['[721 delegates] <said> {it was shut}.', 'unnamed_group/generic'],
    ['[three delegates] <said> {it was shut}.', 'unnamed_group/anonymous'],
    ['[Two councils] <asked for> {a new bridge}.', 'unnamed_group/incidental'],
    ['[officials] <bemoaned> {the cost}.', 'unnamed_group/anonymous'],
    ['[officials] <were praising> {the bridge}.', 'unnamed_group/incidental'],
  ])('%s is %s', async (marked, expected) => {
    expect(await labelsOf(marked)).toEqual([expected])
  })
})

test('all answers of an interview are one person’s', async () => {
  const text =
    'Talk at the harbour\n\nQ: When did the light fail?\n\nA: It failed at nine.\n\nQ: Did anybody come?\n\nA: Nobody came until noon.'
  const { sources } = readArticle({ id: 'a', text }, await loadTestModel())
  expect(sources.map(({ label, kind }) => [label, kind])).toEqual([
    ['Q', 'media'],
    ['A', 'named_person'],
  ])
})

import { describe, expect, test } from 'vitest'
import type { Span } from '#domain/span'
import { leaveAsides } from '#engine/leave-asides'
import type { LinkedSpans } from '#engine/link-attributions/link-spans'
import { readArticle } from '#engine/read-article'
import type { TaggedSpan } from '#engine/tag-spans/read-spans'
import { tokenAt } from '#engine/token-at'
import { tokenise } from '#engine/tokenise'
import { readMarked } from '../marked-text'
import { loadTestModel } from '../read-model'

const model = await loadTestModel()

/** What each cue of a marked sentence is left with, as words. */
function leave(marked: string): string[][] {
  const { text, attributions } = readMarked(marked)
  const tokenised = tokenise(text, model.lexicon)
  const spans = (role: TaggedSpan['role'], span: Span) =>
    span.map(([start, end]) => ({
      role,
      first: tokenAt(tokenised, start),
      last: tokenAt(tokenised, end - 1),
    }))
  const linked = attributions.map(
    ({ source, cue, content }): LinkedSpans => ({
      source: spans('source', source)[0] ?? null,
      cue: spans('cue', cue)[0],
      contents: spans('content', content),
      contentProbability: 1,
      sourceProbability: 1,
    }),
  )
  const words = ({ first, last }: TaggedSpan) =>
    text.slice(tokenised.tokens[first].start, tokenised.tokens[last].end)
  return leaveAsides(tokenised, linked).map(({ contents }) => contents.map(words))
}

describe('an aside behind a set-off cue clause is the outlet’s own', () => {
  test.each([
    [
      '{The dam had cracked}, [an engineer] <said> on Friday, in {what would be the first such loss}.',
    ],
    ['{The dam had cracked}, [an engineer] <said>, {in what residents call a scandal}.'],
    ['{The mill will close}, [its owner] <said> on Tuesday, {in a sign that trade is slow}.'],
    ['{The mill will close}, [its owner] <said> on Tuesday in {what is seen as a warning}.'],
    ['{The baths will be sold}, [two aides] <said>, {a move that would end the dispute}.'],
    ['{The baths will be sold}, [two aides] <said>, {a decision likely to anger voters}.'],
    ['{The airport is open}, [its operator] <said>, {as winds eased along the coast}.'],
    ['{A body was found}, [police] <said> late on Monday, {hours after divers began to search}.'],
    ['{A body was found}, [police] <said>, {a day before the trial was to begin}.'],
    ['{Rates will rise}, [the bank] <said> in a statement, {the first rise since the war}.'],
    ['{Tanks have crossed the river}, [a general] <said>, {raising fears of a new war}.'],
    ['{The minister will resign}, <according to> [three aides], {marking the end of an era}.'],
    ['{The tunnel flooded twice}, <according to> [emails], {after pumps had failed}.'],
    ['{Talks will go on}, [a senior diplomat] <said>, {amid fears of a strike}.'],
    ['{Talks will go on}, <said> [a diplomat], {just days before the vote is held}.'],
  ])('%s', (marked) => {
    const [[front]] = leave(marked)
    expect(leave(marked)).toEqual([[front]])
    expect(`{${front}}`).toBe(/^\{[^}]*\}/.exec(marked)?.[0])
  })
})

describe('where only the aside was seen, the clause in front is what is credited', () => {
  test.each([
    [
      'A drone may have been jammed by the navy, [a defence official] <said> early on Saturday, in {what would be the first such incident since the accord}.',
      'A drone may have been jammed by the navy',
    ],
    [
      'MERROW — A drone was jammed, [a defence official] <said>, in {what would be the first such loss}.',
      'A drone was jammed',
    ],
    [
      'Nobody came. The mill will close, [its owner] <said> on Tuesday, {in a sign that trade is slow}.',
      'The mill will close',
    ],
    [
      'The tunnel flooded twice last year, <according to> [emails], {as engineers had feared}.',
      'The tunnel flooded twice last year',
    ],
    [
      'The airport is open, [the] operator <said>, {hours after it was shut}.',
      'The airport is open',
    ],
  ])('%s', (marked, front) => {
    expect(leave(marked)).toEqual([[front]])
  })
})

describe('what goes on with the statement is left', () => {
  test.each([
    ['{The army has left}, [three officials] <said>, {and will not return before spring}.'],
    ['{The army has left}, [three officials] <said>, {but a small unit remains}.'],
    ['{The army has left}, [three officials] <said>, {because the pass was closed}.'],
    ['{The army has left}, [three officials] <said>, {which nobody believed}.'],
    ['{The army has left}, [three officials] <said>, {as well as the nine guards}.'],
    ['{The first ferry}, [the harbour master] <said>, {sank within a minute}.'],
    ['{Prices fell in the north}, [the office] <said>, {while those in the south rose}.'],
    ['{He went to the depot}, [a clerk] <said>, {the first by a month and the second by a day}.'],
    ['{The vote}, [she] <said>, {was lost after the recount}.'],
    ['{“We saw it,”} [she] <said>, {“as did the whole street.”}'],
    ['[The owner] <said> {the mill would close, in a sign that trade is slow}.'],
    ['After the storm, [she] <said>, {the light went out}.'],
    ['On Monday, [police] <said> {after the raid nine men were missing}.'],
    ['Quietly, [aides] <say>, {a man that nobody knew was let in}.'],
    ['<According to> [the office], {as prices fell in the north they rose in the south}.'],
  ])('%s', (marked) => {
    const { text, attributions } = readMarked(marked)
    const contents = attributions.map(({ content }) => content.map((one) => text.slice(...one)))
    expect(leave(marked)).toEqual(contents)
  })
})

describe('an aside without a verb of saying credits nobody', () => {
  test.each([
    ['On Sunday, [aides] said, <marking> {the end of an era}.', 0],
    ['On Tuesday, [its owner] said, <in a sign> {that trade is slow}.', 0],
    ['On Tuesday, [their union] said, <adding> {that talks had broken down}.', 1],
    ['On Tuesday, [he] said, <citing> {his health}.', 1],
  ])('%s', (marked, kept) => {
    expect(leave(marked)).toHaveLength(kept)
  })
})

describe('read by the whole engine', () => {
  test.each([
    ['The council will sell the old baths, two aides said, a move that would end a dispute.'],
    ['The airport reopened at noon, its operator said, as winds eased along the coast.'],
    [
      'MERROW — A coastguard drone that was lost over the strait may have been jammed by the navy, a defence official said early on Saturday, in what would be the first such incident since the accord was signed in 2019.',
    ],
    ['Two ferries collided off Port Ennis, the coastguard said on Friday, after fog had come.'],
  ])('%s', (text) => {
    const { attributions } = readArticle({ id: 'lead', text }, model)
    const front = text.replace(/^MERROW — /, '').split(',')[0]
    expect(attributions.map(({ content }) => content.map((one) => text.slice(...one)))).toEqual([
      [front],
    ])
  })
})

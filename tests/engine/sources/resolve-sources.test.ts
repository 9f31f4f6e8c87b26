import { beforeAll, describe, expect, test } from 'vitest'
import { findNames } from '#engine/classify-source/article-names'
import type { Model } from '#engine/model'
import { resolveSources } from '#engine/resolve-sources'
import { tokenise } from '#engine/tokenise'
import { readMarked } from '../marked-text'
import { loadTestModel } from '../read-model'

let model: Model
beforeAll(async () => {
  model = await loadTestModel()
})

function resolve(marked: string, outlet?: string) {
  const { text, attributions } = readMarked(marked)
  const tokenised = tokenise(text, model.lexicon)
  const resolved = resolveSources(tokenised, attributions, findNames(tokenised, outlet))
  return {
    ...resolved,
    heard: resolved.links.map(
      ({ sourceId }) => resolved.sources.find(({ id }) => id === sourceId) ?? null,
    ),
  }
}

/** `kind` alone, or `kind/standing` for unnamed sources. */
function labelled(marked: string, outlet?: string): string[] {
  return resolve(marked, outlet).heard.map((source) =>
    source ? [source.kind, source.standing].filter(Boolean).join('/') : 'none',
  )
}

describe('the kind of one source', () => {
  test.each([
    // Named persons, also by pronoun, title and description.
    ['[Ada Coll] <said> {the bridge was shut}.', 'named_person'],
    ['[Harbour Minister Ada Coll] <said> {the bridge was shut}.', 'named_person'],
    ['[Mr. Coll] <said> {the bridge was shut}.', 'named_person'],
    ['Ada Coll left early. [She] <said> {the bridge was shut}.', 'named_person'],
    ['Ada Coll, [who] <said> {the bridge was shut}, left early.', 'named_person'],
    ['[critics, including Ada Coll,] <said> {the bridge was shut}.', 'named_person'],
    ['[Ada Coll’s statement] <said> {the bridge was shut}.', 'named_person'],
    ['Governor Ada Coll arrived. [The governor] <said> {the bridge was shut}.', 'named_person'],
    // Bodies.
    ['[The Harbour Board] <said> {the bridge was shut}.', 'named_org'],
    ['[The committee] <said> {the bridge was shut}.', 'named_org'],
    ['[Brindle police] <said> {the bridge was shut}.', 'named_org'],
    ['[The coastguard] <said> {the bridge was shut}.', 'named_org'],
    ['They met in Varda. [Varda] <denied> {the report}.', 'named_org'],
    ['[NATO] <said> {the bridge was shut}.', 'named_org'],
    ['[The University of Calder] <said> {the bridge was shut}.', 'named_org'],
    // Documents.
    ['[The audit] <found> {a double payment}.', 'document'],
    ['[Court records] <show> {a double payment}.', 'document'],
    ['[A poll] <found> {that most agree}.', 'document'],
    ['[The lawsuit] <says> {the bridge was shut}.', 'document'],
    ['[The inspector’s report] <found> {a double payment}.', 'document'],
    ['[the harbour log] <shows> {a double payment}.', 'document'],
    // Media and the outlet itself.
    ['[Reuters] <reported> {that the bridge was shut}.', 'media'],
    ['[The Harbor Herald] <reported> {that the bridge was shut}.', 'media'],
    ['[One newspaper] <reported> {that the bridge was shut}.', 'media'],
    ['[Reports] <said> {the bridge was shut}.', 'media'],
    // None.
    ['<Reportedly>, {the bridge was shut}.', 'none'],
    ['[The timing] <suggests> {a link}.', 'none'],
  ])('%s is %s', (marked, expected) => {
    expect(labelled(marked)).toEqual([expected])
  })

  test('the article’s own outlet is itself, and another one is not', () => {
    const marked = '[The Harbor Herald] <has learned> {that the bridge was shut}.'
    expect(labelled(marked, 'Harbor Herald')).toEqual(['self'])
    const short = '[The Herald] <has learned> {that two boats were lost}.'
    expect(labelled(short, 'Harbor Herald')).toEqual(['self'])
    expect(labelled(short, 'Signal Post')).not.toEqual(['self'])
    expect(labelled(marked, 'Signal Post')).toEqual(['media'])
    expect(labelled('[We] <found> {that the bridge was shut}.')).toEqual(['self'])
  })
})

describe('the standing of an unnamed source', () => {
  test.each([
    ['[a senior defence official] <said> {the bridge was shut}.', 'unnamed_person/anonymous'],
    [
      '[A U.S. intelligence official] <told> reporters {the bridge was shut}.',
      'unnamed_person/anonymous',
    ],
    ['[Sources] <say> {the bridge was shut}.', 'unnamed_group/anonymous'],
    ['[Officials] <said> {the bridge was shut}.', 'unnamed_group/anonymous'],
    ['[two aides to the mayor] <said> {the bridge was shut}.', 'unnamed_group/anonymous'],
    ['[people familiar with the talks] <said> {the bridge was shut}.', 'unnamed_group/anonymous'],
    ['[one of the officials] <said> {the bridge was shut}.', 'unnamed_person/anonymous'],
    ['[Three nurses] <said> {the forms had vanished}.', 'unnamed_group/anonymous'],
    ['[two strategists] <said> privately {the bridge was shut}.', 'unnamed_group/anonymous'],
    ['[A spokesman for the trust] <said> {the bridge was shut}.', 'unnamed_person/spokesperson'],
    ['[a company spokeswoman] <said> {the bridge was shut}.', 'unnamed_person/spokesperson'],
    ['[Officials] <announced> {that the bridge was shut}.', 'unnamed_group/spokesperson'],
    ['[Prosecutors] <charged> {that he took the money}.', 'unnamed_group/spokesperson'],
    ['[Critics] <say> {the bridge should be shut}.', 'unnamed_group/generic'],
    ['[Analysts] <said> {the bridge was shut}.', 'unnamed_group/generic'],
    ['[Voters] <believe> {the bridge was shut}.', 'unnamed_group/generic'],
    ['[59 percent] <said> {the bridge should be shut}.', 'unnamed_group/generic'],
    ['[Many officials] <think> {the bridge should be shut}.', 'unnamed_group/generic'],
    ['[Fishermen on both sides] <said> {the grounds were closed}.', 'unnamed_group/generic'],
    ['[The crowd] <chanted> {“Shut the bridge”}.', 'unnamed_group/incidental'],
    ['[Officials] <hope> {to open the bridge}.', 'unnamed_group/incidental'],
    ['[a woman in the queue] <said> {the bridge was shut}.', 'unnamed_person/incidental'],
    [
      '[The company’s chief executive] <said> {the bridge was shut}.',
      'unnamed_person/identifiable_by_role',
    ],
  ])('%s is %s', (marked, expected) => {
    expect(labelled(marked)).toEqual([expected])
  })
})

describe('mentions of one source', () => {
  const ids = (marked: string) => resolve(marked).links.map(({ sourceId }) => sourceId)
  test.each([
    [
      'a name and its surname',
      '[Ada Coll] <said> {it was shut}. [Coll] <added> {that it would open}.',
    ],
    [
      'a name and its pronoun',
      '[Ada Coll] <said> {it was shut}. [She] <added> {that it would open}.',
    ],
    [
      'an official and “the official”',
      '[A defence official] <said> {it was shut}. [The official] <added> {that it would open}.',
    ],
    [
      'a nurse and “she”',
      '[A nurse on the ward] <said> {it was shut}. [She] <added> {that it would open}.',
    ],
    [
      'a body twice',
      '[The Harbour Board] <said> {it was shut}. [The Harbour Board] <added> {that it would open}.',
    ],
    ['a participle', '[Ada Coll] <said> {it was shut}, <adding> {that it would open}.'],
  ])('%s are merged', (_, marked) => {
    const [first, second] = ids(marked)
    expect(first).not.toBeNull()
    expect(second).toBe(first)
  })

  test.each([
    [
      'two officials in two places',
      '[A defence official] <said> {it was shut}. [A ministry official] <said> {it was open}.',
    ],
    ['two people', '[Ada Coll] <said> {it was shut}. [Ivo Marr] <said> {it was open}.'],
    [
      'a person and a body',
      '[Ada Coll] <said> {it was shut}. [The Harbour Board] <said> {it was open}.',
    ],
  ])('%s stay apart', (_, marked) => {
    const [first, second] = ids(marked)
    expect(second).not.toBe(first)
  })
})

describe('two layers', () => {
  test('what an official told another outlet is the official’s, taken from the outlet', () => {
    const { links, sources } = resolve(
      '[A defence official] <told> Capital Wire {the bridge was shut}.',
      'Signal Post',
    )
    const via = sources.find(({ id }) => id === links[0].via)
    expect(via).toMatchObject({ kind: 'media', label: 'Capital Wire' })
    expect(sources.find(({ id }) => id === links[0].sourceId)?.kind).toBe('unnamed_person')
  })

  test('what was told to this outlet has one layer', () => {
    const { links } = resolve(
      '[A defence official] <told> Capital Wire {the bridge was shut}.',
      'Capital Wire',
    )
    expect(links[0].via).toBeNull()
  })
})

test('every source says why it is what it is', () => {
  const { sources } = resolve(
    '[A defence official] <said> {it was shut}. [Critics] <said> {it was open}.',
  )
  for (const { because } of sources) expect(because.join('')).toMatch(/\w{4}/)
})

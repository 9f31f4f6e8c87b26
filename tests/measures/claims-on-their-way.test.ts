import { describe, expect, test } from 'vitest'
import type {
  Citation,
  ClaimMember,
  Compared,
  Comparison,
  HeadlineGap,
  Root,
  SharedClaim,
} from '#domain/comparison'
import { citationDepth } from '#measures/citation-depth'
import { comparisonMeasures, countOver } from '#measures/count-comparison'
import { drift, weakerDrift } from '#measures/drift'
import { firstMover, lagToRoot } from '#measures/first-mover'
import { headlineGap, headlineNumber } from '#measures/headline-gap'
import { uncreditedCitations } from '#measures/uncredited-citations'

/** A story whose articles are single letters, each of an outlet of its own unless told otherwise. */
function story(said: {
  articles: string
  outlets?: Record<string, string | null>
  times?: Record<string, string>
  copies?: Record<string, string>
  gaps?: Record<string, [headline: number, body: number, isNumberMismatch?: boolean]>
  claims?: SharedClaim[]
  /** "a>b" for a credited citation, "a?b" for a possible one. */
  citations?: string[]
  roots?: [claim: string, article: string | null, outlet?: string][]
}): Comparison {
  const articles = [...said.articles].map(
    (id): Compared => ({
      id,
      outlet: said.outlets && id in said.outlets ? said.outlets[id] : `Outlet ${id}`,
      title: '',
      publishedAt: said.times?.[id] ?? null,
      readingOf: said.copies?.[id] ?? null,
      sharedPassages: [],
      headlineGap: gapOf(said.gaps?.[id]),
    }),
  )
  const citations = (said.citations ?? []).map((written): Citation => {
    const [from, how, ...to] = written
    return {
      from,
      to: to.join(''),
      credited: how === '>',
      evidence: [0, 1],
      article: from,
      because: [],
      isByHand: false,
    }
  })
  const roots = (said.roots ?? []).map(
    ([claimId, article, outlet]): Root => ({
      claimId,
      article,
      outlet: outlet ?? null,
      sourceId: null,
    }),
  )
  const claims = said.claims ?? []
  return {
    storyId: 'invented',
    articles,
    claims,
    perhapsSame: [],
    citations,
    roots,
    measures: {},
  }
}

function gapOf(said: [number, number, boolean?] | undefined): HeadlineGap | null {
  if (!said) return null
  const [headline, body, isNumberMismatch = false] = said
  return { headline, body, gap: headline - body, isNumberMismatch }
}

/** A claim by its members: "a+2" drifts up, "a-1" down, "a" has no known drift, "a!" denies it. */
function claim(id: string, ...members: string[]): SharedClaim {
  return {
    id,
    gist: '',
    state: 'echo',
    origins: { known: 1, independent: 1, possible: 1 },
    members: members.map(memberOf),
    because: [],
    isByHand: false,
  }
}

function memberOf(written: string): ClaimMember {
  const rest = written.slice(1)
  return {
    article: written[0],
    start: 0,
    end: 1,
    attributionId: null,
    sourceId: null,
    strength: 3,
    drift: /[+-]/.test(rest) ? Number(rest) : null,
    attributionShift: false,
    roleShift: false,
    standsOn: 'media',
    isDenial: rest === '!',
  }
}

describe('the longest way of a claim to its root', () => {
  const depth = (said: Omit<Parameters<typeof story>[0], 'articles'>) =>
    countOver(citationDepth, story({ articles: 'abcde', ...said }))

  test.each<[string, string[], string[], number]>([
    ['nobody cites anybody', ['a', 'b'], [], 0],
    ['one cites the root', ['a', 'b'], ['b>a'], 1],
    ['a chain', ['a', 'b', 'c', 'd'], ['b>a', 'c>b', 'd>c'], 3],
    ['the longer of two ways counts', ['a', 'b', 'c'], ['b>a', 'c>b', 'c>a'], 2],
    ['a possible citation is a way', ['a', 'b', 'c'], ['b?a', 'c>b'], 2],
    ['a way through who does not carry the claim is none', ['a', 'c'], ['b>a', 'c>b'], 0],
    ['nor one through who denies it', ['a', 'b!', 'c'], ['b>a', 'c>b'], 0],
    ['two that cite each other', ['a', 'b', 'c'], ['b>c', 'c>b', 'b>a'], 2],
    ['a ring that leads nowhere', ['a', 'b', 'c'], ['b>c', 'c>b'], 0],
    ['a root that cites in turn is still the end', ['a', 'b', 'c'], ['b>a', 'a>c'], 1],
  ])('%s', (_, members, citations, expected) => {
    const said = { claims: [claim('c1', ...members)], citations, roots: [['c1', 'a']] as never }
    expect(depth(said)).toEqual({ count: expected, outOf: 1 })
  })

  test('is the greatest of all claims, out of those whose root is known', () => {
    const claims = [claim('c1', 'a', 'b'), claim('c2', 'a', 'b', 'c'), claim('c3', 'd', 'e')]
    const roots: [string, string][] = [
      ['c1', 'a'],
      ['c2', 'a'],
    ]
    expect(depth({ claims, citations: ['b>a', 'c>b', 'e>d'], roots })).toEqual({
      count: 2,
      outOf: 2,
    })
  })

  test('a root outside the set is reached by its name', () => {
    const said = { claims: [claim('c1', 'b', 'c')], citations: ['b>Wire', 'c>b'] }
    expect(depth({ ...said, roots: [['c1', null, 'Wire']] })).toEqual({ count: 2, outOf: 1 })
    expect(depth({ ...said, roots: [['c1', null]] })).toEqual({ count: 0, outOf: 0 })
  })

  test('a copy is its original', () => {
    const said = {
      claims: [claim('c1', 'a', 'b', 'c')],
      roots: [['c1', 'a']] as [string, string][],
    }
    expect(depth({ ...said, citations: ['b>a', 'c>b'], copies: { c: 'b' } })).toEqual({
      count: 1,
      outOf: 1,
    })
  })
})

describe('outlets possibly taking without credit', () => {
  test('count once, out of the outlets with an article of their own', () => {
    const told = story({
      articles: 'abcde',
      outlets: { a: 'Mail', b: 'Mail', c: 'Star', d: 'Post', e: null },
      copies: { d: 'a' },
      citations: ['a?c', 'b?c', 'c>a', 'd?c', 'e?a'],
    })
    expect(countOver(uncreditedCitations, told)).toEqual({ count: 2, outOf: 3 })
    expect(uncreditedCitations.cases(told)).toEqual([
      { id: 'Mail', counted: 1, outOf: 1 },
      { id: 'Star', counted: 0, outOf: 1 },
      { id: 'e', counted: 1, outOf: 1 },
    ])
  })
})

describe('drift from the root', () => {
  const told = story({
    articles: 'abcd',
    copies: { d: 'b' },
    claims: [
      claim('c1', 'a+0', 'b+2', 'b+2', 'c-1', 'd+2'),
      claim('c2', 'a+0', 'b+0', 'c!'),
      claim('c3', 'b', 'c'),
    ],
    roots: [
      ['c1', 'a'],
      ['c2', 'a'],
    ],
  })

  test('counts articles and neither roots, copies, denials nor statements twice', () => {
    expect(drift.cases(told)).toEqual([
      { id: 'c1', counted: 1, outOf: 2 },
      { id: 'c2', counted: 0, outOf: 1 },
    ])
    expect(countOver(weakerDrift, told)).toEqual({ count: 1, outOf: 3 })
  })
})

describe('who had it first', () => {
  const at = (hour: string) => `2026-03-04T${hour}:00Z`
  const first = (times: Record<string, string>, ...members: string[]) =>
    countOver(firstMover, story({ articles: 'abc', times, claims: [claim('c1', ...members)] }))

  test.each<[string, Record<string, string>, string[], number, number]>([
    ['two hours', { a: at('08'), b: at('09') }, ['a', 'b'], 1, 1],
    ['the same hour', { a: at('08'), b: at('08') }, ['a', 'b'], 0, 1],
    ['a day and an hour of it', { a: '2026-03-04', b: at('09') }, ['a', 'b'], 0, 1],
    ['days next to each other', { a: '2026-03-04', b: '2026-03-05' }, ['a', 'b'], 0, 1],
    ['days far apart', { a: '2026-03-04', b: '2026-03-09' }, ['a', 'b'], 1, 1],
    ['one without a date', { a: at('08') }, ['a', 'b'], 0, 0],
    ['who denies it does not carry it', { a: at('08'), b: at('09') }, ['a', 'b!'], 0, 0],
    ['no date at all', { a: 'soon', b: 'later' }, ['a', 'b'], 0, 0],
  ])('%s', (_, times, members, count, outOf) => {
    expect(first(times, ...members)).toEqual({ count, outOf })
  })

  test('two articles of one outlet make no race', () => {
    const told = story({
      articles: 'ab',
      outlets: { a: 'Mail', b: 'Mail' },
      times: { a: at('08'), b: at('09') },
      claims: [claim('c1', 'a', 'b')],
    })
    expect(countOver(firstMover, told)).toEqual({ count: 0, outOf: 0 })
  })

  test('the lag is the longest, in hours, where both state the hour', () => {
    const told = (times: Record<string, string>) =>
      countOver(
        lagToRoot,
        story({
          articles: 'abc',
          times,
          claims: [claim('c1', 'a', 'b', 'c')],
          roots: [['c1', 'a']],
        }),
      )
    expect(told({ a: at('08'), b: at('09'), c: '2026-03-05T09:30:00Z' })).toEqual({
      count: 25.5,
      outOf: 1,
    })
    expect(told({ a: at('08'), b: '2026-03-09', c: at('10') })).toEqual({ count: 2, outOf: 1 })
    expect(told({ a: '2026-03-04', b: at('09') })).toEqual({ count: 0, outOf: 0 })
    expect(told({ a: at('08'), b: at('07') })).toEqual({ count: 0, outOf: 0 })
  })
})

test('headlines stronger than their text, and several over one', () => {
  const told = story({
    articles: 'abcd',
    gaps: { a: [5, 3], b: [3, 3, true], c: [1, 4] },
  })
  expect(countOver(headlineGap, told)).toEqual({ count: 1, outOf: 3 })
  expect(countOver(headlineNumber, told)).toEqual({ count: 1, outOf: 3 })
})

test.each([...comparisonMeasures])('the cases of $id are what its unit says', (measure) => {
  const told = story({
    articles: 'ab',
    times: { a: '2026-03-04T08:00:00Z', b: '2026-03-04T09:00:00Z' },
    gaps: { a: [5, 3] },
    claims: [claim('c1', 'a+0', 'b+1')],
    citations: ['b?a'],
    roots: [['c1', 'a']],
  })
  const ids = { 'shared claim': ['c1'], article: ['a'], outlet: ['Outlet a', 'Outlet b'] }
  expect(measure.cases(told).map(({ id }) => id)).toEqual(ids[measure.unit])
})

import { describe, expect, test } from 'vitest'
import { listOmissions } from '#comparison/list-omissions'
import { listSources } from '#comparison/list-sources'
import type { ComparedArticle, Comparison } from '#domain/comparison'
import { article, comparison } from './roster-world'
import { person, unnamed } from './small-world'

const differences = (found: Comparison, articles: ComparedArticle[]) =>
  Object.fromEntries(
    listOmissions(found, articles, listSources(found, articles)).map(({ outlet, ...row }) => [
      outlet,
      row,
    ]),
  )

const open = { words: 'the sluice was open', by: person('Ada Coll') }
const mail = article('Mail', [open, { words: 'a pump failed' }])
const star = article('Star', [open])
const post = article('Post', [{ words: 'the bridge is shut', by: unnamed('officials') }])
const radio = article('Radio', [open])

describe('claims that most others carry', () => {
  const four = [mail, star, post, radio]
  const found = comparison(four, {
    open: [
      [mail, open.words],
      [star, open.words],
      [radio, open.words],
    ],
  })

  test('are absent where no article of the outlet speaks of them', () => {
    const { Mail, Post } = differences(found, four)
    expect(Post.absent).toEqual([{ claimId: 'c1', gist: 'open', carriedBy: 3, outOf: 3 }])
    expect(Mail.absent).toEqual([])
  })

  test('half of the others are not most', () => {
    const two = comparison(four, {
      open: [
        [mail, open.words],
        [star, open.words],
      ],
    })
    // Of Post’s three others two carry it; of Radio’s three others two as well.
    expect(differences(two, four).Post.absent).toHaveLength(1)
    const fen = article('Fen', [{ words: 'it rained', by: null }])
    // Of five outlets, four are others; two of them are half.
    const five = [...four, fen]
    const ofFive = comparison(five, {
      open: [
        [mail, open.words],
        [star, open.words],
      ],
    })
    expect(differences(ofFive, five).Post.absent).toEqual([])
  })

  test('an outlet that denies a claim does speak of it, and carries it for nobody', () => {
    const denied = comparison(four, {
      open: [
        [mail, open.words],
        [star, open.words],
        [post, 'the bridge is shut', true],
      ],
    })
    expect(differences(denied, four).Post.absent).toEqual([])
    expect(differences(denied, four).Radio.absent).toEqual([
      { claimId: 'c1', gist: 'open', carriedBy: 2, outOf: 3 },
    ])
  })

  test('a copy is no other outlet, and has no entry of its own', () => {
    const copies = { Radio: 'Mail' }
    const collapsed = comparison(
      four,
      {
        open: [
          [mail, open.words],
          [star, open.words],
          [radio, open.words],
        ],
      },
      { copies },
    )
    const rows = differences(collapsed, four)
    expect(Object.keys(rows)).toEqual(['Mail', 'Star', 'Post'])
    expect(rows.Post.absent).toEqual([{ claimId: 'c1', gist: 'open', carriedBy: 2, outOf: 2 }])
  })

  test('of two outlets nothing is said to be absent', () => {
    const two = [mail, post]
    const one = comparison(two, { open: [[mail, open.words]] })
    expect(differences(one, two).Post.absent).toEqual([])
  })
})

describe('what stands in one outlet alone', () => {
  const all = [mail, star, post]
  const claims = {
    open: [
      [mail, open.words],
      [star, open.words],
    ] as [ComparedArticle, string][],
  }

  test('is every claim of it that is not shared, at its words', () => {
    const { Mail, Star, Post } = differences(comparison(all, claims), all)
    expect(Mail.onlyHere.map(({ words }) => words)).toEqual(['a pump failed'])
    expect(Star.onlyHere).toEqual([])
    expect(Post.onlyHere.map(({ words }) => words)).toEqual(['the bridge is shut'])
    const [{ at, words }] = Mail.onlyHere
    expect(mail.analysis.text.slice(...at)).toBe(words)
  })

  test('but not what another outlet perhaps says too', () => {
    const perhaps: [[ComparedArticle, string], [ComparedArticle, string]][] = [
      [
        [mail, 'a pump failed'],
        [post, 'the bridge is shut'],
      ],
    ]
    const rows = differences(comparison(all, claims, { perhaps }), all)
    expect([rows.Mail.onlyHere, rows.Post.onlyHere]).toEqual([[], []])
  })

  test('a claim that two articles of one outlet share is that outlet’s', () => {
    const second = article('Mail', [{ words: 'a pump failed' }], 'Mail again')
    const world = [mail, second, star]
    const pump = {
      pump: [
        [mail, 'a pump failed'],
        [second, 'a pump failed'],
      ] as [ComparedArticle, string][],
    }
    const { Mail } = differences(comparison(world, { ...claims, ...pump }), world)
    expect(Mail.articles).toBe(2)
    expect(Mail.onlyHere.map(({ words }) => words)).toEqual(['a pump failed', 'a pump failed'])
  })
})

describe('who is quoted in one outlet alone', () => {
  const quoting = (outlet: string, name: string, isQuoted = true) =>
    article(outlet, [{ words: 'it rained', by: person(name), isQuoted }])

  test('is a named person whose words stand in no other outlet', () => {
    const world = [quoting('Mail', 'Ada Coll'), quoting('Star', 'Bram Pell')]
    const rows = differences(comparison(world), world)
    expect(rows.Mail.quotedOnlyHere.map(({ words }) => words)).toEqual(['Ada Coll'])
    expect(rows.Star.quotedOnlyHere.map(({ words }) => words)).toEqual(['Bram Pell'])
  })

  test('not one who speaks elsewhere, is only reported, or may be another’s namesake', () => {
    const elsewhere = [quoting('Mail', 'Ada Coll'), quoting('Star', 'Ada Coll')]
    const reported = [quoting('Mail', 'Ada Coll', false), quoting('Star', 'Bram Pell')]
    const namesakes = [quoting('Mail', 'Ada Coll'), quoting('Star', 'Bram Coll')]
    for (const world of [elsewhere, reported, namesakes]) {
      expect(differences(comparison(world), world).Mail.quotedOnlyHere).toEqual([])
    }
  })

  test('nor one without a name', () => {
    const world = [
      article('Mail', [
        { words: 'it rained', by: unnamed('an official', { count: 1 }), isQuoted: true },
      ]),
      quoting('Star', 'Bram Pell'),
    ]
    expect(differences(comparison(world), world).Mail.quotedOnlyHere).toEqual([])
  })
})

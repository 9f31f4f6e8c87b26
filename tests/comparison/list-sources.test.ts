import { describe, expect, test } from 'vitest'
import { listSources } from '#comparison/list-sources'
import type { ComparedArticle } from '#domain/comparison'
import type { Source } from '#domain/source'
import { article, comparison, described } from './roster-world'
import { body, outlet, paper, person, type Saying, unnamed } from './small-world'

type By = Partial<Source> & Pick<Source, 'label' | 'kind'>

/** The roster of articles in which one source each says one thing, as "name or label: outlets". */
function roster(...by: [outlet: string, By][]): string[] {
  const articles = by.map(([name, source], index) =>
    article(name, [{ words: `Thing ${index} happened`, by: source }], `${name} ${index}`),
  )
  return listSources(comparison(articles), articles).map(
    ({ label, mentions }) => `${label}: ${mentions.map((mention) => mention.outlet).join(', ')}`,
  )
}

const mayor = (label: string) => person(label, { affiliation: 'government' })

describe('who is one source in several outlets', () => {
  const worlds: [what: string, by: [string, By][], rows: string[]][] = [
    [
      'one full name',
      [
        ['Mail', person('Ada Coll')],
        ['Star', person('Mayor Ada Coll')],
      ],
      ['Mayor Ada Coll: Mail, Star'],
    ],
    [
      'a title before the name and a middle name in it',
      [
        ['Mail', { ...person('Dr. Ada M. Coll'), name: 'Dr. Ada M. Coll' }],
        ['Star', person('Ada Coll')],
      ],
      ['Dr. Ada M. Coll: Mail, Star'],
    ],
    [
      'a last name alone, of the one person who has it',
      [
        ['Mail', person('Ada Coll')],
        ['Star', { ...person('Coll'), name: 'Coll' }],
      ],
      ['Ada Coll: Mail, Star'],
    ],
    [
      'not a last name that two people have',
      [
        ['Mail', person('Ada Coll')],
        ['Post', person('Bram Coll')],
        ['Star', { ...person('Coll'), name: 'Coll' }],
      ],
      ['Ada Coll: Mail', 'Bram Coll: Post', 'Coll: Star'],
    ],
    [
      'not one name in two walks of life',
      [
        ['Mail', mayor('Ada Coll')],
        ['Star', person('Ada Coll', { affiliation: 'business' })],
      ],
      ['Ada Coll: Mail', 'Ada Coll: Star'],
    ],
    [
      'one name whose role one article leaves out',
      [
        ['Mail', mayor('Ada Coll')],
        ['Star', person('Ada Coll')],
      ],
      ['Ada Coll: Mail, Star'],
    ],
    [
      'a body with and without its article',
      [
        ['Mail', body('the Orrin Water Board')],
        ['Star', body('Orrin Water Board')],
      ],
      ['the Orrin Water Board: Mail, Star'],
    ],
    [
      'not a body and a person of one name',
      [
        ['Mail', body('Coll')],
        ['Star', { ...person('Coll'), name: 'Coll' }],
      ],
      ['Coll: Mail', 'Coll: Star'],
    ],
    [
      'not two groups of officials, nor two papers without a name',
      [
        ['Mail', unnamed('officials')],
        ['Star', unnamed('officials')],
        ['Mail', paper('the report')],
        ['Star', paper('the report')],
      ],
      ['officials: Mail', 'officials: Star', 'the report: Mail', 'the report: Star'],
    ],
  ]
  test.each(worlds)('%s', (_what, by, rows) => {
    expect(roster(...by)).toEqual(rows)
  })

  test('whose attitude alone is told, who is erased and the outlet itself are in no roster', () => {
    const one = article('Mail', [
      { words: 'it rains', by: null },
      { words: 'it snows', by: { label: 'we', kind: 'self' } },
      { words: 'it stops', by: person('Ada Coll') },
    ])
    one.analysis.attributions[2].claim = null
    expect(listSources(comparison([one]), [one])).toEqual([])
  })
})

describe('what a text says is one source', () => {
  const office = {
    label: 'the harbour master of Orrin',
    kind: 'unnamed_person',
    standing: 'identifiable_by_role',
  } as const
  const says = (sentence: string): Saying[] => [
    { words: 'the sluice was open', by: person('Ada Coll'), sentence },
  ]
  const rowsOf = (by: By, sentence: string) => {
    const articles = [
      article('Mail', [{ words: 'the sluice was shut', by }]),
      article('Star', says(sentence)),
    ]
    return listSources(comparison(articles), articles)
  }

  test('an office that another outlet names the holder of', () => {
    const sentences = [
      'Ada Coll, the harbour master of Orrin, said that {}.',
      'Ada Coll, harbour master of Orrin, said that {}.',
      'The harbour master of Orrin, Ada Coll, said that {}.',
    ]
    for (const sentence of sentences) {
      const [row, ...others] = rowsOf(office, sentence)
      expect(others).toEqual([])
      expect(row).toMatchObject({ name: 'Ada Coll', because: ['Star names who holds that office'] })
      expect(row.mentions.map(({ isNamed }) => isNamed)).toEqual([false, true])
    }
  })

  test('not where the texts do not say so, or the office could be another place’s', () => {
    const said = 'Ada Coll, the harbour master of Orrin, said that {}.'
    expect(rowsOf(office, 'Ada Coll said that {}.')).toHaveLength(2)
    expect(
      rowsOf(office, 'Ada Coll met the harbour master of Orrin and said that {}.'),
    ).toHaveLength(2)
    expect(
      rowsOf({ ...office, label: 'the mayor' }, 'Ada Coll, the mayor, said that {}.'),
    ).toHaveLength(2)
    expect(rowsOf({ ...office, label: 'the master of Orrin' }, said)).toHaveLength(2)
  })

  test('an anonymous source is never taken for a named one, whatever the texts say', () => {
    const anonymous = { ...office, standing: 'anonymous' } as const
    const rows = rowsOf(anonymous, 'Ada Coll, the harbour master of Orrin, said that {}.')
    expect(rows.map(({ name }) => name)).toEqual([null, 'Ada Coll'])
  })

  test('an official who told the Mail, printed elsewhere, is the official of the Mail’s article', () => {
    const words = 'the sluice was open'
    const official = described('a harbour official')
    const mail = article('Orrin Mail', [{ words, by: official }])
    const star = article('Star', [
      { words, by: described('an official'), via: outlet('the Orrin Mail') },
    ])
    // The engine lists the outlet that it is taken from among the sources; it stands behind nothing.
    const claims = {
      open: [
        [mail, words],
        [star, words],
      ] as [ComparedArticle, string][],
    }
    const [row, ...others] = listSources(comparison([mail, star], claims), [mail, star])
    expect(others).toEqual([])
    expect(row).toMatchObject({
      name: null,
      because: ['said to have spoken to Orrin Mail'],
      claims: [{ claimId: 'c1', gist: 'open' }],
    })
    const two = article('Orrin Mail', [
      { words, by: official },
      { words: `${words} all night`, by: described('a harbour engineer') },
    ])
    const doubtful = {
      open: [
        [two, words],
        [two, `${words} all night`],
        [star, words],
      ] as [ComparedArticle, string][],
    }
    expect(listSources(comparison([two, star], doubtful), [two, star])).toHaveLength(3)
  })

  test('the sources of a copy are its original’s', () => {
    const words = 'the sluice was open'
    const articles = ['Mail', 'Star'].map((name) =>
      article(name, [{ words, by: unnamed('harbour officials') }]),
    )
    const copies = { Star: 'Mail' }
    const rows = listSources(comparison(articles, {}, { copies }), articles)
    expect(rows.map(({ mentions }) => mentions.length)).toEqual([2])
  })
})

describe('the brake on what descriptions tell together', () => {
  const words = 'the sluice was open'
  const rowOf = (...by: By[]) => {
    const [first, ...others] = by
    const mail = article('Orrin Mail', [{ words, by: first }])
    const rest = others.map((source, index) =>
      article(`Star ${index}`, [{ words, by: source, via: outlet('the Orrin Mail') }]),
    )
    const articles = [mail, ...rest]
    const claims = { open: articles.map((one): [ComparedArticle, string] => [one, words]) }
    const rows = listSources(comparison(articles, claims), articles)
    expect(rows).toHaveLength(1)
    return rows[0]
  }

  test('three facets over two outlets: the descriptions are not listed together', () => {
    const row = rowOf(
      described('a harbour board official', 'organisation: harbour board'),
      described('a lawyer who was at the meeting', 'function: lawyer', 'relation: at the meeting'),
    )
    expect(row.isNarrowedByAll).toBe(true)
    expect(row.label).toBe('anonymous source')
    expect(row.mentions.map(({ label }) => label)).toEqual(['anonymous source', 'anonymous source'])
    expect(JSON.stringify(row)).not.toMatch(/harbour board|lawyer|meeting/)
  })

  test('the same facets in other outlets add nothing, nor do two', () => {
    const same = rowOf(
      described('a harbour board lawyer', 'organisation: harbour board', 'function: lawyer'),
      described(
        'a lawyer of the Harbour Board',
        'organisation: Harbour  Board',
        'function: lawyer',
      ),
    )
    expect(same.isNarrowedByAll).toBe(false)
    expect(same.mentions[0].label).toBe('a harbour board lawyer')
  })

  test('one outlet’s description in its own words is that outlet’s, however narrow', () => {
    const narrow = described('a lawyer', 'function: a', 'relation: b', 'side: c')
    expect(rowOf(narrow, { ...narrow }).isNarrowedByAll).toBe(false)
  })
})

describe('decisions by hand', () => {
  const mail = article('Mail', [{ words: 'it rained', by: body('the Water Board') }])
  const star = article('Star', [{ words: 'it poured', by: body('Orrin Water') }])
  const post = article('Post', [{ words: 'it hailed', by: unnamed('officials') }])
  const articles = [mail, star, post]
  const at = ({ id, analysis }: ComparedArticle, words: string) => {
    const start = analysis.text.indexOf(words)
    return { article: id, start, end: start + words.length, words }
  }
  const rows = (...decisions: Parameters<typeof listSources>[2] & object) =>
    listSources(comparison(articles), articles, decisions)

  test('two are one and are parted again, in the order of deciding', () => {
    const merge = {
      kind: 'merge-sources',
      source: at(mail, 'the Water Board'),
      other: at(star, 'Orrin Water'),
    } as const
    const split = { kind: 'split-source', source: at(star, 'Orrin Water') } as const
    expect(rows()).toHaveLength(3)
    const merged = rows(merge)
    expect(merged.map(({ isByHand }) => isByHand)).toEqual([true, false])
    expect(merged[0].because).toEqual(['taken for one by hand'])
    expect(rows(merge, split)).toHaveLength(3)
    expect(rows(split, merge)).toHaveLength(2)
  })

  test('an anonymous source stays without a name', () => {
    const merge = {
      kind: 'merge-sources',
      source: at(mail, 'the Water Board'),
      other: at(post, 'officials'),
    } as const
    expect(rows(merge)).toEqual(rows())
  })
})

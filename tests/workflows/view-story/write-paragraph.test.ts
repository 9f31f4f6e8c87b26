import { describe, expect, test } from 'vitest'
import { measureOf } from '#measures/all'
import { factIds } from '#workflows/view-story/paragraph-fact'
import type { MeasureRow, Share } from '#workflows/view-story/story-view'
import { type MeasuredStory, writeParagraph } from '#workflows/view-story/write-paragraph'
import en from '../../../app/words/en'
import es from '../../../app/words/es'
import { checkNumbers, say } from './say-facts'

const share = (counted: number, cases: number): Share => ({
  counted,
  cases,
  articles: 1,
  withheld: 'no-share',
  share: null,
  interval: null,
})

interface World {
  articles?: number
  outlets?: number
  /** Claims that rest only on anonymous sources, out of all. */
  claims: [counted: number, cases: number]
  mix?: Record<string, number>
  /** Anonymous sources with a reason, out of all; those not described; groups. */
  reasons?: [counted: number, cases: number]
  bare?: number
  groups?: number
  doubt?: number
}

function measured(world: World): MeasuredStory {
  const { claims, mix = {}, reasons = [0, 0], bare = 0, groups = 0, doubt } = world
  const row = (measure: string, counts: Share, parts: Record<string, number>): MeasureRow => ({
    measure,
    ...counts,
    parts: Object.entries(parts).map(([part, cases]) => ({ part, label: part, cases })),
    isAtLeast: false,
  })
  return {
    articles: world.articles ?? 4,
    outlets: world.outlets ?? 3,
    onlyAnonymousClaims: share(...claims),
    reasonGiven: share(...reasons),
    specificity: share(reasons[1] - bare, reasons[1]),
    sourceMix: [
      {
        outletId: 'o',
        outlet: 'O',
        firstPublishedAt: null,
        articles: 1,
        claims: claims[1],
        incidental: 0,
        parts: Object.entries(mix).map(([part, cases]) => ({ part, label: part, cases })),
      },
    ],
    measures: [
      row('anonymous-sources', share(reasons[1], 20), { one: reasons[1] - groups, group: groups }),
      ...(doubt === undefined ? [] : [row('claims-in-doubt', share(doubt, claims[1]), {})]),
    ],
  }
}

describe('what measures say', () => {
  const worlds: [name: string, world: World, english: string, spanish: string][] = [
    [
      'nothing attributed, in one article',
      { claims: [0, 0], articles: 1 },
      'The engine found no attributed claim in this article.',
      'El motor no encontró ninguna afirmación atribuida en este artículo.',
    ],
    [
      'nothing attributed, in four',
      { claims: [0, 0] },
      'The engine found no attributed claim in these 4 articles.',
      'El motor no encontró ninguna afirmación atribuida en estos 4 artículos.',
    ],
    [
      'one claim, named, of one outlet',
      { claims: [0, 1], articles: 1, outlets: 1, mix: { 'named-person': 1 } },
      'The engine found 1 attributed claim in 1 article of 1 outlet. It does not rest on anonymous sources alone. It has a named source behind it: a person for 1. No anonymous source was found.',
      'El motor encontró 1 afirmación atribuida en 1 artículo de 1 medio. No se apoya solo en fuentes anónimas. Tiene detrás una fuente con nombre: una persona en 1. No se encontró ninguna fuente anónima.',
    ],
    [
      'one claim, anonymous and bare',
      { claims: [1, 1], articles: 1, outlets: 1, reasons: [0, 1], bare: 1, groups: 1, doubt: 1 },
      'The engine found 1 attributed claim in 1 article of 1 outlet. It rests on anonymous sources alone. No reason for the anonymity is given for the only anonymous source. It is a group, counted once. It is not described at all. 1 claim would change side without the readings of which the engine is less than 0.7 sure.',
      'El motor encontró 1 afirmación atribuida en 1 artículo de 1 medio. Se apoya solo en fuentes anónimas. No se da ningún motivo del anonimato para la única fuente anónima. Es un grupo, contado una sola vez. No se describe en absoluto. 1 afirmación cambiaría de lado sin las lecturas de las que el motor está seguro en menos de 0,7.',
    ],
    [
      'all anonymous',
      { claims: [6, 6], reasons: [1, 1], doubt: 0 },
      'The engine found 6 attributed claims in 4 articles of 3 outlets. All 6 of them rest on anonymous sources alone. A reason for the anonymity is given for the only anonymous source. No claim would change side without the readings of which the engine is less than 0.7 sure.',
      'El motor encontró 6 afirmaciones atribuidas en 4 artículos de 3 medios. Las 6 se apoyan solo en fuentes anónimas. Se da un motivo del anonimato para la única fuente anónima. Ninguna afirmación cambiaría de lado sin las lecturas de las que el motor está seguro en menos de 0,7.',
    ],
    [
      'no anonymous, only copies of other media and wording without a source',
      {
        claims: [0, 5],
        outlets: 2,
        mix: { 'other-media': 1, 'no-source': 2, 'named-organisation': 2 },
      },
      'The engine found 5 attributed claims in 4 articles of 2 outlets. None of them rests on anonymous sources alone. 2 have a named source behind them: an organisation for 2. 2 are worded as if from a source that is not given. No anonymous source was found.',
      'El motor encontró 5 afirmaciones atribuidas en 4 artículos de 2 medios. Ninguna de ellas se apoya solo en fuentes anónimas. 2 tienen detrás una fuente con nombre: una organización en 2. 2 están redactadas como si procedieran de una fuente que no se da. No se encontró ninguna fuente anónima.',
    ],
    [
      'something of everything',
      {
        claims: [1, 19],
        mix: {
          'named-person': 2,
          'named-organisation': 1,
          document: 3,
          'other-media': 4,
          'no-source': 1,
        },
        reasons: [2, 5],
        bare: 1,
        groups: 1,
        doubt: 2,
      },
      'The engine found 19 attributed claims in 4 articles of 3 outlets. 1 of them rests on anonymous sources alone. 6 have a named source behind them: a person for 2, an organisation for 1, and a document for 3. 1 is worded as if from a source that is not given. A reason for the anonymity is given for 2 of 5 anonymous sources. 1 of them is a group, counted once. 1 of the sources is not described at all. 2 claims would change side without the readings of which the engine is less than 0.7 sure.',
      'El motor encontró 19 afirmaciones atribuidas en 4 artículos de 3 medios. 1 de ellas se apoya solo en fuentes anónimas. 6 tienen detrás una fuente con nombre: una persona en 2, una organización en 1 y un documento en 3. 1 está redactada como si procediera de una fuente que no se da. Se da un motivo del anonimato para 2 de 5 fuentes anónimas. 1 de ellas es un grupo, contado una sola vez. 1 de las fuentes no se describe en absoluto. 2 afirmaciones cambiarían de lado sin las lecturas de las que el motor está seguro en menos de 0,7.',
    ],
    [
      'many anonymous sources without a reason',
      { claims: [3, 1204], reasons: [0, 8], bare: 3, groups: 4 },
      'The engine found 1,204 attributed claims in 4 articles of 3 outlets. 3 of them rest on anonymous sources alone. No reason for the anonymity is given for any of the 8 anonymous sources. 4 of them are groups, counted once each. 3 of the sources are not described at all.',
      'El motor encontró 1204 afirmaciones atribuidas en 4 artículos de 3 medios. 3 de ellas se apoyan solo en fuentes anónimas. No se da ningún motivo del anonimato para ninguna de las 8 fuentes anónimas. 4 de ellas son grupos, contados una sola vez. 3 de las fuentes no se describen en absoluto.',
    ],
  ]

  test.each(worlds)('%s', (_, world, english, spanish) => {
    const facts = writeParagraph(measured(world))
    expect(say(facts, 'en').text).toBe(english)
    expect(say(facts, 'es').text).toBe(spanish)
  })

  test.each(worlds)('every number is a count: %s', (_, world) => {
    checkNumbers(writeParagraph(measured(world)))
  })

  test('every link names a measure, and a part of it', () => {
    const linked = worlds
      .flatMap(([, world]) => writeParagraph(measured(world)))
      .flatMap(({ link, items }) => [link, ...items.map((item) => item.link)])
      .filter((link) => link !== null)
    expect(linked.length).toBeGreaterThan(20)
    for (const { query, anchor } of linked) {
      expect(anchor).toBe('evidence')
      const measure = measureOf(query.see)
      expect(measure).toBeDefined()
      if (query.part) expect(measure?.parts.map(({ id }) => id)).toContain(query.part)
    }
  })
})

test('every fact has its sentence in every language', () => {
  for (const { paragraph } of [en, es]) {
    expect(Object.keys(paragraph).sort()).toEqual([...factIds, 'title', 'more'].sort())
  }
})

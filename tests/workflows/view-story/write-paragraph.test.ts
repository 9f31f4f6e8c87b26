import { createTranslator } from 'next-intl'
import { describe, expect, test } from 'vitest'
import type { Comparison, SharedClaim } from '#domain/comparison'
import type { OutletDifference } from '#domain/omission'
import { measureOf } from '#measures/all'
import { originGroup } from '#workflows/arrange-comparison/origin-group'
import { compareFacts } from '#workflows/view-story/compare-facts'
import { factIds, type ParagraphFact } from '#workflows/view-story/paragraph-fact'
import type { MeasureRow, Share } from '#workflows/view-story/story-view'
import { type MeasuredStory, writeParagraph } from '#workflows/view-story/write-paragraph'
import { type FactWriter, wordParagraph } from '../../../app/_ui/word-paragraph'
import en from '../../../app/words/en'
import es from '../../../app/words/es'

const words = { en, es }

function say(facts: readonly ParagraphFact[], locale: 'en' | 'es') {
  const problems: string[] = []
  const translate = createTranslator({
    locale,
    messages: words[locale],
    namespace: 'paragraph',
    onError: (error) => problems.push(error.message),
  })
  const pieces = wordParagraph(facts, translate.markup as unknown as FactWriter, locale)
  expect(problems).toEqual([])
  return { pieces, text: pieces.map(({ text }) => text).join('') }
}

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

/** A shared claim by its origins and the drifts of its statements, an article each. */
function claim(
  id: string,
  [known, independent, possible]: [number, number, number],
  more: { drifts?: (number | null)[]; state?: SharedClaim['state']; in?: string[] } = {},
): SharedClaim {
  const { drifts = [0, 0], state = 'named' } = more
  return {
    id,
    gist: id,
    state,
    origins: { known, independent, possible },
    members: drifts.map((drift, index) => ({
      article: more.in?.[index] ?? `a${index + 1}`,
      start: 0,
      end: 1,
      attributionId: null,
      sourceId: null,
      strength: 4,
      drift,
      attributionShift: false,
      roleShift: false,
      standsOn: 'named',
      isDenial: false,
    })),
    because: [],
    isByHand: false,
  }
}

function compared(
  claims: SharedClaim[],
  more: { copies?: string[]; cites?: [from: string, to: string, credited: boolean][] } = {},
): Comparison {
  return {
    storyId: 's',
    articles: ['Mail', 'Star', 'Post', 'Echo', 'Star'].map((outlet, index) => ({
      id: `a${index + 1}`,
      outlet,
      title: '',
      publishedAt: null,
      readingOf: more.copies?.includes(`a${index + 1}`) ? 'a1' : null,
      sharedPassages: [],
      headlineGap: null,
    })),
    claims,
    perhapsSame: [],
    citations: (more.cites ?? []).map(([from, to, credited]) => ({
      from,
      to,
      credited,
      evidence: [0, 1],
      article: from,
      because: [],
      isByHand: false,
    })),
    roots: [],
    measures: {},
  }
}

const only = (...counts: number[]): OutletDifference[] =>
  counts.map((count, index) => ({
    outlet: `o${index}`,
    articles: 1,
    absent: [],
    onlyHere: Array.from({ length: count }, () => ({ words: 'w', article: 'a1', at: [0, 1] })),
    quotedOnlyHere: [],
  }))

describe('what the texts say side by side', () => {
  const worlds: [string, Comparison, OutletDifference[], english: string, spanish: string][] = [
    [
      'nothing shared',
      compared([]),
      only(2),
      'Held side by side, the texts were not found to share a claim.',
      'Puestos uno al lado del otro, no se encontró que los textos compartan ninguna afirmación.',
    ],
    [
      'one claim, one unnamed origin, grown, copied',
      compared([claim('c', [1, 1, 1], { state: 'echo', drifts: [0, 1] })], {
        copies: ['a3'],
        cites: [['a2', 'a1', true]],
      }),
      only(1, 0),
      'Held side by side, the texts share at least 1 claim; it stands in 2 outlets. As far as the texts show, 1 goes back to one origin that is not named. 1 claim is worded more strongly somewhere than at its origin, by 1 step on a scale to 5. 1 statement was found in one outlet only. 1 article is a copy of another. Mail is cited most, by 1 article of other outlets.',
      'Puestos uno al lado del otro, los textos comparten al menos 1 afirmación; está en 2 medios. Hasta donde muestran los textos, 1 remite a un solo origen sin nombre. 1 afirmación está redactada en algún medio con más fuerza que en su origen, en 1 grado de una escala hasta 5. 1 enunciado se encontró en un solo medio. 1 artículo es copia de otro. Mail es el medio que más se cita: en 1 artículo de otros medios.',
    ],
    [
      'every sort of origin, two outlets cited alike',
      compared(
        [
          claim('c1', [2, 2, 2]),
          claim('c2', [1, 1, 2], { drifts: [0, 3] }),
          claim('c3', [0, 0, 1], { drifts: [null, null] }),
          claim('c4', [1, 1, 1], { state: 'single_opaque', drifts: [0, 2] }),
          claim('c5', [1, 1, 1], { drifts: [0, 0, 0], in: ['a1', 'a2', 'a5'] }),
          claim('c6', [1, 1, 1]),
        ],
        {
          copies: ['a3', 'a4'],
          cites: [
            ['a2', 'a1', true],
            ['a3', 'a1', true],
            ['a4', 'a1', false],
            ['a1', 'Far Wire', true],
            ['a2', 'Far Wire', true],
            ['a5', 'a2', true],
          ],
        },
      ),
      only(2, 3),
      'Held side by side, the texts share at least 6 claims; the one most carried stands in 2 outlets. As far as the texts show, 1 goes back to two or more independent origins, 1 may have a second independent origin, 1 leads to no known origin, 1 goes back to one origin that is not named, and 2 go back to one known origin. 2 claims are worded more strongly somewhere than at their origins, one of them by 3 steps on a scale to 5. 5 statements were found in one outlet only. 2 articles are copies of another. Mail and Far Wire are cited most, each by 2 articles of other outlets; possibly 1 more takes words without credit.',
      'Puestos uno al lado del otro, los textos comparten al menos 6 afirmaciones; la más difundida está en 2 medios. Hasta donde muestran los textos, 1 remite a dos o más orígenes independientes, 1 puede tener un segundo origen independiente, 1 no lleva a ningún origen conocido, 1 remite a un solo origen sin nombre y 2 remiten a un solo origen conocido. 2 afirmaciones están redactadas en algún medio con más fuerza que en su origen, una de ellas en 3 grados de una escala hasta 5. 5 enunciados se encontraron en un solo medio. 2 artículos son copias de otro. Mail y Far Wire son los medios que más se citan: cada uno en 2 artículos de otros medios; es posible que 1 más tome palabras sin citar.',
    ],
    [
      'no stronger wording, many cited alike',
      compared([claim('c1', [1, 1, 1]), claim('c2', [3, 3, 3])], {
        cites: [
          ['a2', 'a1', true],
          ['a1', 'a2', true],
          ['a1', 'a3', true],
          ['a1', 'Far Wire', true],
          ['a5', 'a2', true],
        ].map(([from, to], index) => [from, to, index < 4] as [string, string, boolean]),
      }),
      only(0, 0),
      'Held side by side, the texts share at least 2 claims; the one most carried stands in 2 outlets. As far as the texts show, 1 goes back to two or more independent origins and 1 goes back to one known origin. No wording stronger than at a known origin was found. 4 outlets are each cited by 1 article of other outlets.',
      'Puestos uno al lado del otro, los textos comparten al menos 2 afirmaciones; la más difundida está en 2 medios. Hasta donde muestran los textos, 1 remite a dos o más orígenes independientes y 1 remite a un solo origen conocido. No se encontró ninguna redacción más fuerte que en un origen conocido. Se citan 4 medios, cada uno en 1 artículo de otros medios.',
    ],
  ]

  test.each(worlds)('%s', (_, comparison, differences, english, spanish) => {
    const facts = compareFacts(comparison, differences)
    expect(say(facts, 'en').text).toBe(english)
    expect(say(facts, 'es').text).toBe(spanish)
    checkNumbers(facts)
  })

  test('each link shows as many claims as it says', () => {
    for (const [, comparison, differences] of worlds) {
      const origins = compareFacts(comparison, differences).find(({ id }) => id === 'origins')
      for (const { link, counts } of origins?.items ?? []) {
        const chosen = comparison.claims.filter((one) => originGroup(one) === link?.query.origins)
        expect(chosen).toHaveLength(counts.counted)
        expect(link?.count).toBe(counts.counted)
      }
      const sum = (origins?.items ?? []).reduce((n, { counts }) => n + counts.counted, 0)
      expect(sum).toBe(comparison.claims.length)
    }
  })
})

test('every fact has its sentence in every language', () => {
  for (const { paragraph } of Object.values(words)) {
    expect(Object.keys(paragraph).sort()).toEqual([...factIds, 'title'].sort())
  }
})

/** Whatever stands in digits is one of the facts' counts, and a linked piece's last number is the cases behind it. */
function checkNumbers(facts: readonly ParagraphFact[]) {
  const counts = new Set(
    facts.flatMap((fact) => [fact, ...fact.items]).flatMap(({ counts }) => Object.values(counts)),
  )
  const { pieces, text } = say(facts, 'en')
  for (const [digits] of text.matchAll(/\d[\d,]*(?:\.\d+)?/g)) {
    expect([...counts]).toContain(Number(digits.replaceAll(',', '').replace(/,$/, '')))
  }
  for (const piece of pieces) {
    const first = /\d+/.exec(piece.text)
    if (piece.link && first) expect(piece.link.count).toBe(Number(first[0]))
  }
}

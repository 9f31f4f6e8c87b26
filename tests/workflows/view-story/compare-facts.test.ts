import { describe, expect, test } from 'vitest'
import type { Comparison, SharedClaim } from '#domain/comparison'
import type { OutletDifference } from '#domain/omission'
import { originGroup } from '#workflows/arrange-comparison/origin-group'
import { compareFacts } from '#workflows/view-story/compare-facts'
import { checkNumbers, say } from './say-facts'

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

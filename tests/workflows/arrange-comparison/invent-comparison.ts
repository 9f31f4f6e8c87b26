import type { ClaimMember, Comparison } from '#domain/comparison'
import { claimStates, supports } from '#domain/comparison'
import type { ReadText } from '#workflows/arrange-comparison/comparison-rows'

const towns = ['Harbor', 'Summit', 'Valley', 'Coast', 'Meadow', 'Quarry', 'Garden', 'Mill']
const papers = ['Herald', 'Courier', 'Ledger', 'Dispatch', 'Tribune', 'Echo']

/**
 * A story of so many articles, every fifth without a date and every third dated to the day alone, in
 * which each claim is carried by about half of them and each article cites an earlier one or two.
 */
export function inventComparison(
  articles: number,
  options: { claims?: number; hasDates?: boolean } = {},
): { comparison: Comparison; texts: ReadText[] } {
  const { claims = 6, hasDates = true } = options
  const texts = Array.from({ length: articles }, (_, place) => inventText(place))
  const published = (place: number) => {
    if (!hasDates || place % 5 === 4) return null
    const day = `2026-05-${String(1 + (Math.floor(place / 4) % 28)).padStart(2, '0')}`
    return place % 3 === 2
      ? day
      : `${day}T${String(6 + (place % 4) * 3).padStart(2, '0')}:30:00+00:00`
  }
  return {
    texts,
    comparison: {
      storyId: 'invented',
      articles: texts.map(({ id, title }, place) => ({
        id,
        title,
        outlet: outletName(place),
        publishedAt: published(place),
        readingOf: place === 3 ? 'article-0' : null,
        sharedPassages: [],
        headlineGap: null,
      })),
      claims: Array.from({ length: claims }, (_, number) => inventClaim(texts, number)),
      perhapsSame: [],
      citations: texts.flatMap((text, place) => inventCitations(text, place)),
      roots: Array.from({ length: claims }, (_, number) => ({
        claimId: `c${number + 1}`,
        article: number % 3 === 0 ? null : `article-${number % Math.max(1, articles)}`,
        outlet: number % 3 === 0 ? 'Capital Wire' : outletName(number % Math.max(1, articles)),
        sourceId: null,
      })),
      measures: {},
    },
  }
}

function outletName(place: number): string {
  const round = Math.floor(place / (towns.length * papers.length))
  const name = `${towns[place % towns.length]} ${papers[place % papers.length]}`
  return round === 0 ? name : `${name} ${round + 1}`
}

const sentences = [
  'The bridge may have been closed for its cables, two engineers said.',
  'The council ordered the bridge shut on Monday.',
  'Capital Wire reported that the cables had been checked in March.',
]

function inventText(place: number): ReadText {
  let end = -1
  return {
    id: `article-${place}`,
    title: `Bridge report ${place + 1}`,
    text: sentences.join(' '),
    sentences: sentences.map((sentence) => {
      const start = end + 1
      end = start + sentence.length
      return [start, end]
    }),
    sources: [
      {
        id: 's1',
        label: 'two engineers',
        kind: 'unnamed_group',
        standing: 'anonymous',
        specificity: place % 2,
      },
    ],
    attributions: [{ id: 'a1', source: [[56, 69]], cue: [[70, 74]], content: [[0, 54]] }],
  }
}

function inventClaim(texts: readonly ReadText[], number: number): Comparison['claims'][number] {
  const members = texts.flatMap((text, place): ClaimMember[] => {
    if ((place * 7 + number * 3) % 5 > 2 && place > 1) return []
    const strength = (place + number) % 6
    return [
      {
        article: text.id,
        start: 0,
        end: 46,
        attributionId: 'a1',
        sourceId: 's1',
        strength,
        drift: strength === 0 ? null : strength - 3,
        attributionShift: place % 9 === 8,
        roleShift: place % 11 === 10,
        standsOn: supports[(place + number) % supports.length],
        isDenial: strength === 0,
      },
    ]
  })
  return {
    id: `c${number + 1}`,
    gist: `The bridge was closed for its cables, version ${number + 1}`,
    state: claimStates[number % claimStates.length],
    origins: { known: number % 4, independent: number % 2, possible: 4 },
    members,
    because: ['the same cables', 'the same bridge'],
    isByHand: number === 1,
  }
}

function inventCitations(text: ReadText, place: number): Comparison['citations'] {
  const [start, end] = text.sentences[2]
  const cited = [
    ...(place > 0 && place % 4 !== 3 ? [`article-${Math.floor(place / 2)}`] : []),
    ...(place % 7 === 5 ? [`article-${place - 2}`] : []),
    ...(place % 10 === 0 ? ['Capital Wire'] : []),
  ]
  return [...new Set(cited)]
    .filter((to) => to !== text.id)
    .map((to, index) => ({
      from: text.id,
      to,
      credited: (place + index) % 3 !== 0,
      evidence: [start, end],
      article: text.id,
      because: ['“reported” after the name of an outlet'],
      isByHand: place === 2,
    }))
}

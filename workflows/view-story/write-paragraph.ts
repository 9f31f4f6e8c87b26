import { anonymousSources } from '#measures/anonymous-sources'
import { claimsInDoubt } from '#measures/claims-in-doubt'
import { firmFrom } from '#measures/confidence'
import { onlyAnonymousClaims } from '#measures/only-anonymous-claims'
import { reasonGiven } from '#measures/reason-given'
import { sourceMix } from '#measures/source-mix'
import { specificity } from '#measures/specificity'
import { type FactLink, fact, type ParagraphFact } from './paragraph-fact'
import type { MeasureRow, OutletMix, Share } from './story-view'

/** What the facts are taken from: counts of measures that the page draws elsewhere too. */
export interface MeasuredStory {
  articles: number
  outlets: number
  onlyAnonymousClaims: Share
  reasonGiven: Share
  specificity: Share
  sourceMix: OutletMix[]
  /** Every measure over the story. */
  measures: MeasureRow[]
}

/**
 * The facts of the paragraph "What this coverage rests on" that measures give: counts, never
 * adjectives. Every count that has sentences behind it leads to them, and to as many.
 */
export function writeParagraph(story: MeasuredStory): ParagraphFact[] {
  const { articles, outlets } = story
  const { cases } = story.onlyAnonymousClaims
  if (cases === 0) return [fact('nothing', { articles })]
  return [
    fact('found', { claims: cases, articles, outlets }),
    anonymousFact(story.onlyAnonymousClaims),
    ...namedFacts(story.sourceMix, cases),
    ...sourceFacts(story),
    ...doubtFacts(story.measures),
  ]
}

function anonymousFact({ counted, cases }: Share): ParagraphFact {
  if (counted === 0) return fact('anonymousNone', { cases })
  return fact(
    counted === cases ? 'anonymousAll' : 'anonymousSome',
    { counted, cases },
    { link: evidence(onlyAnonymousClaims.id, counted) },
  )
}

const namedParts = [
  { part: 'named-person', id: 'namedPerson' },
  { part: 'named-organisation', id: 'namedOrganisation' },
  { part: 'document', id: 'namedDocument' },
] as const

/** Claims by the first of their sources in the legend: a claim with any named source is under a named one. */
function namedFacts(mix: OutletMix[], cases: number): ParagraphFact[] {
  const of = (part: string) => ({
    counted: countPart(mix, part),
    link: evidence(sourceMix.id, countPart(mix, part), part),
  })
  const items = namedParts.flatMap(({ part, id }) => {
    const { counted, link } = of(part)
    return counted > 0 ? [fact(id, { counted }, { link })] : []
  })
  const counted = items.reduce((sum, item) => sum + item.counts.counted, 0)
  const unsourced = of('no-source')
  return [
    ...(counted > 0 ? [fact('named', { counted, cases }, { items })] : []),
    ...(unsourced.counted > 0
      ? [fact('unsourced', { counted: unsourced.counted, cases }, { link: unsourced.link })]
      : []),
  ]
}

function sourceFacts({ reasonGiven: reasons, specificity: described, measures }: MeasuredStory) {
  const sources = reasons.cases
  if (sources === 0) return [fact('noAnonymous', {})]
  const facts = [
    reasons.counted === 0
      ? fact('reasonsNone', { sources })
      : fact(
          'reasonsSome',
          { counted: reasons.counted, sources },
          { link: evidence(reasonGiven.id, reasons.counted) },
        ),
  ]
  const groups = partOf(measures, anonymousSources.id, 'group')
  if (groups > 0) {
    const link = evidence(anonymousSources.id, groups, 'group')
    facts.push(fact('groups', { counted: groups, sources }, { link }))
  }
  const bare = described.cases - described.counted
  if (bare > 0) {
    const link = evidence(specificity.id, bare, '0')
    facts.push(fact('bare', { counted: bare, sources }, { link }))
  }
  return facts
}

/** How far the counts hang on doubtful readings; nothing where that was not counted. */
function doubtFacts(measures: MeasureRow[]): ParagraphFact[] {
  const row = measures.find(({ measure }) => measure === claimsInDoubt.id)
  if (!row || row.cases === 0) return []
  const { counted } = row
  if (counted === 0) return [fact('doubtNone', { firm: firmFrom })]
  const link = evidence(claimsInDoubt.id, counted)
  return [fact('doubt', { counted, firm: firmFrom }, { link })]
}

function evidence(see: string, count: number, part?: string): FactLink {
  return { query: { see, ...(part === undefined ? {} : { part }) }, anchor: 'evidence', count }
}

function countPart(mix: OutletMix[], part: string): number {
  return mix.reduce(
    (sum, outlet) => sum + (outlet.parts.find((row) => row.part === part)?.cases ?? 0),
    0,
  )
}

function partOf(measures: MeasureRow[], measure: string, part: string): number {
  const row = measures.find((one) => one.measure === measure)
  return row?.parts.find((one) => one.part === part)?.cases ?? 0
}

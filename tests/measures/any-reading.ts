import fc from 'fast-check'
import type { Reading } from '#domain/analysis'
import { type Source, sourceKinds, standings } from '#domain/source'
import { withMeasures } from '#measures/count-reading'
import type { Measure } from '#measures/measure'
import { addArticle } from '#store/add-article'
import { keepAnalysis } from '#store/analyses'
import { waitingArticles } from '#store/articles'
import type { Database } from '#store/db'
import type { CountRow } from '#store/measure-counts'
import { createStory } from '#store/stories'
import { countReading } from '#workflows/count-reading'
import { inventReading, inventSource } from './invent-reading'

const some = <const Value>(...values: Value[]) => fc.constantFrom(...values)

const anySource: fc.Arbitrary<Partial<Source>> = fc.record({
  kind: some(...sourceKinds),
  standing: some(null, ...standings),
  name: some(null, 'Ada Oren', 'Minister Ada Oren', 'Coll', 'The Harbour Board', '—'),
  specificity: some(0, 0.5, 2, 4.5, 5),
  count: some<Source['count']>(1, 2, 'several', 'plural', 'unknown'),
  basis: some<Source['basis']>('specific', 'generic', 'none'),
  reason: some<Source['reason']>('specific', 'boilerplate', 'condition_only', 'none'),
  affiliation: some<Source['affiliation']>('government', 'business', 'unknown'),
  current: fc.boolean(),
})

/** Any small reading, with attributions of any confidence. */
export const anyReading: fc.Arbitrary<Reading> = fc
  .record({
    sources: fc.array(anySource, { maxLength: 6 }),
    supports: fc.array(
      fc.record({
        claim: some(null, 'k1', 'k2', 'k3', 'k4'),
        source: some(null, 's0', 's1', 's2', 's3', 's4', 's5'),
        cueClass: some('speech', 'knowledge', 'attitude'),
        prominence: some('headline', 'lead', 'body'),
        confidence: some(0.2, 0.5, 0.69, 0.7, 0.95),
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ sources, supports }) =>
    inventReading(
      sources.map((said, index) => inventSource(`s${index}`, said)),
      supports,
    ),
  )

/** Stores readings as the articles of a new story, in their order; each is counted as an article is. */
export async function storeReadings(
  db: Database,
  readings: readonly Reading[],
): Promise<{ storyId: string; articleIds: string[] }> {
  const storyId = await createStory(db, { title: 'Invented' })
  const articleIds: string[] = []
  for (const reading of readings) {
    const { articleId } = await addArticle(db, {
      storyId,
      outlet: 'The Larkmoor Post',
      title: '',
      text: `An invented text. ${Math.random()}`,
      byline: null,
      url: null,
      publishedAt: null,
      links: [],
      storyTerms: [],
      countedTerms: [],
      placedBecause: null,
    })
    const waiting = (await waitingArticles(db)).find(({ id }) => id === articleId)
    if (!waiting) throw new Error('The article does not wait to be read.')
    await keepAnalysis(db, countReading(waiting, withMeasures(reading)))
    articleIds.push(articleId)
  }
  return { storyId, articleIds }
}

/** What rows of the store count, part by part. */
export function byPart(rows: CountRow[]): Record<string, [number, number]> {
  const sums: Record<string, [number, number]> = {}
  for (const { part, counted, cases } of rows) {
    const [a, b] = sums[part] ?? [0, 0]
    if (cases > 0) sums[part] = [a + counted, b + cases]
  }
  return sums
}

/** The same of cases that a pure function finds. */
export function byCases(cases: ReturnType<Measure['cases']>): Record<string, [number, number]> {
  const sums: Record<string, [number, number]> = {}
  for (const { part, isCounted } of cases) {
    const [a, b] = sums[part ?? ''] ?? [0, 0]
    sums[part ?? ''] = [a + (isCounted ? 1 : 0), b + 1]
  }
  return sums
}

import type { SharedView } from '#domain/shared-view'
import scores from '../../comparison/scores.json'
import { arrangeCitations } from '../arrange-comparison/arrange-citations'
import { arrangeClaims } from '../arrange-comparison/arrange-claims'
import type { CitationEdge } from '../arrange-comparison/comparison-rows'
import { outletsAtOnce, type PageAddress } from '../arrange-comparison/page-choice'
import { indexStory } from '../arrange-comparison/story-index'
import type { StoryToExport } from '../export-dataset/list-rows'
import type { StoryQuotes } from '../export-dataset/quote-story'

/** More would be no reduced form: the others are counted. */
const mostClaims = 24

/** The comparison in its reduced form: claims with their states and origins, and who cites whom. */
export function compareInShort(
  from: StoryToExport,
  made: NonNullable<StoryToExport['made']>,
  quotes: StoryQuotes,
): SharedView['compared'] {
  const texts = from.articles.map(({ article, analysis }) => ({
    ...analysis,
    id: article.id,
    title: article.title,
  }))
  const index = indexStory(made.comparison, texts)
  const address: PageAddress = { path: '', choice: { upto: mostClaims } }
  const grid = arrangeClaims(index, address)
  return {
    version: made.version,
    outlets: grid.columns.map(({ outlet }) => outlet),
    otherOutlets: Math.max(0, grid.outlets.all - outletsAtOnce),
    claims: grid.rows.map((row) => ({
      id: row.id,
      gist: quotes.gist(row.id),
      state: row.state,
      origins: row.origins,
      isByHand: row.isByHand,
      outlets: row.carriedBy,
      cells: row.cells.map(({ mark, denial }) => ({ mark, isDenied: denial !== null })),
    })),
    otherClaims: grid.all - grid.rows.length,
    citations: countCitations(arrangeCitations(index, address).allEdges),
    accuracy: accuracyOfClaims(),
  }
}

/** Each outlet that takes from another once, with how often; what is credited first, then the most. */
function countCitations(edges: readonly CitationEdge[]) {
  const pairs = new Map<string, { from: string; to: string; credited: boolean; times: number }>()
  for (const { fromOutlet, toOutlet, credited } of edges) {
    const key = JSON.stringify([fromOutlet, toOutlet, credited])
    const times = 1 + (pairs.get(key)?.times ?? 0)
    pairs.set(key, { from: fromOutlet, to: toOutlet, credited, times })
  }
  return [...pairs.values()].sort(
    (a, b) => Number(b.credited) - Number(a.credited) || b.times - a.times,
  )
}

function accuracyOfClaims() {
  const countedOf = (figure: string) => scores.figures.find(({ id }) => id === figure)?.counted
  const joined = countedOf('shared-claims-precision')
  const wanted = countedOf('shared-claims-recall')
  if (!joined || !wanted) return null
  return { right: joined.count, joined: joined.outOf, found: wanted.count, wanted: wanted.outOf }
}

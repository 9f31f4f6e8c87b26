import { remembered } from '#comparison/remembered'
import { rangeOf, widest } from '#comparison/time-range'
import type { Citation, Compared } from '#domain/comparison'
import type { CitationEdge, CitationNode, CitationRows } from './comparison-rows'
import { articlesInGraph, citationsInGraph, type PageAddress } from './page-choice'
import { copiedOutlet, outletOf, type StoryIndex } from './story-index'

/** Who cites whom: articles in order of publication, outside reports before them, and every edge's words. */
export function arrangeCitations(index: StoryIndex, { choice }: PageAddress): CitationRows {
  return choice.graph === 'all' ? drawAll(index) : drawMost(index)
}

// Nothing in them depends on the address: they are reckoned once for each comparison.
const drawAll = remembered((index: StoryIndex) => arrange(index, true))
const drawMost = remembered((index: StoryIndex) => arrange(index, false))

function arrange(index: StoryIndex, isWhole: boolean): CitationRows {
  const allEdges = index.comparison.citations.map((citation, place) =>
    arrangeEdge(index, citation, place),
  )
  const degree = new Map<string, number>()
  for (const { from, to } of allEdges) {
    degree.set(from, (degree.get(from) ?? 0) + 1)
    degree.set(to, (degree.get(to) ?? 0) + 1)
  }
  const ordered = putCitedFirst(index)
  const linked = ordered.filter(({ id }) => degree.has(id))
  const most = [...linked].sort((a, b) => (degree.get(b.id) ?? 0) - (degree.get(a.id) ?? 0))
  const kept = new Set(isWhole ? linked : mostLinked(index, most, allEdges))
  const drawn = linked.filter((article) => kept.has(article))
  const isDrawn = new Set(drawn.map(({ id }) => id))
  const edges = allEdges.filter(
    ({ from, to }) => isDrawn.has(from) && (isDrawn.has(to) || !index.articleById.has(to)),
  )
  return {
    nodes: [
      ...outsideReports(index, edges),
      ...drawn.map((article) => arrangeNode(index, article)),
    ],
    edges,
    allEdges,
    apart: ordered
      .filter(({ id }) => !degree.has(id))
      .map((article) => arrangeNode(index, article)),
    notDrawn: linked.length - drawn.length,
  }
}

/** Of the articles with most citations so many as a picture can hold, with the citations between them. */
function mostLinked(
  index: StoryIndex,
  most: readonly Compared[],
  edges: readonly CitationEdge[],
): Compared[] {
  const kept = new Set<string>()
  let drawn = 0
  for (const [place, article] of most.slice(0, articlesInGraph).entries()) {
    kept.add(article.id)
    drawn += edges.filter(
      ({ from, to }) =>
        (from === article.id && (kept.has(to) || !index.articleById.has(to))) ||
        (to === article.id && from !== to && kept.has(from)),
    ).length
    if (drawn > citationsInGraph && place > 1) return most.slice(0, place)
  }
  return most.slice(0, articlesInGraph)
}

/**
 * Articles in order of publication; one of which only the day is known, or nothing, stands behind what
 * it cites, as far as its time allows.
 */
function putCitedFirst(index: StoryIndex): Compared[] {
  const order = [...index.articles]
  const latest = ({ publishedAt }: Compared) => {
    const range = rangeOf(publishedAt)
    return range ? widest(range).to : Number.POSITIVE_INFINITY
  }
  const mayFollow = (citing: Compared, cited: Compared) =>
    latest(citing) >= (rangeOf(cited.publishedAt)?.from ?? 0)
  // Two undated articles may cite each other, so the rounds are bounded.
  for (let round = 0; round < order.length; round += 1) {
    const early = index.comparison.citations.find(({ from, to }) => {
      const [citing, cited] = [from, to].map((id) => order.findIndex((one) => one.id === id))
      return citing >= 0 && citing < cited && mayFollow(order[citing], order[cited])
    })
    if (!early) break
    const [moved] = order.splice(
      order.findIndex(({ id }) => id === early.from),
      1,
    )
    order.splice(order.findIndex(({ id }) => id === early.to) + 1, 0, moved)
  }
  return order
}

function arrangeNode(index: StoryIndex, article: Compared): CitationNode {
  return {
    id: article.id,
    outlet: outletOf(index, article.id),
    title: article.title,
    publishedAt: article.publishedAt,
    isOutside: false,
    rootOf: index.comparison.roots.filter((root) => root.article === article.id).length,
    copyOf: copiedOutlet(index, article),
    href: `/articles/${article.id}`,
  }
}

function outsideReports(index: StoryIndex, edges: readonly CitationEdge[]): CitationNode[] {
  const names = new Set(edges.map(({ to }) => to).filter((to) => !index.articleById.has(to)))
  return [...names].map((name) => ({
    id: name,
    outlet: name,
    title: null,
    publishedAt: null,
    isOutside: true,
    rootOf: index.comparison.roots.filter(
      ({ article, outlet }) => article === null && outlet === name,
    ).length,
    copyOf: null,
    href: null,
  }))
}

function arrangeEdge(index: StoryIndex, citation: Citation, place: number): CitationEdge {
  const { from, to, credited, isByHand, because, evidence } = citation
  const sentence = index.textById
    .get(citation.article)
    ?.text.slice(evidence[0], evidence[1])
    .replace(/\s+/g, ' ')
    .trim()
  return {
    id: `citation-${place + 1}`,
    from,
    to,
    fromOutlet: outletOf(index, from),
    toOutlet: index.articleById.has(to) ? outletOf(index, to) : to,
    credited,
    isByHand,
    sentence: sentence ?? '',
    because,
    href: `/articles/${from}`,
  }
}

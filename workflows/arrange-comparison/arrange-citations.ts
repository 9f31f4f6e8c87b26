import type { Citation, Compared } from '#domain/comparison'
import type { CitationEdge, CitationNode, CitationRows } from './comparison-rows'
import { articlesInGraph, type PageAddress } from './page-choice'
import { byTime, copiedOutlet, outletOf, type StoryIndex } from './story-index'

/** Who cites whom: articles in order of publication, outside reports before them, and every edge's words. */
export function arrangeCitations(index: StoryIndex, { choice }: PageAddress): CitationRows {
  const allEdges = index.comparison.citations.map((citation, place) =>
    arrangeEdge(index, citation, place),
  )
  const degree = new Map<string, number>()
  for (const { from, to } of allEdges) {
    degree.set(from, (degree.get(from) ?? 0) + 1)
    degree.set(to, (degree.get(to) ?? 0) + 1)
  }
  const linked = index.articles.filter(({ id }) => degree.has(id))
  const drawn =
    choice.graph === 'all'
      ? linked
      : [...linked]
          .sort((a, b) => (degree.get(b.id) ?? 0) - (degree.get(a.id) ?? 0))
          .slice(0, articlesInGraph)
          .sort(byTime)
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
    apart: index.articles
      .filter(({ id }) => !degree.has(id))
      .map((article) => arrangeNode(index, article)),
    notDrawn: linked.length - drawn.length,
  }
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

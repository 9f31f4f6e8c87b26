import { Graph, type GraphLabel, layout, type NodeLabel, type RankerFunction } from '@dagrejs/dagre'
import type { CitationEdge, CitationNode } from '#workflows/arrange-comparison/comparison-rows'

/** Pixels of a node, and between nodes. */
export const nodeWidth = 148
export const nodeHeight = 56
const between = { layers: 62, nodes: 14, edges: 10 }
const margin = 12

/** Where everything stands, in pixels from the upper left corner; a node's place is its middle. */
export interface CitationLayout {
  width: number
  height: number
  nodes: (CitationNode & { x: number; y: number })[]
  edges: (CitationEdge & { points: Point[] })[]
}

/**
 * Lays the graph out from left to right in time: no article stands left of an earlier one, and what
 * is cited always left of what cites it. Dagre orders the nodes of a layer and leads the edges around
 * them; the layers are ours, for dagre's own know nothing of time.
 */
export function layOutCitations(
  nodes: readonly CitationNode[],
  edges: readonly CitationEdge[],
): CitationLayout {
  const place = new Map(nodes.map(({ id }, index) => [id, index]))
  const layers = layersOf(nodes, edges, place)
  const graph = new Graph<GraphLabel, NodeLabel>({ multigraph: true })
  const ranker: RankerFunction = (laidOut) => {
    // Dagre doubles the distance between layers to have room for labels; a node of its own comes first.
    for (const id of laidOut.nodes()) laidOut.node(id).rank = 2 * (layers.get(id) ?? -1)
  }
  graph.setGraph({
    rankdir: 'LR',
    ranksep: between.layers,
    nodesep: between.nodes,
    edgesep: between.edges,
    marginx: margin,
    marginy: margin,
    ranker,
  } as unknown as GraphLabel)
  graph.setDefaultEdgeLabel(() => ({}))
  for (const { id } of nodes) graph.setNode(id, { width: nodeWidth, height: nodeHeight })
  for (const { id, from, to } of edges) {
    const [left, right] = inTime(from, to, place)
    graph.setEdge(left, right, {}, id)
  }
  layout(graph)
  const placed = new Map(
    nodes.map(({ id }) => {
      const { x = 0, y = 0 } = graph.node(id)
      return [id, { x, y }]
    }),
  )
  const led = edges.map((edge) => {
    const [left, right] = inTime(edge.from, edge.to, place)
    const bends = (graph.edge(left, right, edge.id)?.points ?? []).slice(1, -1)
    const points = leadLevel(placed.get(left), bends, placed.get(right))
    // From the one cited to the one that cites, wherever the two stand.
    return { ...edge, points: left === edge.to ? points : points.reverse() }
  })
  return frame(
    nodes.map((node) => ({ ...node, ...(placed.get(node.id) ?? { x: 0, y: 0 }) })),
    led,
  )
}

type Point = { x: number; y: number }

/** An edge leaves at the right of one node and arrives at the left of another, a little towards its way. */
function leadLevel(left: Point | undefined, bends: Point[], right: Point | undefined): Point[] {
  if (!left || !right) return bends
  const shift = (from: Point, to: Point) =>
    Math.max(-nodeHeight / 3, Math.min(nodeHeight / 3, (to.y - from.y) / 6))
  const first = bends[0] ?? right
  const last = bends[bends.length - 1] ?? left
  return [
    { x: left.x + nodeWidth / 2, y: left.y + shift(left, first) },
    ...bends,
    { x: right.x - nodeWidth / 2, y: right.y + shift(right, last) },
  ]
}

/** Moves everything to the upper left; dagre leaves edges out of its own height. */
function frame(nodes: CitationLayout['nodes'], edges: CitationLayout['edges']): CitationLayout {
  const points = edges.flatMap((edge) => edge.points)
  const tops = [...nodes.map(({ y }) => y - nodeHeight / 2), ...points.map(({ y }) => y)]
  const bottoms = [...nodes.map(({ y }) => y + nodeHeight / 2), ...points.map(({ y }) => y)]
  const up = Math.min(0, ...tops) === 0 ? 0 : Math.min(...tops) - margin
  const move = <Place extends Point>(at: Place): Place => ({ ...at, y: at.y - up })
  return {
    width: Math.max(0, ...nodes.map(({ x }) => x + nodeWidth / 2)) + margin,
    height: Math.max(0, ...bottoms) - up + margin,
    nodes: nodes.map(move),
    edges: edges.map((edge) => ({ ...edge, points: edge.points.map(move) })),
  }
}

/** The two ends of an edge, the earlier first: nodes come in order of time. */
function inTime(a: string, b: string, place: ReadonlyMap<string, number>): [string, string] {
  return (place.get(a) ?? 0) <= (place.get(b) ?? 0) ? [a, b] : [b, a]
}

/** As few layers as time and edges allow: never left of an earlier article, always right of what is cited. */
function layersOf(
  nodes: readonly CitationNode[],
  edges: readonly CitationEdge[],
  place: ReadonlyMap<string, number>,
): Map<string, number> {
  const before = new Map<string, string[]>()
  for (const { from, to } of edges) {
    const [left, right] = inTime(from, to, place)
    if (left !== right) before.set(right, [...(before.get(right) ?? []), left])
  }
  const layers = new Map<string, number>()
  let latest = 0
  for (const { id, isOutside, publishedAt } of nodes) {
    const layer = Math.max(
      isOutside || publishedAt === null ? 0 : latest,
      ...(before.get(id) ?? []).map((earlier) => (layers.get(earlier) ?? 0) + 1),
    )
    layers.set(id, layer)
    if (publishedAt !== null) latest = Math.max(latest, layer)
  }
  return layers
}

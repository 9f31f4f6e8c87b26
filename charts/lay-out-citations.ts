import { Graph, type GraphLabel, layout, type NodeLabel, type RankerFunction } from '@dagrejs/dagre'
import type { CitationEdge, CitationNode } from '#workflows/arrange-comparison/comparison-rows'
import { type Point, pointsOnCurve } from './edge-curve'

/** Pixels of a node, and between layers, nodes and edges. */
interface Measure {
  width: number
  height: number
  layers: number
  nodes: number
  edges: number
}

const roomy: Measure = { width: 148, height: 56, layers: 62, nodes: 14, edges: 16 }
const close: Measure = { width: 122, height: 42, layers: 44, nodes: 9, edges: 11 }
const nodesInRoomy = 16
const margin = 12
/** A finger or a pointer needs 24 pixels. */
const handleRoom = 25

/** Where everything stands, in pixels from the upper left corner; a node's place is its middle. */
export interface CitationLayout {
  width: number
  height: number
  node: { width: number; height: number }
  /** True where the nodes are many, and drawn smaller. */
  isClose: boolean
  nodes: (CitationNode & { x: number; y: number })[]
  /** `handle` is where the edge can be taken hold of: on its curve, apart from nodes and other handles. */
  edges: (CitationEdge & { points: Point[]; handle: Point })[]
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
  const ids = nodes.map(({ id }) => id).join(' ')
  const before = laidOut.get(edges)
  if (before?.ids === ids) return before.made
  const made = layOut(nodes, edges)
  laidOut.set(edges, { ids, made })
  return made
}

/**
 * Dagre takes longer than all else on a page of forty articles. The edges of a comparison are arranged
 * once and stay the same array, so that their layout is remembered with them and goes when they do.
 */
const laidOut = new WeakMap<readonly CitationEdge[], { ids: string; made: CitationLayout }>()

function layOut(nodes: readonly CitationNode[], edges: readonly CitationEdge[]): CitationLayout {
  const isClose = nodes.length > nodesInRoomy
  const measure = isClose ? close : roomy
  const place = new Map(nodes.map(({ id }, index) => [id, index]))
  const layers = layersOf(nodes, edges, place)
  const graph = new Graph<GraphLabel, NodeLabel>({ multigraph: true })
  const ranker: RankerFunction = (given) => {
    // Dagre doubles the distance between layers to have room for labels; a node of its own comes first.
    for (const id of given.nodes()) given.node(id).rank = 2 * (layers.get(id) ?? -1)
  }
  graph.setGraph({
    rankdir: 'LR',
    ranksep: measure.layers,
    nodesep: measure.nodes,
    edgesep: measure.edges,
    marginx: margin,
    marginy: margin,
    ranker,
  } as unknown as GraphLabel)
  graph.setDefaultEdgeLabel(() => ({}))
  for (const { id } of nodes) graph.setNode(id, { width: measure.width, height: measure.height })
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
    const points = leadLevel(measure, placed.get(left), bends, placed.get(right))
    // From the one cited to the one that cites, wherever the two stand.
    return { ...edge, points: left === edge.to ? points : points.reverse() }
  })
  const standing = nodes.map((node) => ({ ...node, ...(placed.get(node.id) ?? { x: 0, y: 0 }) }))
  return { ...frame(measure, standing, placeHandles(measure, standing, led)), isClose }
}

/** Each handle as near the middle of its edge as there is room, in the order of the edges. */
function placeHandles<Edge extends { points: Point[] }>(
  { width, height }: Measure,
  nodes: readonly Point[],
  edges: readonly Edge[],
): (Edge & { handle: Point })[] {
  const taken: Point[] = []
  const isFree = (at: Point) =>
    // Squares, not circles, are what a pointer hits.
    taken.every(
      (other) => Math.max(Math.abs(at.x - other.x), Math.abs(at.y - other.y)) >= handleRoom,
    ) &&
    nodes.every(
      (node) =>
        Math.abs(at.x - node.x) > (width + handleRoom) / 2 ||
        Math.abs(at.y - node.y) > (height + handleRoom) / 2,
    )
  return edges.map((edge) => {
    const way = pointsOnCurve(edge.points)
    const middle = (way.length - 1) / 2
    const byMiddle = way
      .map((at, place) => ({ at, off: Math.abs(place - middle) }))
      .sort((a, b) => a.off - b.off)
    const handle = (byMiddle.find(({ at }) => isFree(at)) ?? byMiddle[0])?.at ?? { x: 0, y: 0 }
    taken.push(handle)
    return { ...edge, handle }
  })
}

/** An edge leaves at the right of one node and arrives at the left of another, a little towards its way. */
function leadLevel(
  { width, height }: Measure,
  left: Point | undefined,
  bends: Point[],
  right: Point | undefined,
): Point[] {
  if (!left || !right) return bends
  const shift = (from: Point, to: Point) =>
    Math.max(-height / 3, Math.min(height / 3, (to.y - from.y) / 6))
  const first = bends[0] ?? right
  const last = bends[bends.length - 1] ?? left
  return [
    { x: left.x + width / 2, y: left.y + shift(left, first) },
    ...bends,
    { x: right.x - width / 2, y: right.y + shift(right, last) },
  ]
}

/** Moves everything to the upper left; dagre leaves edges out of its own height. */
function frame(
  { width, height }: Measure,
  nodes: CitationLayout['nodes'],
  edges: CitationLayout['edges'],
): Omit<CitationLayout, 'isClose'> {
  const points = edges.flatMap((edge) => edge.points)
  const tops = [...nodes.map(({ y }) => y - height / 2), ...points.map(({ y }) => y)]
  const bottoms = [...nodes.map(({ y }) => y + height / 2), ...points.map(({ y }) => y)]
  const up = Math.min(0, ...tops) === 0 ? 0 : Math.min(...tops) - margin
  const move = <Place extends Point>(at: Place): Place => ({ ...at, y: at.y - up })
  return {
    width: Math.max(0, ...nodes.map(({ x }) => x + width / 2)) + margin,
    height: Math.max(0, ...bottoms) - up + margin,
    node: { width, height },
    nodes: nodes.map(move),
    edges: edges.map((edge) => ({
      ...edge,
      points: edge.points.map(move),
      handle: move(edge.handle),
    })),
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

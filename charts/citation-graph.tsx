import type { CitationEdge, CitationNode } from '#workflows/arrange-comparison/comparison-rows'
import { ArrowTip } from './arrow-tip'
import styles from './citation-graph.module.css'
import { curvePath, type Point } from './edge-curve'
import { ChartFrame } from './frame'
import { type CitationLayout, layOutCitations } from './lay-out-citations'

/** An article or report, with what its date reads as, in full and without the year. */
export type CitationNodeRow = CitationNode & { when: string; brief: string }

/** Pixels: a low picture would cut off the words that open over it. */
const roomForWords = 260

/**
 * Who takes from whom, from left to right in time. A handle on each arrow tells its sentence on focus;
 * the arrows' table has every citation, drawn or not.
 */
export function CitationGraph(props: {
  title: string
  definition: string
  caution: string
  nodes: CitationNodeRow[]
  edges: CitationEdge[]
  allEdges: CitationEdge[]
  apart: CitationNodeRow[]
  notDrawn: number
  allHref: string
}) {
  const { title, definition, caution, nodes, edges, allEdges, apart, notDrawn, allHref } = props
  const drawn = layOutCitations(nodes, edges)
  const rowOf = new Map(nodes.map((node) => [node.id, node]))
  return (
    <ChartFrame
      id="citations"
      title={title}
      definition={definition}
      caution={caution}
      table={{
        columns: ['Article of', 'Takes from', 'How', 'The words that show it', 'Why'],
        rows: allEdges.map((edge) => [
          edge.fromOutlet,
          edge.toOutlet,
          kindOf(edge),
          edge.sentence,
          edge.because.join('; ') || '–',
        ]),
      }}
    >
      {edges.length === 0 ? (
        <p>No article of this story was found to take from another.</p>
      ) : (
        <>
          <GraphLegend />
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard. */}
          <section className={styles.scroller} tabIndex={0} aria-label={`${title}: the picture`}>
            <div
              className={styles.graph}
              style={{
                width: drawn.width,
                height: drawn.height,
                marginBlock: Math.max(4, (roomForWords - drawn.height) / 2),
              }}
              data-close={drawn.isClose}
            >
              <Arrows drawn={drawn} />
              {drawn.nodes.map((node) => (
                <Node key={node.id} at={node} row={rowOf.get(node.id)} drawn={drawn} />
              ))}
              {drawn.edges.map((edge) => (
                <Handle key={edge.id} edge={edge} drawn={drawn} />
              ))}
            </div>
          </section>
        </>
      )}
      {notDrawn > 0 ? (
        <p className="small">
          Drawn are the {nodes.filter(({ isOutside }) => !isOutside).length} articles with most
          citations. <a href={allHref}>Draw all</a> or see the table, which has every citation.
        </p>
      ) : null}
      {apart.length > 0 && edges.length > 0 ? <Apart nodes={apart} /> : null}
    </ChartFrame>
  )
}

/** A solid line for credit, a dashed one for what is only possible. */
function Arrows({ drawn }: { drawn: CitationLayout }) {
  return (
    <svg
      className={styles.arrows}
      width={drawn.width}
      height={drawn.height}
      viewBox={`0 0 ${drawn.width} ${drawn.height}`}
      aria-hidden="true"
    >
      <ArrowTip id="citation-tip" />
      {drawn.edges.map(({ id, points, credited }) => (
        <path
          key={id}
          d={curvePath(points)}
          data-possible={!credited}
          markerEnd="url(#citation-tip)"
        />
      ))}
    </svg>
  )
}

function Node(props: { at: Point; row: CitationNodeRow | undefined; drawn: CitationLayout }) {
  const { at, row, drawn } = props
  if (!row) return null
  const { width, height } = drawn.node
  const style = { left: at.x - width / 2, top: at.y - height / 2, width, height }
  const when = drawn.isClose ? row.brief : row.when
  const standing = standingOf(row)
  const inside = (
    <>
      <b>{row.outlet}</b>
      <span>{row.isOutside ? 'not in this story' : when}</span>
      {standing === '' ? null : <em>{standing}</em>}
    </>
  )
  const look = { className: styles.node, style, 'data-root': row.rootOf > 0 }
  return row.href === null ? (
    <div {...look} data-outside="true">
      {inside}
    </div>
  ) : (
    <a {...look} href={row.href} title={[row.title, standing].filter(Boolean).join('; ')}>
      {inside}
    </a>
  )
}

/** "origin of 2 claims", "copy of Capital Wire", or both as short as they fit. */
function standingOf({ rootOf, copyOf }: CitationNode): string {
  if (rootOf === 0) return copyOf === null ? '' : `copy of ${copyOf}`
  if (copyOf !== null) return `origin of ${rootOf}, copy`
  return `origin of ${rootOf} ${rootOf === 1 ? 'claim' : 'claims'}`
}

/** A point on the arrow that can be focused; its sentence opens towards the middle of the picture. */
function Handle(props: { edge: CitationLayout['edges'][number]; drawn: CitationLayout }) {
  const { edge, drawn } = props
  const at = edge.handle
  return (
    <span
      className={styles.handle}
      style={{ left: at.x, top: at.y }}
      data-left={at.x > drawn.width / 2}
      data-up={at.y > drawn.height / 2}
    >
      <a
        href={`#${edge.id}-words`}
        data-possible={!edge.credited}
        aria-describedby={`${edge.id}-words`}
      >
        <span className="hidden">
          {edge.fromOutlet} takes from {edge.toOutlet}: {kindOf(edge)}
        </span>
      </a>
      <span className={styles.words} id={`${edge.id}-words`} role="tooltip">
        <b>
          {edge.fromOutlet} ← {edge.toOutlet}
        </b>{' '}
        <em>{kindOf(edge)}</em>
        <q>{cut(edge.sentence)}</q>
        <a href={edge.href}>In the article</a>
      </span>
    </span>
  )
}

function GraphLegend() {
  return (
    <ul className={styles.legend}>
      <li>
        <i className={styles.line} /> credited
      </li>
      <li>
        <i className={styles.line} data-possible="true" /> possible: the same distinctive words,
        later, without credit
      </li>
      <li>
        <i className={styles.box} data-root="true" /> origin of a claim
      </li>
      <li>
        <i className={styles.box} data-outside="true" /> report outside this story
      </li>
    </ul>
  )
}

function Apart({ nodes }: { nodes: CitationNodeRow[] }) {
  return (
    <details>
      <summary>
        {nodes.length} {nodes.length === 1 ? 'article' : 'articles'} with no citation found
      </summary>
      <ul className={styles.apart}>
        {nodes.map(({ id, outlet, when, title, href, rootOf }) => (
          <li key={id}>
            {outlet}, {when}: <a href={href ?? undefined}>{title}</a>
            {rootOf > 0 ? ` (origin of ${rootOf})` : null}
          </li>
        ))}
      </ul>
    </details>
  )
}

function kindOf({ credited, isByHand }: CitationEdge): string {
  return `${credited ? 'credited' : 'possible'}${isByHand ? ', by hand' : ''}`
}

function cut(sentence: string): string {
  return sentence.length > 260 ? `${sentence.slice(0, 258).trimEnd()} …` : sentence
}

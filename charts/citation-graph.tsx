import { useTranslations } from 'next-intl'
import type { CitationEdge, CitationNode } from '#workflows/arrange-comparison/comparison-rows'
import { ArrowTip } from './arrow-tip'
import styles from './citation-graph.module.css'
import { curvePath, type Point } from './edge-curve'
import { ChartFrame } from './frame'
import { type CitationLayout, layOutCitations } from './lay-out-citations'
import type { WholeList } from './long-list'

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
  /** Where the table has every citation. */
  whole?: WholeList | undefined
}) {
  const { title, definition, caution, nodes, edges, allEdges, apart, notDrawn, allHref } = props
  const drawn = layOutCitations(nodes, edges)
  const words = useTranslations('drawing')
  const picture = words('picture', { title })
  const rowOf = new Map(nodes.map((node) => [node.id, node]))
  const kinds = kindWords(words)
  return (
    <ChartFrame
      id="citations"
      title={title}
      definition={definition}
      caution={caution}
      whole={props.whole}
      table={{
        columns: [
          words('articleOf'),
          words('takesFromColumn'),
          words('how'),
          words('showingWords'),
          words('whyColumn'),
        ],
        quoted: [3, 4],
        rows: allEdges.map((edge) => [
          edge.fromOutlet,
          edge.toOutlet,
          kinds(edge),
          edge.sentence,
          edge.because.join('; ') || '–',
        ]),
      }}
    >
      {edges.length === 0 ? (
        <p>{words('noCitations')}</p>
      ) : (
        <>
          <GraphLegend />
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard. */}
          <section className={styles.scroller} tabIndex={0} aria-label={picture}>
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
          {words.rich('drawnAre', {
            count: nodes.filter(({ isOutside }) => !isOutside).length,
            link: (text) => <a href={allHref}>{text}</a>,
          })}
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
  const words = useTranslations('drawing')
  if (!row) return null
  const { width, height } = drawn.node
  const style = { left: at.x - width / 2, top: at.y - height / 2, width, height }
  const when = drawn.isClose ? row.brief : row.when
  const standing = standingOf(words, row)
  const inside = (
    <>
      <b>{row.outlet}</b>
      <span>{row.isOutside ? words('notInStory') : when}</span>
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
function standingOf(
  words: ReturnType<typeof useTranslations<'drawing'>>,
  { rootOf, copyOf }: CitationNode,
): string {
  if (rootOf === 0) return copyOf === null ? '' : words('copyOf', { outlet: copyOf })
  return words(copyOf === null ? 'originOfClaims' : 'originAndCopy', { count: rootOf })
}

/** A point on the arrow that can be focused; its sentence opens towards the middle of the picture. */
function Handle(props: { edge: CitationLayout['edges'][number]; drawn: CitationLayout }) {
  const { edge, drawn } = props
  const words = useTranslations('drawing')
  const at = edge.handle
  const kind = words('citationKind', kindOf(edge))
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
          {words('takesFrom', { from: edge.fromOutlet, to: edge.toOutlet, kind })}
        </span>
      </a>
      <span className={styles.words} id={`${edge.id}-words`} role="tooltip">
        <b>
          {edge.fromOutlet} ← {edge.toOutlet}
        </b>{' '}
        <em>{kind}</em>
        <q lang="en">{cut(edge.sentence)}</q>
        <a href={edge.href}>{words('inArticle')}</a>
      </span>
    </span>
  )
}

function GraphLegend() {
  const words = useTranslations('drawing')
  return (
    <ul className={styles.legend}>
      <li>
        <i className={styles.line} /> {words('credited')}
      </li>
      <li>
        <i className={styles.line} data-possible="true" /> {words('possible')}
      </li>
      <li>
        <i className={styles.box} data-root="true" /> {words('originOfClaim')}
      </li>
      <li>
        <i className={styles.box} data-outside="true" /> {words('outside')}
      </li>
    </ul>
  )
}

function Apart({ nodes }: { nodes: CitationNodeRow[] }) {
  const words = useTranslations('drawing')
  return (
    <details>
      <summary>{words('noCitation', { count: nodes.length })}</summary>
      <ul className={styles.apart}>
        {nodes.map(({ id, outlet, when, title, href, rootOf }) => (
          <li key={id}>
            {outlet}, {when}:{' '}
            <a href={href ?? undefined} lang="en">
              {title}
            </a>
            {rootOf > 0 ? ` (${words('originOf', { count: rootOf })})` : null}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** What a citation is called; there are four names for some hundred of them. */
function kindWords(words: ReturnType<typeof useTranslations<'drawing'>>) {
  const known = new Map<string, string>()
  return (edge: CitationEdge): string => {
    const kind = kindOf(edge)
    const key = `${kind.kind} ${kind.hand}`
    const name = known.get(key) ?? words('citationKind', kind)
    known.set(key, name)
    return name
  }
}

function kindOf({ credited, isByHand }: CitationEdge) {
  return { kind: credited ? 'credited' : 'possible', hand: isByHand ? 'yes' : 'no' }
}

function cut(sentence: string): string {
  return sentence.length > 260 ? `${sentence.slice(0, 258).trimEnd()} …` : sentence
}

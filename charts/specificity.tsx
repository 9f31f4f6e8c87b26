import type { PartRow } from '#workflows/view-story/story-view'
import styles from './charts.module.css'
import { ChartFrame } from './frame'
import { Hatches } from './hatches'

const step = 44
const left = 20
const dot = 7

/** The ladder of descriptions: one dot for each anonymous source, from "a source" (0) to 5. */
export function SpecificityChart(props: {
  title: string
  definition: string
  parts: PartRow[]
  path: string
}) {
  const { title, definition, parts, path } = props
  const most = Math.max(1, ...parts.map(({ cases }) => cases))
  const floor = 12 + most * (2 * dot + 2)
  return (
    <ChartFrame
      title={title}
      definition={definition}
      table={{
        columns: ['Specificity', 'Anonymous sources'],
        rows: parts.map(({ label, cases }) => [label, cases]),
      }}
    >
      <svg
        className={styles.svg}
        viewBox={`0 0 ${2 * left + 10 * step} ${floor + 42}`}
        role="group"
        aria-label={title}
      >
        <Hatches />
        <line x1={0} x2={2 * left + 10 * step} y1={floor} y2={floor} style={{ stroke: 'var(--field)' }} />
        {parts.map((part, index) => (
          <Column key={part.part} part={part} x={left + index * step} floor={floor} path={path} />
        ))}
        <text x={0} y={floor + 38}>
          not described
        </text>
        <text x={2 * left + 10 * step} y={floor + 38} textAnchor="end">
          described closely
        </text>
      </svg>
    </ChartFrame>
  )
}

function Column({ part, x, floor, path }: { part: PartRow; x: number; floor: number; path: string }) {
  const name = `Specificity ${part.label}: ${part.cases} anonymous ${part.cases === 1 ? 'source' : 'sources'}`
  const dots = Array.from({ length: part.cases }, (_, index) => (
    <circle
      key={`${part.part}-${index + 1}`}
      cx={x}
      cy={floor - 4 - dot - index * (2 * dot + 2)}
      r={dot}
      style={{
        fill: part.part === '0' ? 'url(#hatch-bare)' : 'url(#hatch-described)',
        stroke: 'var(--bare)',
      }}
    />
  ))
  return (
    <g>
      {part.cases === 0 ? null : (
        <a href={`${path}?see=specificity&part=${part.part}#evidence`} aria-label={`${name}. Open the sentences.`}>
          <title>{name}</title>
          <rect x={x - step / 2} y={0} width={step} height={floor} fill="transparent" />
          {dots}
        </a>
      )}
      <text x={x} y={floor + 18} textAnchor="middle">
        {part.label}
      </text>
    </g>
  )
}

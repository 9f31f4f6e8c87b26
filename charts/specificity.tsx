import type { PartRow } from '#workflows/view-story/story-view'
import { ChartFrame } from './frame'
import styles from './specificity.module.css'

/** The ladder of descriptions: one dot for each anonymous source, from "a source" (0) to 5. */
export function SpecificityChart(props: {
  title: string
  definition: string
  parts: PartRow[]
  path: string
}) {
  const { title, definition, parts, path } = props
  return (
    <ChartFrame
      title={title}
      definition={definition}
      table={{
        columns: ['Specificity', 'Anonymous sources'],
        rows: parts.map(({ label, cases }) => [label, cases]),
      }}
    >
      <ul className={styles.ladder}>
        {parts.map((part) => (
          <li key={part.part}>
            {part.cases === 0 ? <span /> : <Column part={part} path={path} />}
            <span className={styles.step}>{part.label}</span>
          </li>
        ))}
      </ul>
      <p className={styles.ends} aria-hidden="true">
        <span>not described</span>
        <span>described closely</span>
      </p>
    </ChartFrame>
  )
}

function Column({ part, path }: { part: PartRow; path: string }) {
  const name = `Specificity ${part.label}: ${part.cases} anonymous ${part.cases === 1 ? 'source' : 'sources'}`
  return (
    <a
      className={styles.column}
      href={`${path}?see=specificity&part=${part.part}#evidence`}
      title={name}
    >
      <span className="hidden">{name}. Open the sentences.</span>
      {Array.from({ length: part.cases }, (_, index) => index + 1).map((number) => (
        <i key={number} data-bare={part.part === '0'} aria-hidden="true" />
      ))}
    </a>
  )
}

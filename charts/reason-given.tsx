import type { PartRow } from '#workflows/view-story/story-view'
import { ChartFrame } from './frame'
import styles from './reason-given.module.css'

/** Why sources are not named, one row for each kind of reason with its sources as squares. */
export function ReasonGivenChart(props: {
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
        columns: ['Reason', 'Anonymous sources'],
        rows: parts.map(({ label, cases }) => [label, cases]),
      }}
    >
      <ul className={styles.rows}>
        {parts.map(({ part, label, cases }) => (
          <li key={part}>
            <span>{label}</span>
            {cases === 0 ? (
              <span className="small">none</span>
            ) : (
              <a
                href={`${path}?see=reason-given&part=${part}#evidence`}
                aria-label={`${label}: ${cases} anonymous ${cases === 1 ? 'source' : 'sources'}. Open the sentences.`}
              >
                <span className={styles.squares} aria-hidden="true">
                  {Array.from({ length: cases }, (_, index) => index + 1).map((number) => (
                    <i key={number} data-reason={part} />
                  ))}
                </span>
                {cases}
              </a>
            )}
          </li>
        ))}
      </ul>
    </ChartFrame>
  )
}

import type { PerhapsSameRow } from '#workflows/arrange-comparison/place-in-text'
import { writeDate } from '../write-date'
import styles from './comparison-forms.module.css'
import { type ComparisonActions, DecisionForm } from './form-parts'

const pairsAtFirst = 6

/** Statements that may say the same and were left apart, side by side. */
export function PerhapsSame(props: {
  actions: ComparisonActions | null
  /** Those listed, the likeliest first. */
  rows: PerhapsSameRow[]
  /** How many there are. */
  all: number
  wholeHref: string
}) {
  const { actions, rows, all, wholeHref } = props
  if (rows.length === 0) return null
  return (
    <section className="card" id="perhaps-same">
      <h2>Perhaps the same</h2>
      <p className="sub">
        {all} {all === 1 ? 'pair' : 'pairs'} of statements that may be one claim, and were left
        apart because the words do not settle it. They count nowhere.
      </p>
      <Pairs actions={actions} rows={rows.slice(0, pairsAtFirst)} />
      {rows.length > pairsAtFirst ? (
        <details>
          <summary>The other {rows.length - pairsAtFirst} pairs</summary>
          <Pairs actions={actions} rows={rows.slice(pairsAtFirst)} />
        </details>
      ) : null}
      {all > rows.length ? (
        <p className="small">
          {all - rows.length} less likely pairs are not listed. <a href={wholeHref}>List all</a>
        </p>
      ) : null}
    </section>
  )
}

function Pairs({ actions, rows }: { actions: ComparisonActions | null; rows: PerhapsSameRow[] }) {
  return (
    <ul className={styles.pairs}>
      {rows.map(({ key, sides, confidence }) => (
        <li key={key}>
          {sides.map(({ place, outlet, publishedAt }) => (
            <div key={`${place.article}-${place.start}`}>
              <span className="small">
                <b>{outlet}</b> {writeDate(publishedAt)}
              </span>
              <blockquote>{place.words}</blockquote>
            </div>
          ))}
          <div className={styles.verdict}>
            <span className="small">Probability {confidence.toFixed(2)}</span>
            {actions ? (
              <DecisionForm
                actions={actions}
                kind="merge-claims"
                fields={{ claim: sides[0].place, other: sides[1].place }}
                button="They say the same"
              />
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  )
}

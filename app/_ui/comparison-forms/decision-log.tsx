import { writeDate } from '../write-date'
import styles from './comparison-forms.module.css'
import type { ComparisonActions } from './form-parts'

/** One decision that a person took, as the log shows it. */
export interface DecisionRow {
  id: string
  /** When, as an instant with its zone. */
  decidedAt: string
  /** What was decided, in a sentence. */
  words: string
}

/** What people decided about this story, the newest first; each can be taken back. */
export function DecisionLog(props: { actions: ComparisonActions | null; rows: DecisionRow[] }) {
  const { actions, rows } = props
  if (rows.length === 0) return null
  return (
    <section className="card" id="by-hand">
      <h2>Decided by hand</h2>
      <p className="sub">
        {rows.length} {rows.length === 1 ? 'decision' : 'decisions'} that no new reading undoes.
      </p>
      <ul className={styles.log}>
        {rows.map(({ id, decidedAt, words }) => (
          <li key={id}>
            <span>
              {words} <span className="small">{writeDate(decidedAt)}</span>
            </span>
            {actions ? (
              <form action={actions.undo} className="noprint">
                <input type="hidden" name="story" value={actions.storyId} />
                <input type="hidden" name="decision" value={id} />
                <button className="button" type="submit">
                  Undo<span className="hidden">: {words}</span>
                </button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

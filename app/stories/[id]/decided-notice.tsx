import { getTranslations } from 'next-intl/server'
import { viewDecision } from '#workflows/view-decision'
import { redo, undo } from './actions'
import styles from './story.module.css'

/** Says what was just decided or taken back, beside the button that turns it round. */
export async function DecidedNotice(props: {
  storyId: string
  decision: string | string[] | undefined
}) {
  const { storyId, decision } = props
  if (typeof decision !== 'string') return null
  const [found, words] = await Promise.all([
    viewDecision(storyId, decision),
    getTranslations('decided'),
  ])
  if (!found) return null
  const what = words(found.decision.kind)
  const isUndone = found.undoneAt !== null
  return (
    <section className={`card noprint ${styles.decided}`} id="decided" tabIndex={-1}>
      <p role="status">{isUndone ? words('undone', { what }) : what}</p>
      <form action={isUndone ? redo : undo}>
        {/* The story that a moved article left is there after the move is taken back; the other may not be. */}
        <input type="hidden" name="story" value={found.storyId} />
        <input type="hidden" name="decision" value={found.id} />
        <button className="button" type="submit">
          {words(isUndone ? 'redo' : 'undo')}
        </button>
      </form>
    </section>
  )
}

import type { ReactNode } from 'react'
import type { ComparisonDecision, Place } from '#domain/comparison-decision'
import type { SourceDecision } from '#domain/source-decision'
import styles from './comparison-forms.module.css'

/** What the forms post to: server actions of the page. A view without them has no forms. */
export interface ComparisonActions {
  /** Takes a decision, as `readDecisionForm` reads it. */
  decide: (form: FormData) => Promise<void>
  /** Takes back the decision whose id stands in the field `decision`. */
  undo: (form: FormData) => Promise<void>
  /** Takes it again. */
  redo: (form: FormData) => Promise<void>
  /** Goes with every form as the field `story`. */
  storyId: string
}

/** A plain form that posts one decision; it works without scripts. */
export function DecisionForm(props: {
  actions: ComparisonActions
  kind: (ComparisonDecision | SourceDecision)['kind']
  /** Fields that nobody sees; a place is sent as JSON. */
  fields: Record<string, string | Place | undefined>
  button: string
  children?: ReactNode
}) {
  const { actions, kind, fields, button, children } = props
  return (
    <form action={actions.decide} className={styles.form}>
      <input type="hidden" name="story" value={actions.storyId} />
      <input type="hidden" name="kind" value={kind} />
      {Object.entries(fields).map(([name, value]) =>
        value === undefined ? null : (
          <input key={name} type="hidden" name={name} value={writeField(value)} />
        ),
      )}
      {children}
      <button className="button" type="submit">
        {button}
      </button>
    </form>
  )
}

/** A field's value: places travel as JSON. */
export function writeField(value: string | Place): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

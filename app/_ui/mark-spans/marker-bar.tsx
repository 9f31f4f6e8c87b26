import { roleKeys, type SpanRole, spanRoles } from './marked-spans'
import type { MarkerWords } from './marker-words'
import styles from './span-marker.module.css'

/** What can be done with the chosen words. It stays at the foot of the screen while the text scrolls. */
export function MarkerBar(props: {
  words: MarkerWords
  said: string
  isFurther: boolean
  onFurther: (isFurther: boolean) => void
  onRole: (role: SpanRole) => void
  onConfirm?: () => void
  onLeave?: () => void
}) {
  const { words, said, isFurther, onFurther, onRole, onConfirm, onLeave } = props
  return (
    <div className={styles.bar}>
      <p role="status" className={styles.said}>
        {said}
      </p>
      <div className={styles.buttons}>
        {spanRoles.map((role) => (
          <button key={role} type="button" className={styles.role} onClick={() => onRole(role)}>
            <span className={styles[role]}>{words.roles[role]}</span>
            <kbd>{roleKeys[role].toUpperCase()}</kbd>
            <small>{words.asks[role]}</small>
          </button>
        ))}
        <label className={styles.further}>
          <input
            type="checkbox"
            checked={isFurther}
            onChange={(event) => onFurther(event.target.checked)}
          />
          {words.further}
        </label>
        {onConfirm ? (
          <button type="button" className={styles.confirm} onClick={onConfirm}>
            {words.confirm}
          </button>
        ) : null}
        {onLeave ? (
          <button type="button" onClick={onLeave}>
            {words.leave}
          </button>
        ) : null}
      </div>
    </div>
  )
}

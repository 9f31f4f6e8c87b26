import type { MarkerWords } from './marker-words'
import styles from './span-marker.module.css'

/** How it is done, always in sight: the sentence of the pointer that this screen has, and the keys. */
export function MarkerHelp({ words, id }: { words: MarkerWords; id: string }) {
  const { title, mouse, touch, keys } = words.help
  return (
    <div className={styles.help} id={id}>
      <p className={styles.byMouse}>{mouse}</p>
      <p className={styles.byTouch}>{touch}</p>
      <details open className={styles.byKeys}>
        <summary>{title}</summary>
        <ul>
          {keys.map(({ key, does }) => (
            <li key={key}>
              <kbd>{key}</kbd> {does}
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}

import { type MarkedSpans, spanRoles, withoutStretch } from './marked-spans'
import type { MarkerWords } from './marker-words'
import styles from './span-marker.module.css'
import { type MarkableWord, wordsIn } from './words-of-text'

/** What is marked, in words; each stretch can be taken away. */
export function MarkedList(props: {
  text: string
  all: readonly MarkableWord[]
  marks: MarkedSpans
  onMarks: (marks: MarkedSpans) => void
  words: MarkerWords
  language: string
}) {
  const { text, all, marks, onMarks, words, language } = props
  return (
    <ul className={styles.marked}>
      {spanRoles.map((role) => (
        <li key={role}>
          <span className={styles[role]}>{words.roles[role]}</span>
          {marks[role].length === 0 ? <span>{words.nothing(role)}</span> : null}
          {marks[role].map((stretch, index) => {
            const place = wordsIn(all, stretch)
            const quoted = text.slice(...stretch)
            return (
              <span key={stretch[0]} className={styles.stretch}>
                <q lang={language}>{quoted}</q>
                {place ? (
                  <span className={styles.place}>
                    {words.marked(role, place[0] + 1, place[1] + 1)}
                  </span>
                ) : null}
                <button
                  type="button"
                  aria-label={words.remove(role, quoted)}
                  onClick={() => onMarks(withoutStretch(marks, role, index))}
                >
                  ×
                </button>
              </span>
            )
          })}
        </li>
      ))}
    </ul>
  )
}

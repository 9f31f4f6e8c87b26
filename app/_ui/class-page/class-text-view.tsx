import type { ClassFile } from '#domain/class-file'
import styles from './class-page.module.css'
import { paragraphsOf } from './split-text'

/** A text to read: headline and paragraphs, no outlet and no marks. */
export function ClassTextView({ text }: { text: ClassFile['texts'][number] }) {
  return (
    <article className={styles.text} lang="en">
      <h3>{text.title}</h3>
      {paragraphsOf(text.text).map(([start, end]) => (
        <p key={start}>{text.text.slice(start, end)}</p>
      ))}
    </article>
  )
}

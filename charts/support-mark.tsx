import { sourceCategories } from '#domain/source-category'
import type { SupportMark } from '#workflows/arrange-comparison/comparison-rows'
import styles from './support-mark.module.css'

/** Every mark, in the order of the legend. */
const marks: SupportMark[] = [...sourceCategories.map(({ id }) => id), 'own-voice', 'incidental']

/** What a mark stands for, in the legend's words. */
export function markWords(mark: SupportMark): string {
  if (mark === 'own-voice') return 'Own voice, credited to nobody'
  if (mark === 'incidental') return 'Incidental voice'
  return sourceCategories.find(({ id }) => id === mark)?.label ?? mark
}

/** One support as a glyph: its form tells it as well as its colour does. Whoever draws it says it in words. */
export function SupportGlyph({ mark }: { mark: SupportMark }) {
  return <i className={styles.mark} data-mark={mark} aria-hidden="true" />
}

/** A denial: a cross, never a shade of support. */
export function DenialGlyph() {
  return (
    <i className={styles.denial} aria-hidden="true">
      ✕
    </i>
  )
}

/** The glyphs with their words. */
export function SupportLegend() {
  return (
    <ul className={styles.legend}>
      {marks.map((mark) => (
        <li key={mark}>
          <SupportGlyph mark={mark} />
          {markWords(mark)}
        </li>
      ))}
      <li>
        <DenialGlyph />
        Denied here
      </li>
      <li>
        <i className={styles.shift} aria-hidden="true">
          ⇄
        </i>
        Credit changed, or roles possibly reversed
      </li>
    </ul>
  )
}

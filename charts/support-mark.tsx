import { useTranslations } from 'next-intl'
import { sourceCategories } from '#domain/source-category'
import type { SupportMark } from '#workflows/arrange-comparison/comparison-rows'
import styles from './support-mark.module.css'

/** Every mark, in the order of the legend. */
const marks: SupportMark[] = [...sourceCategories.map(({ id }) => id), 'own-voice', 'incidental']

/** What a mark stands for, in the legend's words. */
export function useMarkWords(): (mark: SupportMark) => string {
  const words = useTranslations('drawing')
  const named = useTranslations('codebook')
  return (mark) => (mark === 'own-voice' ? words('ownVoice') : named(`category.${mark}`))
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
  const words = useTranslations('drawing')
  const markWords = useMarkWords()
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
        {words('deniedHere')}
      </li>
      <li>
        <i className={styles.shift} aria-hidden="true">
          ⇄
        </i>
        {words('shiftedHere')}
      </li>
    </ul>
  )
}

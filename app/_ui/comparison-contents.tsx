import { useTranslations } from 'next-intl'
import styles from './comparison-view.module.css'

const sections = [
  'claims',
  'drift',
  'citations',
  'timeline',
  'headline-gap',
  'differences',
  'roster',
  'perhaps-same',
  'copies',
  'by-hand',
] as const

/** What there is to read below, for the page is long. */
export function ComparisonContents({
  has,
}: {
  has: Partial<Record<(typeof sections)[number], boolean>>
}) {
  const words = useTranslations('comparison')
  return (
    <nav className={styles.contents} aria-label={words('sections')}>
      {sections
        .filter((id) => has[id] !== false)
        .map((id) => (
          <a key={id} href={`#${id}`}>
            {words(`section.${id}`)}
          </a>
        ))}
    </nav>
  )
}

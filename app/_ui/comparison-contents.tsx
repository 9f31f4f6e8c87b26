import styles from './comparison-view.module.css'

const sectionNames = {
  claims: 'Claims',
  drift: 'Wording',
  citations: 'Citations',
  timeline: 'Time',
  'headline-gap': 'Headlines',
  differences: 'Differences',
  roster: 'Sources',
  'perhaps-same': 'Perhaps the same',
  copies: 'Copies',
  'by-hand': 'By hand',
}

/** What there is to read below, for the page is long. */
export function ComparisonContents({
  has,
}: {
  has: Partial<Record<keyof typeof sectionNames, boolean>>
}) {
  const shown = Object.entries(sectionNames).filter(
    ([id]) => has[id as keyof typeof sectionNames] !== false,
  )
  return (
    <nav className={styles.contents} aria-label="Sections of the comparison">
      {shown.map(([id, name]) => (
        <a key={id} href={`#${id}`}>
          {name}
        </a>
      ))}
    </nav>
  )
}

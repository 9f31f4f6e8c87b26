import { useTranslations } from 'next-intl'
import type { WholeList } from '#charts/long-list'
import type { WholePart } from '#workflows/arrange-comparison/page-choice'
import styles from './story.module.css'

/** The parts of the page in their order: the id of each is its address on the page. */
export const pageParts = ['rests', 'sources', 'wording', 'side-by-side', 'articles'] as const
export type PagePart = (typeof pageParts)[number]

/** Where all of a long part of the page is, and whether this page is the one. */
export type WholeOf = (part: WholePart, anchor?: string) => WholeList

const wordOf = {
  rests: 'rests',
  sources: 'sources',
  wording: 'wording',
  'side-by-side': 'sideBySide',
  articles: 'articles',
} as const

/** The parts of the page that there are, at hand while it scrolls. */
export function PageContents({ parts }: { parts: readonly PagePart[] }) {
  const words = useTranslations('coverage.sections')
  return (
    <nav className={`${styles.contents} noprint`} data-stays="" aria-label={words('label')}>
      {parts.map((part) => (
        <a key={part} href={`#${part}`}>
          {words(wordOf[part])}
        </a>
      ))}
    </nav>
  )
}

/** The heading of a part of the page. */
export function PartTitle({ part }: { part: PagePart }) {
  const words = useTranslations('coverage.sections')
  return (
    <h2 className={styles.part} id={part}>
      {words(wordOf[part])}
    </h2>
  )
}

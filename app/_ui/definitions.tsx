import { useMessages, useTranslations } from 'next-intl'
import { familyRows, standingRows } from '#domain/codebook'

/** Words that a printed or a shared story uses and the codebook's families and standings do not define. */
const furtherTerms = [
  'attribution',
  'claim',
  'source',
  'specificity',
  'root',
  'copy',
  'strength',
  'engine',
  'codebook',
] as const

/**
 * The codebook's families and standings in the reader's language, and further words that a story is told
 * in. What families and standings both define is said once, by the family: it is the wider of the two.
 */
export function Definitions({ className }: { className?: string | undefined }) {
  const { rules } = useMessages()
  const say = useTranslations('glossary.terms')
  const isFamily = (term: string) => familyRows.some((row) => row.term === term)
  const rows = [
    ...furtherTerms.map((id) => ({ term: say(`${id}.word`), rule: say(`${id}.short`) })),
    ...familyRows.map((_, index) => rules.families[index]),
    ...standingRows.flatMap(({ term }, index) => (isFamily(term) ? [] : [rules.standings[index]])),
  ]
  return (
    <dl className={className}>
      {rows.map(({ term, rule }) => (
        <div key={rule}>
          <dt>{term}</dt>
          <dd>{rule}</dd>
        </div>
      ))}
    </dl>
  )
}

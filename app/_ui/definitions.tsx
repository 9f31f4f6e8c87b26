import { useMessages } from 'next-intl'
import { familyRows, standingRows } from '#domain/codebook'

/**
 * The codebook's families and standings in the reader's language. What both define is said once, by
 * the family: it is the wider of the two.
 */
export function Definitions({ className }: { className?: string | undefined }) {
  const { rules } = useMessages()
  const isFamily = (term: string) => familyRows.some((row) => row.term === term)
  const rows = [
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

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import scores from '../../comparison/scores.json'

/** How well shared claims are found, beside the charts that are drawn of them; nothing where it was not measured. */
export function SharedClaimsAccuracy() {
  const words = useTranslations('comparison')
  const joined = countedOf('shared-claims-precision')
  const wanted = countedOf('shared-claims-recall')
  if (!joined || !wanted) return null
  return (
    <p className="small">
      {words.rich('accuracy', {
        joinedRight: joined.count,
        joined: joined.outOf,
        found: wanted.count,
        wanted: wanted.outOf,
        link: (text) => <Link href="/method">{text}</Link>,
      })}
    </p>
  )
}

function countedOf(figure: string) {
  return scores.figures.find(({ id }) => id === figure)?.counted
}

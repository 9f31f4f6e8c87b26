import Link from 'next/link'
import scores from '../../comparison/scores.json'

/** How well shared claims are found, beside the charts that are drawn of them; nothing where it was not measured. */
export function SharedClaimsAccuracy() {
  const joined = countedOf('shared-claims-precision')
  const wanted = countedOf('shared-claims-recall')
  if (!joined || !wanted) return null
  return (
    <p className="small">
      Shared claims are found by a rule. On labelled stories {joined.count} of {joined.outOf} pairs
      of sentences that it joined state one claim, and {wanted.count} of {wanted.outOf} pairs that
      state one were joined. It was fitted on those stories: expect less of others. The{' '}
      <Link href="/method">method page</Link> has intervals.
    </p>
  )
}

function countedOf(figure: string) {
  return scores.figures.find(({ id }) => id === figure)?.counted
}

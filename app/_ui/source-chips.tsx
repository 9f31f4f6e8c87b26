import type { Source } from '#domain/source'
import { facetWords, reasonWords, writeStep } from './codebook-words'

/** What is said about an anonymous source, and what is not. */
export function SourceChips({ source }: { source: Source }) {
  return (
    <div>
      {source.facets.map(({ facet, value, words }) => (
        <span key={facet} className="chip">
          {facetWords[facet]}: {words} {writeStep(value)}
        </span>
      ))}
      {source.grant ? <span className="chip">anonymity granted</span> : null}
      <Presence name="basis" value={source.basis} />
      <Presence
        name="reason"
        value={source.reason === 'none' ? 'none' : reasonWords[source.reason]}
      />
    </div>
  )
}

/** What is missing is said as plainly as what is there. */
function Presence({ name, value }: { name: string; value: string }) {
  return (
    <span className={value === 'none' ? 'flag' : 'chip'}>
      {name}: {value}
    </span>
  )
}

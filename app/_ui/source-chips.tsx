import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Source } from '#domain/source'
import { writeStep } from './write-step'

/** What is said about an anonymous source, and what is not. */
export function SourceChips({ source }: { source: Source }) {
  const words = useTranslations('article')
  const named = useTranslations('codebook')
  return (
    <div>
      {source.facets.map(({ facet, value, words: said }) => (
        <span key={facet} className="chip">
          {named(`facet.${facet}`)}: <span lang="en">{said}</span> {writeStep(value)}
        </span>
      ))}
      {source.grant ? <span className="chip">{words('granted')}</span> : null}
      <Presence isMissing={source.basis === 'none'}>
        {words('basis', { value: words(basisKeys[source.basis]) })}
      </Presence>
      <Presence isMissing={source.reason === 'none'}>
        {words('reason', { value: named(`reason.${source.reason}`) })}
      </Presence>
    </div>
  )
}

const basisKeys = {
  specific: 'basisSpecific',
  generic: 'basisGeneric',
  none: 'basisNone',
} as const satisfies Record<Source['basis'], string>

/** What is missing is said as plainly as what is there. */
function Presence({ isMissing, children }: { isMissing: boolean; children: ReactNode }) {
  return <span className={isMissing ? 'flag' : 'chip'}>{children}</span>
}

import { useTranslations } from 'next-intl'
import type { SharedClaim } from '#domain/comparison'
import { arrangeStatements } from '#workflows/arrange-comparison/arrange-statements'
import {
  addressWith,
  choicesOffered,
  type PageAddress,
} from '#workflows/arrange-comparison/page-choice'
import { holdOf } from '#workflows/arrange-comparison/place-in-text'
import type { StoryIndex } from '#workflows/arrange-comparison/story-index'
import { ClaimStatements } from './claim-statements'
import type { ComparisonActions } from './comparison-forms/form-parts'
import { MendClaim } from './comparison-forms/mend-claim'
import { SplitForm } from './comparison-forms/split-form'
import { writeDate } from './write-date'

/** The claim that the address opens: its sentences, and the forms that mend it. */
export function OpenClaim(props: {
  index: StoryIndex
  address: PageAddress
  actions: ComparisonActions | null
}) {
  const { index, address, actions } = props
  const dates = useTranslations('dates')
  const { claims } = index.comparison
  const claim = claims.find(({ id }) => id === address.choice.claim)
  if (!claim) return null
  const hold = holdOf(index, claim)
  const rows = arrangeStatements(index, claim)
  const carriers = new Map(
    rows
      .filter(({ member }) => !member.isDenial)
      .map(({ articleId, outlet, publishedAt }) => [
        articleId,
        { articleId, label: `${outlet}, ${writeDate(publishedAt, dates)}` },
      ]),
  )
  return (
    <ClaimStatements
      claim={claim}
      rows={rows}
      closeHref={addressWith(address, { claim: null }, 'claims')}
      mendStatement={(row) =>
        actions && hold && rows.length > 2 ? (
          <SplitForm actions={actions} index={index} hold={hold} row={row} />
        ) : null
      }
    >
      {actions && hold ? (
        <MendClaim
          actions={actions}
          claim={claim}
          hold={hold}
          others={mostCarried(claims).flatMap((other) => {
            const own = other === claim ? null : holdOf(index, other)
            return own ? [{ gist: other.gist, hold: own }] : []
          })}
          carriers={[...carriers.values()]}
        />
      ) : null}
    </ClaimStatements>
  )
}

function mostCarried(claims: readonly SharedClaim[]): SharedClaim[] {
  return [...claims].sort((a, b) => b.members.length - a.members.length).slice(0, choicesOffered)
}

import type { ReactNode } from 'react'
import type { Mark } from '#domain/judgement'
import type { JudgeActions, JudgePlace } from './judge-actions'

/** A plain form that posts one judgement about one mark; it works without scripts. */
export function JudgeForm(props: {
  actions: JudgeActions
  place: JudgePlace
  kind: string
  mark?: Mark
  className?: string
  children: ReactNode
}) {
  const { actions, place, kind, mark, className, children } = props
  return (
    <form action={actions.judge} className={className}>
      <PlaceFields place={place} />
      <input type="hidden" name="kind" value={kind} />
      {mark ? <input type="hidden" name="mark" value={JSON.stringify(mark)} /> : null}
      {children}
    </form>
  )
}

/** Where it is given, and where it leads back to. */
export function PlaceFields({ place }: { place: JudgePlace }) {
  const { articleId, back, anchor } = place
  return (
    <>
      <input type="hidden" name="article" value={articleId} />
      <input type="hidden" name="back" value={back} />
      {anchor ? <input type="hidden" name="anchor" value={anchor} /> : null}
    </>
  )
}

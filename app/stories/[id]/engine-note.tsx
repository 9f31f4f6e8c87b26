import Link from 'next/link'
import { correctByEngine } from '#workflows/view-story/correct-by-engine'
import type { Share } from '#workflows/view-story/story-view'
import { writeBand, writePercent } from './write-share'

/**
 * What stands beside a share of one family: how well the engine reads that family, and the share
 * corrected for it. `noun` names one of the family in the plural.
 */
export function EngineNote(props: { share: Share; family: string; noun: string }) {
  const { share, family, noun } = props
  const accuracy = share.cases === 0 ? null : correctByEngine(share, family)
  if (!accuracy) return null
  const { corrected, recall, precision, labelled, measuredEngine } = accuracy
  return (
    <p className="small">
      {corrected ? (
        <>
          Corrected for misreadings of the engine: {writePercent(corrected.share)}
          {corrected.interval ? `, ${writeBand(corrected.interval)}` : null}.{' '}
        </>
      ) : null}
      Of 100 {noun} it reads {inHundred(recall)} as such
      {precision === null ? null : (
        <>; of 100 that it reads so, about {inHundred(precision)} are right</>
      )}{' '}
      (
      <Link href="/method">
        engine {measuredEngine}, {labelled} labelled
      </Link>
      ).
    </p>
  )
}

/** 100 is said only where nothing at all is left over. */
function inHundred(share: number): number {
  return share === 1 ? 100 : Math.min(99, Math.round(100 * share))
}

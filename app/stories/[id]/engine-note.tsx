import Link from 'next/link'
import { correctByEngine } from '#workflows/view-story/correct-by-engine'
import type { Share } from '#workflows/view-story/story-view'

/**
 * What stands beside a share of one family: how well the engine reads that family, and the share
 * corrected for it. `noun` names one of the family in the plural.
 */
export function EngineNote({
  share,
  family,
  noun,
}: {
  share: Share
  family: string
  noun: string
}) {
  const accuracy = share.cases === 0 ? null : correctByEngine(share, family)
  if (!accuracy) return null
  const { corrected, recall, precision, labelled, measuredEngine } = accuracy
  return (
    <p className="small">
      {corrected ? (
        <>
          Corrected for misreadings of the engine: {percent(corrected.share)}
          {corrected.interval
            ? `, ${Math.round(100 * corrected.interval.low)}–${percent(corrected.interval.high)}`
            : null}
          .{' '}
        </>
      ) : null}
      It reads {inHundred(recall)} {noun} as such
      {precision === null ? null : <>; of what it reads so, about {inHundred(precision)} are</>} (
      <Link href="/method">
        engine {measuredEngine}, {labelled} labelled
      </Link>
      ).
    </p>
  )
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`
}

/** "all" is said only where nothing at all is left over. */
function inHundred(share: number): string {
  if (share === 1) return 'all'
  return `${Math.min(99, Math.round(100 * share))} of 100`
}

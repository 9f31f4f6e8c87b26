import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { correctByEngine } from '#workflows/view-story/correct-by-engine'
import type { Share } from '#workflows/view-story/story-view'
import { writeBand, writePercent } from './write-share'

/**
 * What stands beside a share of anonymous sources: how well the engine reads that family, and the share
 * corrected for it.
 */
export function EngineNote({ share }: { share: Share }) {
  const words = useTranslations('story')
  const accuracy = share.cases === 0 ? null : correctByEngine(share, 'anonymous')
  if (!accuracy) return null
  const { corrected, recall, precision, labelled, measuredEngine } = accuracy
  const band = corrected?.interval ? writeBand(corrected.interval, words) : ''
  return (
    <p className="small">
      {corrected
        ? `${words('corrected', {
            share: writePercent(corrected.share, words),
            hasBand: band === '' ? 'no' : 'yes',
            band,
          })} `
        : null}
      {words.rich('engineReads', {
        recall: inHundred(recall),
        hasPrecision: precision === null ? 'no' : 'yes',
        precision: precision === null ? 0 : inHundred(precision),
        engine: measuredEngine,
        labelled,
        link: (text) => <Link href="/method">{text}</Link>,
      })}
    </p>
  )
}

/** 100 is said only where nothing at all is left over. */
function inHundred(share: number): number {
  return share === 1 ? 100 : Math.min(99, Math.round(100 * share))
}

import { useTranslations } from 'next-intl'
import { StillClaimGrid } from '#charts/still/still-claim-grid'
import { StillOnlyAnonymousClaims } from '#charts/still/still-only-anonymous-claims'
import { StillSourceMix } from '#charts/still/still-source-mix'
import type { EmbeddedChart } from '#domain/share-choices'
import type { SharedView } from '#domain/shared-view'
import { onlyAnonymousClaims } from '#measures/only-anonymous-claims'
import { sourceMix } from '#measures/source-mix'
import { useMeasureWords } from '../_ui/measure-words'
import { writeDate } from '../_ui/write-date'
import type { BesideMark } from './dispute-links'

/** One chart of a shared view, the same on its page and in a frame on another site. */
export function SharedChart(props: {
  view: SharedView
  chart: EmbeddedChart
  /** Left out in a frame on another site, which leads to the whole view. */
  beside?: BesideMark
}) {
  const { view, chart, beside } = props
  const words = useTranslations('share')
  const drawing = useTranslations('drawing')
  const dates = useTranslations('dates')
  const measured = useMeasureWords()
  const { engine, headline, compared } = view
  if (chart === 'claim-grid') {
    if (!compared) return <p className="card">{words('notCompared')}</p>
    if (compared.claims.length === 0) return <p className="card">{drawing('noClaims')}</p>
    const accuracy = compared.accuracy ? ` ${words('accuracy', compared.accuracy)}` : ''
    return (
      <StillClaimGrid
        title={words('grid')}
        definition={`${words('gridNote')}${accuracy}`}
        caution={words('gridCaution')}
        compared={compared}
        beside={
          beside &&
          ((claim, outlet) =>
            beside(outlet === null ? `claim.${claim}` : `cell.${claim}.${outlet}`))
        }
      />
    )
  }
  const { title, counts, outOf, caution } = measured(
    chart === 'source-mix' ? sourceMix.id : onlyAnonymousClaims.id,
  )
  const size = { claims: headline.cases, articles: headline.articles, engine }
  if (chart === 'source-mix') {
    return (
      <StillSourceMix
        title={title}
        definition={words('mixNote', size)}
        rows={view.mix.map((row) => ({ ...row, when: writeDate(row.publishedAt, dates) }))}
        beside={beside && ((row) => beside(`mix.${row}`))}
      />
    )
  }
  return (
    <StillOnlyAnonymousClaims
      title={title}
      definition={words('dotsNote', { ...size, counts, outOf })}
      caution={caution}
      counted={counts}
      rows={view.dots.map((row) => ({ ...row, when: writeDate(row.publishedAt, dates) }))}
      beside={beside && ((outlet) => beside(`dots.${outlet}`))}
    />
  )
}

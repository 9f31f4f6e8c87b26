import { useFormatter, useTranslations } from 'next-intl'
import { SharesTogether } from '#charts/shares-together'
import type { OutletView } from '#workflows/view-outlet'
import { useMeasureWords } from '../../_ui/measure-words'

/** Below two months with a share there is no course to see. */
const fewestMonths = 2

/** The shares of an outlet on one scale, where two months or more have one; every one has a chart of its own beside it. */
export function OutletSharesTogether({ view }: { view: OutletView }) {
  const words = useTranslations('together')
  const measured = useMeasureWords()
  const format = useFormatter()
  const lines = view.measures
    .filter(({ kind }) => kind === 'share')
    .map(({ measure, months }) => ({
      measure,
      label: measured(measure).title,
      shares: months.map((figure) => figure?.share ?? null),
    }))
    .filter(({ shares }) => shares.filter((share) => share !== null).length >= fewestMonths)
  if (lines.length < 2) return null
  return (
    <SharesTogether
      id="together"
      title={words('title')}
      definition={words('definition', { count: lines.length, engine: view.engineVersions[0] })}
      caution={words('caution')}
      months={view.months.map((month) =>
        format.dateTime(new Date(`${month}-01T00:00:00Z`), {
          month: 'short',
          year: 'numeric',
          timeZone: 'UTC',
        }),
      )}
      lines={lines}
    />
  )
}

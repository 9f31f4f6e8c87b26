import { backgroundOf } from './categories'
import { ShareBar, type ShareChartProps, type ShareFills } from './share-bar'

const fills: ShareFills = {
  specific: backgroundOf('document'),
  generic: 'repeating-linear-gradient(90deg, var(--document) 0 3px, var(--card) 3px 6px)',
}

/** How anonymous sources know: solid, striped or blank, as the chart of reasons fills it. */
export function BasisGivenChart(props: ShareChartProps) {
  return <ShareBar {...props} fills={fills} />
}

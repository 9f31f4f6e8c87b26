import { backgroundOf } from './categories'
import { ShareBar, type ShareChartProps, type ShareFills } from './share-bar'

const fills: ShareFills = {
  one: backgroundOf('own-reporting'),
  more: 'repeating-linear-gradient(0deg, var(--own) 0 2px, var(--none-fill) 2px 5px)',
}

/** Claims by whether one source, several or none stands behind them. */
export function SingleSourceClaimsChart(props: ShareChartProps) {
  return <ShareBar {...props} fills={fills} />
}

import { backgroundOf } from './categories'
import { ShareBar, type ShareChartProps, type ShareFills } from './share-bar'

const fills: ShareFills = { counted: backgroundOf('anonymous-described') }

/** Claims with any anonymous support, hatched as everything anonymous is. */
export function AnonymousClaimsChart(props: ShareChartProps) {
  return <ShareBar {...props} fills={fills} />
}

import { backgroundOf } from './categories'
import { ShareBar, type ShareChartProps, type ShareFills } from './share-bar'

const fills: ShareFills = { counted: backgroundOf('other-media') }

/** Claims of another outlet’s unnamed sources. */
export function RerunClaimsChart(props: ShareChartProps) {
  return <ShareBar {...props} fills={fills} />
}

import { backgroundOf } from './categories'
import { ShareBar, type ShareChartProps, type ShareFills } from './share-bar'

const fills: ShareFills = { counted: backgroundOf('document') }

/** Anonymous sources with a reason of their own, as the chart of reasons fills it. */
export function SpecificReasonChart(props: ShareChartProps) {
  return <ShareBar {...props} fills={fills} />
}

import { backgroundOf } from './categories'
import { ShareBar, type ShareChartProps, type ShareFills } from './share-bar'

const fills: ShareFills = { counted: backgroundOf('anonymous-described') }

/** Anonymous sources said not to be authorized to speak. */
export function NotAuthorisedChart(props: ShareChartProps) {
  return <ShareBar {...props} fills={fills} />
}

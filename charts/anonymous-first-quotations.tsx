import { backgroundOf } from './categories'
import { ShareBar, type ShareChartProps, type ShareFills } from './share-bar'

const fills: ShareFills = { counted: backgroundOf('anonymous-described') }

/** Articles whose first quotation is anonymous. */
export function AnonymousFirstQuotationsChart(props: ShareChartProps) {
  return <ShareBar {...props} fills={fills} />
}

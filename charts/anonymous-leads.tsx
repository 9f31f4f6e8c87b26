import { backgroundOf } from './categories'
import { ShareBar, type ShareChartProps, type ShareFills } from './share-bar'

const fills: ShareFills = { counted: backgroundOf('anonymous-described') }

/** Leading claims that rest only on anonymous sources. */
export function AnonymousLeadsChart(props: ShareChartProps) {
  return <ShareBar {...props} fills={fills} />
}

import { backgroundOf } from './categories'
import { ShareBar, type ShareChartProps, type ShareFills } from './share-bar'

const fills: ShareFills = { counted: backgroundOf('anonymous-described') }

/** Articles in which an anonymous source is heard. */
export function OpaqueArticlesChart(props: ShareChartProps) {
  return <ShareBar {...props} fills={fills} />
}

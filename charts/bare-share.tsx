import { backgroundOf } from './categories'
import { ShareBar, type ShareChartProps, type ShareFills } from './share-bar'

const fills: ShareFills = {
  bare: backgroundOf('anonymous-bare'),
  described: backgroundOf('anonymous-described'),
}

/** Anonymous sources by whether they are described, in the hatches of the legend. */
export function BareShareChart(props: ShareChartProps) {
  return <ShareBar {...props} fills={fills} />
}

import { backgroundOf } from './categories'
import { ShareBar, type ShareChartProps, type ShareFills } from './share-bar'

const fills: ShareFills = {
  one: backgroundOf('anonymous-described'),
  group: 'repeating-linear-gradient(135deg, var(--anonymous) 0 2px, var(--anonymous-2) 2px 7px)',
}

/** Anonymous sources, groups hatched the other way, for a group may be many. */
export function OpaqueSourcesChart(props: ShareChartProps) {
  return <ShareBar {...props} fills={fills} />
}

import { backgroundOf } from './categories'
import { ShareBar, type ShareChartProps, type ShareFills } from './share-bar'

const fills: ShareFills = {
  named: backgroundOf('named-person'),
  anonymous: backgroundOf('anonymous-described'),
}

/** Named sources, those that are neither, and anonymous ones. */
export function NamedSourcesChart(props: ShareChartProps) {
  return <ShareBar {...props} fills={fills} />
}

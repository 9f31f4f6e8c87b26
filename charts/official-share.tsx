import { backgroundOf } from './categories'
import { ShareBar, type ShareChartProps, type ShareFills } from './share-bar'

const fills: ShareFills = {
  official: backgroundOf('named-organisation'),
  uncodable: 'repeating-linear-gradient(45deg, var(--field) 0 1px, var(--card) 1px 6px)',
}

/** Attributions to governments in office; what could not be decided hangs beside the bar. */
export function OfficialShareChart(props: ShareChartProps) {
  return <ShareBar {...props} fills={fills} />
}

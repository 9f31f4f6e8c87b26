import { backgroundOf } from './categories'
import { ShareBar, type ShareChartProps, type ShareFills } from './share-bar'

const fills: ShareFills = {
  security: backgroundOf('own-reporting'),
  foreign: 'repeating-linear-gradient(135deg, var(--own) 0 4px, var(--organisation) 4px 7px)',
  former: 'repeating-linear-gradient(0deg, var(--own) 0 2px, var(--none-fill) 2px 5px)',
  uncodable: 'repeating-linear-gradient(45deg, var(--field) 0 1px, var(--card) 1px 6px)',
}

/** Attributions to police, forces and intelligence; what could not be decided hangs beside the bar. */
export function SecurityShareChart(props: ShareChartProps) {
  return <ShareBar {...props} fills={fills} />
}

import { ShareBar, type ShareChartProps, type ShareFills } from './share-bar'

const fills: ShareFills = {
  stays: 'var(--own)',
  becomes: 'repeating-linear-gradient(45deg, var(--anonymous) 0 4px, var(--anonymous-2) 4px 7px)',
  falls: 'repeating-linear-gradient(90deg, var(--none) 0 1px, var(--none-fill) 1px 6px)',
}

/** Claims by whether they would change side without doubtful readings. */
export function ClaimsInDoubtChart(props: ShareChartProps) {
  return <ShareBar {...props} fills={fills} />
}

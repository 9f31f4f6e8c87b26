import { ShareBar, type ShareChartProps, type ShareFills } from './share-bar'

const fills: ShareFills = {
  counted: 'repeating-linear-gradient(90deg, var(--ink-3) 0 3px, var(--none-fill) 3px 6px)',
}

/** Claims resting only on opaque voices: the hatch of the barest of them. */
export function OnlyOpaqueClaimsChart(props: ShareChartProps) {
  return <ShareBar {...props} fills={fills} />
}

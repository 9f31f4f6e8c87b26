import { ShareBar, type ShareChartProps, type ShareFills } from './share-bar'

/** The surer, the fuller; the two bands that are not firm are hatched. */
const fills: ShareFills = {
  90: 'var(--named)',
  80: 'color-mix(in srgb, var(--named) 75%, var(--card))',
  70: 'color-mix(in srgb, var(--named) 50%, var(--card))',
  50: 'repeating-linear-gradient(45deg, var(--named) 0 2px, var(--card) 2px 6px)',
  0: 'repeating-linear-gradient(45deg, var(--bare) 0 2px, var(--card) 2px 5px)',
}

/** Attributions by how sure the engine is of them. */
export function ConfidenceChart(props: ShareChartProps) {
  return <ShareBar {...props} fills={fills} />
}

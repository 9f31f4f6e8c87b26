import { ShareBar, type ShareChartProps, type ShareFills } from './share-bar'

const fills: ShareFills = {
  counted: 'radial-gradient(var(--ink-2) 1.2px, transparent 1.6px) 0 0 / 5px 5px, var(--none-fill)',
}

/** Wording without a source: an empty dotted fill, for nobody is there. */
export function ErasureChart(props: ShareChartProps) {
  return <ShareBar {...props} fills={fills} />
}

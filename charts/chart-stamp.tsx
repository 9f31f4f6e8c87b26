'use client'

import { createContext, type ReactNode, useContext } from 'react'

/** What every file that is taken from a chart says of its origin. */
export interface ChartStamp {
  engine: string
  codebook: string
  comparison: string
  /** The page, with how it counts (`?unit=source`), whose `.json` and `.csv` give the data behind its charts; absent where there are none. */
  dataPath?: string
}

const Stamp = createContext<ChartStamp | null>(null)

/**
 * Tells all charts within which versions made them; a page's own stamp overrides that of the whole, and
 * null says that nothing is to be taken from its charts.
 */
export function ChartStampProvider(props: {
  stamp: Partial<ChartStamp> | null
  children: ReactNode
}) {
  const outer = useContext(Stamp)
  const unknown = { engine: '–', codebook: '–', comparison: '–' }
  const stamp = props.stamp && { ...unknown, ...outer, ...props.stamp }
  return <Stamp value={stamp}>{props.children}</Stamp>
}

/** Null where nothing can be taken away. */
export function useChartStamp(): ChartStamp | null {
  return useContext(Stamp)
}

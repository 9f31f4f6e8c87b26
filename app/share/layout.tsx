import type { ReactNode } from 'react'
import { ChartStampProvider } from '#charts/chart-stamp'

/** Charts of a shared view stand without files to take away: they need no script. */
export default function ShareLayout({ children }: { children: ReactNode }) {
  return <ChartStampProvider stamp={null}>{children}</ChartStampProvider>
}

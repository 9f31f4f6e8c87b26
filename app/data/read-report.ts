import { readBy } from '#workflows/read-by'
import { openReport } from '#workflows/report-period/open-report'
import { reportTables } from '#workflows/report-period/report-tables'
import { readReportAddress } from '../self-review/report-address'
import type { PageData } from './page-data'

/** A period report; data waits until the pack has judged every article, so that no half of it is taken away. */
export async function readReport(query: Record<string, string>): Promise<PageData | null> {
  const opened = await openReport(readReportAddress(query), { isWaiting: true })
  if (!opened) return null
  const { report } = opened
  const isMixed = report.engineVersions.length > 1
  return {
    readBy: await readBy({ outletIds: [report.outlet.id] }),
    comparison: null,
    document: isMixed ? { engineVersions: report.engineVersions } : report,
    tables: isMixed ? { measures: [] } : reportTables(report),
  }
}

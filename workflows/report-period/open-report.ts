import type { Pack } from '#domain/policy-pack'
import { type PeriodGroup, type PeriodScope, periodGroups } from '#store/period-scope'
import { judgePeriod } from '../judge-period'
import { loadShippedPack, shippedPacks } from '../load-pack'
import { type PeriodReport, reportPeriod } from '../report-period'
import { openWorkspace } from '../workspace'
import { isBylineOn } from './byline-choice'
import { ownOutlets } from './own-outlets'
import { readPeriod } from './read-period'

/** What an address asks for; '' is "not said". */
export interface ReportAddress {
  outlet: string
  from: string
  to: string
  by: string
  pack: string
  desk: string | null
  section: string | null
  topic: string | null
}

/** A report as a page opens it, with what there is to choose. */
export interface OpenedReport {
  outlets: { id: string; name: string; articles: number }[]
  packs: string[]
  pack: Pack
  by: PeriodGroup
  scope: PeriodScope
  report: PeriodReport
  isBylineOn: boolean
  /** Grouping by byline was asked for and is off. */
  wantsByline: boolean
  isPeriodBad: boolean
  isPackBad: boolean
}

const defaultPack = 'ap-like'

/**
 * The report that an address asks for, or null where no article was imported and none of an outlet is
 * asked for. What the pack has not judged yet is judged in the background; `isWaiting` waits for it.
 */
export async function openReport(
  address: ReportAddress,
  { isWaiting = false } = {},
): Promise<OpenedReport | null> {
  const workspace = await openWorkspace()
  const [outlets, packs, isOn] = await Promise.all([ownOutlets(), shippedPacks(), isBylineOn()])
  const outletId = address.outlet || outlets[0]?.id
  if (!outletId) return null
  const period = readPeriod(address.from, address.to)
  const asked = address.pack === '' ? null : await loadShippedPack(address.pack)
  const pack = asked ?? (await loadShippedPack(defaultPack))
  if (!pack) throw new Error(`the pack ${defaultPack} is missing from the installation`)
  const by = periodGroups.find((one) => one === address.by) ?? 'month'
  const wantsByline = by === 'byline' && !isOn
  const own = wantsByline ? 'month' : by
  const scope: PeriodScope = {
    outletId,
    ...(period ?? { from: null, until: null }),
    desk: address.desk,
    section: address.section,
    topic: address.topic,
  }
  if (isWaiting) await judgePeriod(workspace, scope, pack)
  const today = new Date().toISOString().slice(0, 10)
  const report = await reportPeriod({ scope, by: own, pack, today })
  if (!report) return null
  if (report.judged < report.facts.articles) {
    void judgePeriod(workspace, scope, pack).catch(() => undefined)
  }
  return {
    outlets,
    packs,
    pack,
    by: own,
    scope,
    report,
    isBylineOn: isOn,
    wantsByline,
    isPeriodBad: period === null,
    isPackBad: address.pack !== '' && asked === null,
  }
}

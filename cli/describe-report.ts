import { measureOf } from '#measures/all'
import type { PeriodFigure, PeriodReport } from '#workflows/report-period'

const named = {
  month: 'Month',
  desk: 'Desk',
  section: 'Section',
  topic: 'Topic',
  byline: 'Byline',
} as const

/** A period report for people at a terminal. */
export function describeReport(report: PeriodReport): string {
  return [
    describeHead(report),
    ...(report.facts.articles === 0 ? [] : [describeMeasures(report), describeGroups(report)]),
    describeRules(report),
    describeFirst(report),
    describeWaivers(report),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function describeHead({ outlet, facts, engineVersions }: PeriodReport): string {
  const { articles, first, last, undated, waiting } = facts
  const days = first === null ? '' : `, ${first} to ${last}`
  const aside = [
    undated > 0 ? `${undated} without a date` : '',
    waiting > 0 ? `${waiting} not read yet` : '',
  ].filter(Boolean)
  return [
    `${outlet.name}: ${articles} articles${days}${aside.length > 0 ? ` (of the outlet: ${aside.join(', ')})` : ''}`,
    `Read by engine ${engineVersions.join(', ') || '–'}. The machine’s reading, without what people corrected; facts of the texts, and no grade of anybody.`,
  ].join('\n')
}

function describeMeasures({ measures }: PeriodReport): string {
  const lines = measures.map(({ measure, whole, parts }) => {
    const title = measureOf(measure)?.title ?? measure
    const own = measureOf(measure)?.parts ?? []
    const divided = parts
      .filter(({ cases }) => cases > 0)
      .map(({ part, cases }) => `${own.find(({ id }) => id === part)?.label ?? part}: ${cases}`)
    const below = divided.length === 0 ? '' : `\n      ${divided.join(' · ')}`
    return `  ${title}: ${describeFigure(whole)}${below}`
  })
  return ['The whole period', ...lines].join('\n')
}

/** Counts always; a share where there are cases enough, an interval where there are articles enough. */
export function describeFigure({ counted, cases, share, interval, mean }: PeriodFigure): string {
  if (cases === 0) return 'no cases'
  if (mean) {
    const band = mean.low === null ? '' : ` (${mean.low.toFixed(1)}–${mean.high?.toFixed(1)})`
    return `${mean.value.toFixed(1)} of 5 on average over ${cases} sources${band}`
  }
  const counts = `${counted} of ${cases}`
  if (share === null) return counts
  const percent = (value: number) => `${Math.round(100 * value)}%`
  const band = interval ? `; ${percent(interval.low)}–${percent(interval.high)}` : ''
  return `${counts} (${counted === 0 ? 'none' : percent(share)}${band})`
}

function describeGroups({ by, groups, measures }: PeriodReport): string {
  const [headline] = measures
  const title = measureOf(headline.measure)?.title ?? headline.measure
  const lines = groups.map(({ group, articles }) => {
    const figure = headline.groups[group]
    return `  ${group || 'not said'} (${articles} articles): ${figure ? describeFigure(figure) : 'no cases'}`
  })
  return [`${named[by]}: ${title.toLowerCase()}`, ...lines].join('\n')
}

function describeRules({ rules, attested, pack, judged, facts }: PeriodReport): string {
  const lines = rules.map((rule) => {
    const waived = rule.waived > 0 ? ` (${rule.waived} waived)` : ''
    return `  ${rule.rule} ${rule.title}: ${rule.met} met · ${rule.flagged} flagged${waived} · ${rule.cannotTell} cannot tell · ${rule.notApplicable} not applicable`
  })
  const people =
    attested.length === 0
      ? []
      : [`  Attested by people, shown by no text: ${attested.map(({ rule }) => rule).join(', ')}`]
  return [
    `Rules of ${pack.name} ${pack.version} in ${judged} of ${facts.articles} articles`,
    ...lines,
    ...people,
  ].join('\n')
}

function describeFirst({ toSee }: PeriodReport): string {
  if (toSee.length === 0) return ''
  const lines = toSee.map(({ title, publishedAt, serious, warn, leads }) => {
    const reasons = [
      serious.length > 0 ? `serious ${serious.join(' ')}` : '',
      warn.length > 0 ? `warn ${warn.join(' ')}` : '',
      leads > 0 ? `leading claims on anonymous sources alone: ${leads}` : '',
    ].filter(Boolean)
    return `  ${publishedAt?.slice(0, 10) ?? 'undated'} ${title}\n      ${reasons.join(' · ')}`
  })
  return ['Stories to look at first', ...lines].join('\n')
}

function describeWaivers({ waivers }: PeriodReport): string {
  if (waivers.length === 0) return ''
  const words = { 'in-force': 'in force', expired: 'expired', undone: 'taken back' }
  const lines = waivers.map(
    ({ rule, title, waivedBy, note, expiresOn, state }) =>
      `  ${rule} “${title}”: ${note} (${waivedBy}, until ${expiresOn}, ${words[state]})`,
  )
  return ['Waivers', ...lines].join('\n')
}

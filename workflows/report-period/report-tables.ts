import type { PeriodReport } from '../report-period'

type Row = Record<string, string | number | null>

/** A report as tables, for a spreadsheet; the first is the one that is meant when none is named. */
export function reportTables(report: PeriodReport): Record<string, Row[]> {
  const { by, pack } = report
  return {
    measures: report.measures.flatMap(({ measure, whole, groups }): Row[] => [
      { by: 'period', group: null, measure, ...figureCells(whole) },
      ...report.groups.flatMap(({ group }) => {
        const figure = groups[group]
        return figure ? [{ by, group: group || null, measure, ...figureCells(figure) }] : []
      }),
    ]),
    parts: report.measures.flatMap(({ measure, parts }) =>
      parts.map(({ part, cases }) => ({ measure, part, cases })),
    ),
    rules: report.rules.map(({ rule, title, mode, ...counts }) => ({
      pack: pack.name,
      packVersion: pack.version,
      rule,
      title,
      mode,
      met: counts.met,
      flagged: counts.flagged,
      flaggedAndWaived: counts.waived,
      cannotTell: counts.cannotTell,
      notApplicable: counts.notApplicable,
      articlesJudged: report.judged,
    })),
    articlesToSee: report.toSee.map(({ serious, warn, ...article }) => ({
      ...article,
      serious: serious.join(' '),
      warn: warn.join(' '),
    })),
    waivers: report.waivers.map(({ place, ...waiver }) => ({ ...waiver, quote: place.quote })),
  }
}

function figureCells(figure: PeriodReport['measures'][number]['whole']): Row {
  const { counted, cases, articles, share, interval, mean } = figure
  return {
    counted,
    cases,
    articles,
    share,
    mean: mean?.value ?? null,
    low: interval?.low ?? mean?.low ?? null,
    high: interval?.high ?? mean?.high ?? null,
  }
}

import type { Finding } from '#domain/policy'
import type { Pack } from '#domain/policy-pack'
import { type FindingPlace, isInForce, isSamePlace, type Waiver } from '#domain/waiver'
import { measureOf } from '#measures/all'
import { placeOfFinding } from '#policy/finding-place'
import { analysesOfArticles } from '#store/outlet-evidence'
import { articlesWithCases, periodMeasureIds } from '#store/period-counts'
import type { PeriodGroup, PeriodScope } from '#store/period-scope'
import { articlesOfRule, knownBeside, type RuleMark } from '#store/policy-reviews'
import { waiversOfArticles } from '#store/waivers'
import { judge, packKeyOf } from './judge-period'
import { passagesOf } from './view-evidence'
import type { EvidenceView } from './view-story/story-view'
import { openWorkspace } from './workspace'

/** Which mark of a report: a measure in a group, or over all of the period. */
export interface PeriodMark {
  see: string
  /** The cases that the measure counts, or all of its denominator. */
  of: 'counted' | 'all'
  part: string | null
  by: PeriodGroup
  /** Null is the whole period. */
  group: string | null
  /** Of the articles, from 1. */
  page: number
}

/** The sentences behind a mark, some articles at a time; `cases` is the number of all, as on the mark. */
export interface PeriodEvidence extends EvidenceView {
  page: number
  pages: number
}

const pageSize = 10

/** The sentences behind a mark of a measure; null when it names none of the report's. */
export async function viewPeriodEvidence(
  scope: PeriodScope,
  { see, of, part, by, group, page }: PeriodMark,
): Promise<PeriodEvidence | null> {
  const measure = measureOf(see)
  if (!measure || !periodMeasureIds.some((id) => id === see)) return null
  const { db } = await openWorkspace()
  const isAll = of === 'all' || part !== null
  const amount = (row: { counted: number; cases: number }) => (isAll ? row.cases : row.counted)
  const rows = (await articlesWithCases(db, scope, { measure: see, part, by, group })).filter(
    (row) => amount(row) > 0,
  )
  const shown = rows.slice((page - 1) * pageSize, page * pageSize)
  const read = await analysesOfArticles(
    db,
    shown.map(({ articleId }) => articleId),
  )
  return {
    address: { see },
    measure: measure.id,
    part: measure.parts.find(({ id }) => id === part) ?? null,
    place: null,
    unit: measure.unit,
    cases: rows.reduce((sum, row) => sum + amount(row), 0),
    page,
    pages: Math.max(1, Math.ceil(rows.length / pageSize)),
    articles: read.map(({ article, analysis }) => ({
      articleId: article.id,
      outlet: article.outlet,
      title: article.title,
      publishedAt: article.publishedAt,
      cases: measure
        .cases(analysis)
        .filter((item) => (part === null || item.part === part) && (isAll || item.isCounted))
        .map((item) => ({ caseId: item.id, passages: passagesOf(analysis, item) })),
    })),
  }
}

/** One place that a rule has judged, with its words and the waiver on it. */
export interface RuleFinding
  extends Pick<Finding, 'outcome' | 'severity' | 'why' | 'question' | 'better' | 'mayNarrow'> {
  place: FindingPlace
  /** The one in force, or else the last one on this place, or null. */
  waiver: (Waiver & { isInForce: boolean }) | null
}

/** What is behind a bar of a rule: articles, some at a time. */
export interface RuleEvidence {
  rule: string
  title: string
  asks: string
  mark: RuleMark
  /** Articles in all, as on the mark. */
  cases: number
  page: number
  pages: number
  articles: {
    articleId: string
    title: string
    publishedAt: string | null
    findings: RuleFinding[]
  }[]
}

/** The places behind a bar of a rule; null when the pack has no such rule. */
export async function viewRuleEvidence(
  scope: PeriodScope,
  given: { pack: Pack; rule: string; mark: RuleMark; today: string; page: number },
): Promise<RuleEvidence | null> {
  const { pack, rule, mark, today, page } = given
  const { db } = await openWorkspace()
  const ids = await articlesOfRule(db, scope, { packKey: packKeyOf(pack), today, rule, mark })
  const shown = ids.slice((page - 1) * pageSize, page * pageSize)
  const [read, waivers, beside] = await Promise.all([
    analysesOfArticles(db, shown),
    waiversOfArticles(db, shown),
    knownBeside(db, shown),
  ])
  let said: { title: string; asks: string } | null = null
  const articles = read.flatMap(({ article, analysis }) => {
    const known = beside.find(({ articleId }) => articleId === article.id)
    const result = known && judge(known, analysis, pack).results.find((one) => one.rule === rule)
    if (!result) return []
    said = { title: result.title, asks: result.asks }
    const outcome = mark === 'waived' ? 'flagged' : mark
    const own = waivers.filter((one) => one.articleId === article.id && one.rule === rule)
    return [
      {
        articleId: article.id,
        title: article.title,
        publishedAt: article.publishedAt,
        findings: result.findings
          .filter((finding) => finding.outcome === outcome)
          .map((finding) => toRow(finding, placeOfFinding(analysis, finding), own, today)),
      },
    ]
  })
  const { title = rule, asks = '' } = said ?? {}
  const pages = Math.max(1, Math.ceil(ids.length / pageSize))
  return { rule, title, asks, mark, cases: ids.length, page, pages, articles }
}

function toRow(
  finding: Finding,
  place: FindingPlace,
  waivers: readonly Waiver[],
  today: string,
): RuleFinding {
  const own = waivers.filter((waiver) => isSamePlace(waiver.place, place))
  const waiver = own.find((one) => isInForce(one, today)) ?? own[0] ?? null
  const { outcome, severity, why, question, better, mayNarrow } = finding
  return {
    ...{ outcome, severity, why, question, better, mayNarrow, place },
    waiver: waiver && { ...waiver, isInForce: isInForce(waiver, today) },
  }
}

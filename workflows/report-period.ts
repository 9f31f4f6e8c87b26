import type { Pack } from '#domain/policy-pack'
import { isInForce } from '#domain/waiver'
import { measureOf } from '#measures/all'
import { hasBars, type RuleCount } from '#measures/rule-results'
import { type ReckonedShare, reckonShareOfSums } from '#statistics/reckon-share'
import { findOutlet, readersOfOutlets } from '#store/outlets'
import {
  countsOfPeriod,
  factsOfPeriod,
  groupsOfPeriod,
  type PeriodFacts,
  type PeriodMeasureId,
  type PeriodSums,
  partsOfPeriod,
  periodMeasureIds,
} from '#store/period-counts'
import type { PeriodGroup, PeriodScope } from '#store/period-scope'
import {
  type ArticleToSee,
  articlesToSee,
  countUnjudged,
  rulesOfPeriod,
} from '#store/policy-reviews'
import { type ListedWaiver, waiversOfPeriod } from '#store/waivers'
import { packKeyOf } from './judge-period'
import { nameReaders } from './name-readers'
import { listRules, type PackRuleRow } from './report-period/list-rules'
import { openWorkspace } from './workspace'

/** One measure over some articles; `mean` is of a scale from 0 to 5 and stands in the place of a share. */
export interface PeriodFigure extends ReckonedShare {
  mean: { value: number; low: number | null; high: number | null } | null
}

/** One measure of the report. */
export interface PeriodMeasure {
  measure: PeriodMeasureId
  /** Shares run from 0 to 1, a scale from 0 to 5. */
  kind: 'share' | 'scale'
  whole: PeriodFigure
  /** By the value of the group; a group in which no article has a case is missing. */
  groups: Record<string, PeriodFigure>
  /** Cases by part, for divided measures. */
  parts: { part: string; cases: number }[]
}

/** One rule of the pack over the period's articles. */
export interface PeriodRule extends PackRuleRow, Omit<RuleCount, 'rule'> {}

/** A waiver with whether it holds today. */
export interface PeriodWaiver extends ListedWaiver {
  state: 'in-force' | 'expired' | 'undone'
}

/** Everything that a period report shows. */
export interface PeriodReport {
  outlet: { id: string; name: string }
  scope: PeriodScope
  by: PeriodGroup
  facts: PeriodFacts & {
    /** Of the outlet as a whole: in no period, and still to be read. */
    undated: number
    waiting: number
  }
  /** More than one means that nothing is added up. */
  engineVersions: string[]
  /** Months in order, others the largest first; '' is "nothing said". */
  groups: { group: string; articles: number }[]
  measures: PeriodMeasure[]
  pack: { name: string; title: string; version: string }
  /** How many articles the pack has judged; below `articles` the bars are not whole. */
  judged: number
  rules: PeriodRule[]
  /** Rules that people attest: no text can show them. */
  attested: PackRuleRow[]
  toSee: ArticleToSee[]
  waivers: PeriodWaiver[]
}

const mostToSee = 12

/**
 * An outlet's articles of a period by month, desk, section, topic or byline; null where there is no such
 * outlet. Everything is added up from what is stored: rule results are those that `judgePeriod` has kept.
 * @param today as YYYY-MM-DD: decides which waivers hold
 */
export async function reportPeriod(given: {
  scope: PeriodScope
  by: PeriodGroup
  pack: Pack
  today: string
}): Promise<PeriodReport | null> {
  const { scope, by, pack, today } = given
  const { db } = await openWorkspace()
  const outlet = await findOutlet(db, scope.outletId)
  if (!outlet) return null
  const packKey = packKeyOf(pack)
  const [facts, readers, groups, sums, parts, unjudged, counts, toSee, waivers] = await Promise.all(
    [
      factsOfPeriod(db, scope),
      readersOfOutlets(db, [scope.outletId]),
      groupsOfPeriod(db, scope, by),
      countsOfPeriod(db, scope, by),
      partsOfPeriod(db, scope),
      countUnjudged(db, scope, packKey),
      rulesOfPeriod(db, scope, { packKey, today }),
      articlesToSee(db, scope, { packKey, today, take: mostToSee }),
      waiversOfPeriod(db, scope),
    ],
  )
  const rules = listRules(pack)
  return {
    outlet: { id: outlet.id, name: outlet.name },
    scope,
    by,
    facts: { ...facts, undated: outlet.undated, waiting: outlet.waiting },
    engineVersions: nameReaders(readers),
    groups,
    measures: periodMeasureIds.map((id) => ({
      ...measured(
        id,
        sums.filter(({ measure }) => measure === id),
      ),
      parts: (measureOf(id)?.parts ?? []).flatMap(({ id: part }) => {
        const cases = parts.find((row) => row.measure === id && row.part === part)?.cases ?? 0
        return hasParts(id) ? [{ part, cases }] : []
      }),
    })),
    pack: { name: pack.pack, title: pack.title, version: pack.version },
    judged: facts.articles - unjudged,
    rules: rules
      .filter(({ mode }) => hasBars(mode))
      .map((rule) => ({ ...rule, ...countOf(counts, rule.rule) })),
    attested: rules.filter(({ mode }) => !hasBars(mode)),
    toSee,
    waivers: waivers.map((waiver) => ({ ...waiver, state: stateOf(waiver, today) })),
  }
}

/** Which measures of the report are shown part by part. */
function hasParts(id: PeriodMeasureId): boolean {
  return id === 'specificity' || id === 'reason-given' || id === 'basis-given'
}

function countOf(counts: readonly RuleCount[], rule: string): Omit<RuleCount, 'rule'> {
  const found = counts.find((count) => count.rule === rule)
  const { met = 0, flagged = 0, waived = 0, cannotTell = 0, notApplicable = 0 } = found ?? {}
  return { met, flagged, waived, cannotTell, notApplicable }
}

function stateOf(waiver: ListedWaiver, today: string): PeriodWaiver['state'] {
  if (waiver.undoneAt !== null) return 'undone'
  return isInForce(waiver, today) ? 'in-force' : 'expired'
}

function measured(id: PeriodMeasureId, sums: readonly PeriodSums[]): Omit<PeriodMeasure, 'parts'> {
  const whole = sums.find(({ group }) => group === null)
  return {
    measure: id,
    kind: id === 'specificity' ? 'scale' : 'share',
    whole: figureOf(id, whole ?? nothing(id)),
    groups: Object.fromEntries(
      sums.flatMap((row) => (row.group === null ? [] : [[row.group, figureOf(id, row)]])),
    ),
  }
}

/** A source on a scale counts ten in the stored sums: see `countsOfPeriod`. */
const perSource = 10

function figureOf(id: PeriodMeasureId, sums: PeriodSums): PeriodFigure {
  const smallest = measureOf(id)?.smallestCount ?? 5
  if (id !== 'specificity') return { ...reckonShareOfSums(sums, smallest), mean: null }
  const reckoned = reckonShareOfSums(sums, smallest * perSource)
  const { share, interval } = reckoned
  return {
    ...reckoned,
    counted: reckoned.cases / perSource,
    cases: reckoned.cases / perSource,
    share: null,
    interval: null,
    mean:
      share === null
        ? null
        : {
            value: 5 * share,
            low: interval && 5 * interval.low,
            high: interval && 5 * interval.high,
          },
  }
}

function nothing(measure: PeriodMeasureId): PeriodSums {
  const none = { size: 0, count: 0, outOf: 0, countSquares: 0, products: 0, outOfSquares: 0 }
  return { measure, group: null, ...none }
}

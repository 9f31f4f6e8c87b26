import type { PolicyKind } from '#domain/outlet-policy'
import type { RuleOutcome } from '#domain/policy'
import type { Pack } from '#domain/policy-pack'
import { hasBars, type RuleCount } from '#measures/rule-results'
import { analysesOfArticles } from '#store/outlet-evidence'
import { type KeptPolicy, policiesOfOutlet } from '#store/outlet-policies'
import type { PeriodScope } from '#store/period-scope'
import { articlesOfRule, countUnjudged, knownBeside, rulesOfPeriod } from '#store/policy-reviews'
import { judge, judgePeriod, packKeyOf } from './judge-period'
import { capQuotes } from './outlet-policies'
import { listRules } from './report-period/list-rules'
import { openWorkspace } from './workspace'

/** A sentence of a policy beside a rule, at most 25 words of it. */
export interface ShownPromise {
  policyId: string
  kind: PolicyKind
  title: string
  url: string | null
  readAt: string
  words: string
  /** True for the newest version; else the sentence stands in it no longer. */
  isCurrent: boolean
}

/** What an outlet promises about one rule, and what its texts show of it. */
export interface PromisedRule {
  rule: string
  title: string
  promises: ShownPromise[]
  /** Articles by what the rule comes to; null where no text can show it. */
  shown: Omit<RuleCount, 'rule'> | null
}

/** What an outlet promises beside what its texts show, rule by rule. Nothing is added up over the rules. */
export interface PromisesView {
  policies: number
  rules: PromisedRule[]
  /** Of how many read articles the results are known so far. */
  judged: number
  articles: number
}

/** Every rule as it is written, none of them changed by a house. */
const asWritten: Pack = {
  pack: 'as-written',
  version: '1',
  title: 'The rules as they are written',
  about: 'Every rule R01 to R43 as it is.',
  others: 'on',
  rules: {},
  own: [],
  examples: [],
}

/**
 * What an outlet says of its sourcing, set beside what its articles show: counts for each rule that a person
 * has linked a sentence of its policies to. Articles that the rules have not been held against are, in the
 * background; until that is done the counts are of the others, and the view says so.
 * @param articles how many of the outlet were read
 */
export async function viewPromises(outletId: string, articles: number): Promise<PromisesView> {
  const workspace = await openWorkspace()
  const { db } = workspace
  const policies = await policiesOfOutlet(db, outletId)
  const linked = linkedRules(policies)
  if (linked.size === 0) return { policies: policies.length, rules: [], judged: 0, articles }
  const scope = scopeOf(outletId)
  const packKey = packKeyOf(asWritten)
  const [unjudged, counts] = await Promise.all([
    countUnjudged(db, scope, packKey),
    rulesOfPeriod(db, scope, { packKey, today: today() }),
  ])
  // Kept as it goes: if it fails, the next view of the page takes it up where it stopped.
  if (unjudged > 0) void judgePeriod(workspace, scope, asWritten).catch(() => undefined)
  const rules = listRules(asWritten)
    .filter(({ rule }) => linked.has(rule))
    .map(({ rule, title, mode }) => ({
      ...{ rule, title, promises: linked.get(rule) ?? [] },
      shown: hasBars(mode) ? countOf(counts, rule) : null,
    }))
  return { policies: policies.length, rules, judged: articles - unjudged, articles }
}

/** The sentences linked to each rule: of the newest version, then those that stand in it no longer. */
function linkedRules(policies: readonly KeptPolicy[]): Map<string, ShownPromise[]> {
  const rules = new Map<string, ShownPromise[]>()
  for (const { id: policyId, kind, title, url, versions } of policies) {
    const seen = new Set<string>()
    versions.forEach(({ text, readAt, promises }, at) => {
      const words = capQuotes(text, promises)
      promises.forEach(({ rule, start, end }, place) => {
        const key = `${rule} ${text.slice(start, end)}`
        if (seen.has(key)) return
        seen.add(key)
        const shown = { policyId, kind, title, url, readAt, words: words[place] }
        rules.set(rule, [...(rules.get(rule) ?? []), { ...shown, isCurrent: at === 0 }])
      })
    })
  }
  return rules
}

function countOf(counts: readonly RuleCount[], rule: string): Omit<RuleCount, 'rule'> {
  const { met, flagged, waived, cannotTell, notApplicable } = counts.find(
    (count) => count.rule === rule,
  ) ?? { met: 0, flagged: 0, waived: 0, cannotTell: 0, notApplicable: 0 }
  return { met, flagged, waived, cannotTell, notApplicable }
}

/** What rules can be opened for: the articles in which one comes to this. */
export const promiseMarks = ['met', 'flagged', 'cannot-tell'] as const
export type PromiseMark = (typeof promiseMarks)[number]

/** The articles behind a count, with the places that the rule is about. */
export interface PromiseEvidence {
  rule: string
  title: string
  mark: PromiseMark
  articles: {
    id: string
    title: string
    publishedAt: string | null
    /** What the rule says of the article, and the words it is about, at most 25 of each; '' for the whole text. */
    findings: { why: string; quote: string }[]
  }[]
  all: number
  page: number
  pages: number
}

const pageSize = 10
const mostFindings = 5

/** The articles of an outlet in which a rule comes to this; null for no such rule or mark. */
export async function viewPromiseEvidence(
  outletId: string,
  asked: { rule: string; mark: string; page: number },
): Promise<PromiseEvidence | null> {
  const rule = listRules(asWritten).find((one) => one.rule === asked.rule)
  const mark = promiseMarks.find((one) => one === asked.mark)
  if (!rule || !mark) return null
  const { db } = await openWorkspace()
  const given = { packKey: packKeyOf(asWritten), today: today(), rule: rule.rule }
  const scope = scopeOf(outletId)
  // A waived flag is a flag still.
  const lists = await Promise.all(
    (mark === 'flagged' ? (['flagged', 'waived'] as const) : ([mark] as const)).map((one) =>
      articlesOfRule(db, scope, { ...given, mark: one }),
    ),
  )
  const ids = lists.flat()
  const { page } = asked
  const shown = ids.slice((page - 1) * pageSize, page * pageSize)
  const [read, known] = await Promise.all([analysesOfArticles(db, shown), knownBeside(db, shown)])
  return {
    ...{ rule: rule.rule, title: rule.title, mark, all: ids.length, page },
    pages: Math.max(1, Math.ceil(ids.length / pageSize)),
    articles: read.map(({ article, analysis }) => {
      const beside = known.find(({ articleId }) => articleId === article.id)
      const results = beside ? judge(beside, analysis, asWritten).results : []
      const outcome: RuleOutcome = mark
      const findings = (results.find((one) => one.rule === rule.rule)?.findings ?? [])
        .filter((finding) => finding.outcome === outcome)
        .slice(0, mostFindings)
      const quotes = capQuotes(
        analysis.text,
        findings.map(({ span }) => ({ start: span[0]?.[0] ?? 0, end: span.at(-1)?.[1] ?? 0 })),
      )
      return {
        ...{ id: article.id, title: article.title, publishedAt: article.publishedAt },
        findings: findings.map(({ why }, at) => ({ why, quote: quotes[at] })),
      }
    }),
  }
}

function scopeOf(outletId: string): PeriodScope {
  return { outletId, from: null, until: null, desk: null, section: null, topic: null }
}

function today(): string {
  return new Date().toISOString().slice(0, 10)
}

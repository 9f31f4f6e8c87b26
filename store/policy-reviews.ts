import { z } from 'zod'
import type { FindingPlace } from '#domain/waiver'
import type { Database } from './db'
import { Prisma } from './generated/client'
import { inScope, type PeriodScope } from './period-scope'
import { storableText } from './storable-text'
import { waiverHolds } from './waivers'

const toJudgeSchema = z.object({
  articleId: z.string(),
  analysisId: z.string(),
  /** Null where nothing of the outlet has a byline: its files have no place for one. */
  hasByline: z.boolean().nullable(),
  byline: z.string().nullable(),
  section: z.string().nullable(),
})
/** A reading that a pack has not judged, with what is known beside its words. */
export type ReadingToJudge = z.infer<typeof toJudgeSchema>

/** What is known beside the words of some articles, as a pack judges by it. */
export async function knownBeside(
  { prisma }: Database,
  articleIds: readonly string[],
): Promise<ReadingToJudge[]> {
  const rows = await prisma.$queryRaw`
    SELECT a.id AS "articleId", a.analysis_in_force_id AS "analysisId", a.byline, a.section,
      ${hasByline} AS "hasByline"
    FROM article a WHERE a.id = ANY(${[...articleIds]}::text[]) AND a.analysis_in_force_id IS NOT NULL`
  return z.array(toJudgeSchema).parse(rows)
}

/** A text without one in an outlet whose other texts have one lacks it; else its form has no place for one. */
const hasByline = Prisma.sql`CASE WHEN a.byline IS NOT NULL THEN true
  WHEN EXISTS (SELECT FROM article b WHERE b.outlet_id = a.outlet_id AND b.byline IS NOT NULL) THEN false END`

/** What a pack says of one reading. */
export interface KeptReview extends Pick<ReadingToJudge, 'analysisId' | 'hasByline' | 'section'> {
  /** Ids of rules by what they come to. */
  met: string[]
  flagged: string[]
  cannotTell: string[]
  notApplicable: string[]
  findings: { rule: string; severity: number; place: FindingPlace }[]
}

/** Readings without a review by this pack, or with one that knew another byline or section. */
function unjudged(scope: PeriodScope, packKey: string): Prisma.Sql {
  return Prisma.sql`
    FROM (SELECT a.*, ${hasByline} AS has_byline FROM article a WHERE ${inScope(scope)}) a
    WHERE NOT EXISTS (SELECT FROM policy_review r
      WHERE r.analysis_id = a.analysis_in_force_id AND r.pack_key = ${packKey}
        AND r.has_byline IS NOT DISTINCT FROM a.has_byline AND r.section IS NOT DISTINCT FROM a.section)`
}

/** How many readings of the period the pack has still to judge. */
export async function countUnjudged(
  { prisma }: Database,
  scope: PeriodScope,
  packKey: string,
): Promise<number> {
  const rows = await prisma.$queryRaw`SELECT count(*)::int AS count ${unjudged(scope, packKey)}`
  const [{ count }] = z.tuple([z.object({ count: z.int() })]).parse(rows)
  return count
}

/** The next of them. */
export async function readingsToJudge(
  { prisma }: Database,
  scope: PeriodScope,
  packKey: string,
  take: number,
): Promise<ReadingToJudge[]> {
  const rows = await prisma.$queryRaw`
    SELECT a.id AS "articleId", a.analysis_in_force_id AS "analysisId", a.has_byline AS "hasByline",
      a.byline, a.section ${unjudged(scope, packKey)} ORDER BY a.id LIMIT ${take}`
  return z.array(toJudgeSchema).parse(rows)
}

/** Keeps reviews by one pack, all or none; what an older form of the pack said of these readings goes. */
export async function keepReviews(
  { prisma }: Database,
  { pack, packKey }: { pack: string; packKey: string },
  reviews: readonly KeptReview[],
): Promise<void> {
  const analysisIds = reviews.map(({ analysisId }) => analysisId)
  await prisma.$transaction(async (transaction) => {
    // Two processes that judge the same readings take turns.
    await transaction.$queryRaw`SELECT pg_advisory_xact_lock(41011)::text`
    await transaction.policyReview.deleteMany({ where: { pack, analysisId: { in: analysisIds } } })
    await transaction.policyReview.createMany({
      data: reviews.map(({ findings: _, ...review }) => ({ pack, packKey, ...review })),
    })
    await transaction.policyFinding.createMany({
      data: reviews.flatMap(({ analysisId, findings }) =>
        findings.map(({ rule, severity, place }, ordinal) => ({
          analysisId,
          packKey,
          rule,
          ordinal,
          severity,
          isInHeadline: place.isInHeadline,
          quote: storableText(place.quote),
          before: storableText(place.before),
          after: storableText(place.after),
        })),
      ),
    })
  })
}

const ruleCountSchema = z.object({
  rule: z.string(),
  met: z.int(),
  flagged: z.int(),
  waived: z.int(),
  cannotTell: z.int(),
  notApplicable: z.int(),
})

/** Each rule of the pack over the period's articles. `today` as YYYY-MM-DD decides which waivers hold. */
export async function rulesOfPeriod(
  { prisma }: Database,
  scope: PeriodScope,
  { packKey, today }: { packKey: string; today: string },
): Promise<z.infer<typeof ruleCountSchema>[]> {
  const rows = await prisma.$queryRaw`
    ${reviewsAndFlags(scope, packKey, today)}
    SELECT rule, (count(*) FILTER (WHERE outcome = 'met'))::int AS met,
      (count(*) FILTER (WHERE outcome = 'flagged'))::int AS flagged,
      (count(*) FILTER (WHERE is_waived))::int AS waived,
      (count(*) FILTER (WHERE outcome = 'cannot-tell'))::int AS "cannotTell",
      (count(*) FILTER (WHERE outcome = 'not-applicable'))::int AS "notApplicable"
    FROM (
      SELECT unnest(met) AS rule, 'met' AS outcome, false AS is_waived FROM review
      UNION ALL SELECT unnest(cannot_tell), 'cannot-tell', false FROM review
      UNION ALL SELECT unnest(not_applicable), 'not-applicable', false FROM review
      UNION ALL SELECT rule, 'flagged', is_waived FROM flag) AS said
    GROUP BY rule ORDER BY rule`
  return z.array(ruleCountSchema).parse(rows)
}

/** `review`: what the pack says of each article; `flag`: each flagged rule of one, and whether all of it is waived. */
function reviewsAndFlags(scope: PeriodScope, packKey: string, today: string): Prisma.Sql {
  return Prisma.sql`
    WITH review AS (
      SELECT a.id AS article_id, r.* FROM article a JOIN policy_review r
        ON r.analysis_id = a.analysis_in_force_id AND r.pack_key = ${packKey}
      WHERE ${inScope(scope)}),
    flag AS (
      SELECT review.article_id, f.rule, bool_and(${waiverHolds(today)}) AS is_waived,
        max(f.severity) AS severity
      FROM review JOIN policy_finding f USING (analysis_id, pack_key)
      GROUP BY review.article_id, f.rule)`
}

/** What a rule comes to in an article; `waived` is flagged with a waiver in force on all of it. */
export const ruleMarks = ['met', 'flagged', 'waived', 'cannot-tell'] as const
export type RuleMark = (typeof ruleMarks)[number]

/** The articles in which a rule comes to this, in order of publication; `flagged` are those that are not waived. */
export async function articlesOfRule(
  { prisma }: Database,
  scope: PeriodScope,
  given: { packKey: string; today: string; rule: string; mark: RuleMark },
): Promise<string[]> {
  const { packKey, today, rule, mark } = given
  const rows = await prisma.$queryRaw<{ id: string }[]>`
    ${reviewsAndFlags(scope, packKey, today)}
    SELECT a.id FROM article a JOIN (
      SELECT article_id FROM review
        WHERE (${mark} = 'met' AND met @> ARRAY[${rule}]::text[])
          OR (${mark} = 'cannot-tell' AND cannot_tell @> ARRAY[${rule}]::text[])
      UNION ALL SELECT article_id FROM flag
        WHERE rule = ${rule} AND ${mark} IN ('flagged', 'waived') AND is_waived = (${mark} = 'waived')) said
      ON said.article_id = a.id
    ORDER BY a.published_order NULLS LAST, a.added_at, a.id`
  return rows.map(({ id }) => id)
}

const firstSchema = z.object({
  articleId: z.string(),
  title: z.string(),
  publishedAt: z.string().nullable(),
  desk: z.string().nullable(),
  /** Rules that are flagged and not waived, by severity. */
  serious: z.array(z.string()),
  warn: z.array(z.string()),
  /** Counts of measures. */
  leads: z.int(),
  onlyAnonymous: z.int(),
  claims: z.int(),
  reruns: z.int(),
})
/** An article to look at first, with what speaks for it. */
export type ArticleToSee = z.infer<typeof firstSchema>

/**
 * The articles with the most serious flags that are not waived, then with the most leading claims on
 * anonymous sources, then with the most warnings; none that has neither.
 */
export async function articlesToSee(
  { prisma }: Database,
  scope: PeriodScope,
  { packKey, today, take }: { packKey: string; today: string; take: number },
): Promise<ArticleToSee[]> {
  const counted = (
    measure: string,
  ) => Prisma.sql`coalesce((SELECT sum(m.counted) FROM measure_count m
    WHERE m.analysis_id = a.analysis_in_force_id AND m.measure = ${measure}), 0)::int`
  const rows = await prisma.$queryRaw`
    ${reviewsAndFlags(scope, packKey, today)},
    open_flag AS (
      SELECT article_id,
        coalesce(array_agg(rule ORDER BY rule) FILTER (WHERE severity = 3), '{}') AS serious,
        coalesce(array_agg(rule ORDER BY rule) FILTER (WHERE severity = 2), '{}') AS warn
      FROM flag WHERE NOT is_waived GROUP BY article_id)
    SELECT * FROM (
      SELECT a.id AS "articleId", a.title, a.published_at AS "publishedAt", a.desk, a.published_order,
        coalesce(f.serious, '{}') AS serious, coalesce(f.warn, '{}') AS warn,
        ${counted('anonymous-leads')} AS leads, ${counted('only-anonymous-claims')} AS "onlyAnonymous",
        coalesce((SELECT sum(m.cases) FROM measure_count m
          WHERE m.analysis_id = a.analysis_in_force_id AND m.measure = 'only-anonymous-claims'), 0)::int AS claims,
        ${counted('rerun-claims')} AS reruns
      FROM article a LEFT JOIN open_flag f ON f.article_id = a.id WHERE ${inScope(scope)}) AS seen
    WHERE cardinality(serious) + cardinality(warn) + leads > 0
    ORDER BY cardinality(serious) DESC, leads DESC, cardinality(warn) DESC, "onlyAnonymous" DESC,
      published_order DESC NULLS LAST, "articleId"
    LIMIT ${take}`
  return z.array(firstSchema).parse(rows)
}

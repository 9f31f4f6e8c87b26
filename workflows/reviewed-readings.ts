import type { Analysis } from '#domain/analysis'
import type { LoggedJudgement } from '#domain/judgement'
import { type AppliedJudgements, applyJudgements } from '#judgement/apply-judgements'
import { countParts, withMeasures } from '#measures/count-reading'
import { analysesById } from '#store/analyses'
import type { Database } from '#store/db'
import { judgementsOfArticles } from '#store/judgements'
import {
  analysisOfVersion,
  type JudgedRow,
  judgedArticles,
  keepReviewed,
} from '#store/reviewed-readings'
import type { ReviewedShare } from './view-judgements/judgement-view'

/** One article's reading with everything that people judged about it. */
export interface ReviewedReading {
  row: JudgedRow
  /** What the judgements are put on: the reading in force, or the one that was wholly reviewed. */
  machine: Analysis
  isReadAnew: boolean
  inForce: Analysis
  reviewed: Analysis
  applied: AppliedJudgements<Analysis>
  /** All of them, in the order in which they were given. */
  judgements: LoggedJudgement[]
  /** The judgement by which the article as it is now is wholly reviewed, or null. */
  wholeBy: LoggedJudgement | null
  share: ReviewedShare
}

/** The reviewed readings of the judged articles of a story, of all (null), or of one article; by article. */
export async function reviewedReadings(
  db: Database,
  of: { storyId: string | null } | { articleId: string },
): Promise<Map<string, ReviewedReading>> {
  return reviewRows(db, await judgedArticles(db, of))
}

/** Counts anew what has been judged since, so that the store's sums are those of today. */
export async function countReviewed(
  db: Database,
  of: { storyId: string | null } | { articleId: string },
): Promise<void> {
  const waiting = (await judgedArticles(db, of)).filter(({ isCounted }) => !isCounted)
  for (let from = 0; from < waiting.length; from += atOnce) {
    const readings = await reviewRows(db, waiting.slice(from, from + atOnce))
    for (const { row, reviewed, wholeBy, share } of readings.values()) {
      await keepReviewed(db, {
        analysisId: row.analysisId,
        revision: row.revision,
        judged: share.judged,
        attributions: share.attributions,
        disputed: share.disputed,
        isWhole: wholeBy !== null,
        counts: countParts(reviewed),
      })
    }
  }
}

/** The articles of a story, or of all (null), that somebody said are wholly reviewed, one after the other. */
export async function* wholeReadings(
  db: Database,
  storyId: string | null,
): AsyncGenerator<ReviewedReading> {
  await countReviewed(db, { storyId })
  const rows = (await judgedArticles(db, { storyId })).filter(({ isWhole }) => isWhole)
  for (let from = 0; from < rows.length; from += atOnce) {
    for (const reading of (await reviewRows(db, rows.slice(from, from + atOnce))).values()) {
      if (reading.wholeBy !== null) yield reading
    }
  }
}

/** So many readings are held in memory while they are counted. */
const atOnce = 50

async function reviewRows(
  db: Database,
  rows: readonly JudgedRow[],
): Promise<Map<string, ReviewedReading>> {
  const [judgements, analyses] = await Promise.all([
    judgementsOfArticles(
      db,
      rows.map(({ articleId }) => articleId),
    ),
    analysesById(
      db,
      rows.map(({ analysisId }) => analysisId),
    ),
  ])
  const found = new Map<string, ReviewedReading>()
  for (const row of rows) {
    const inForce = analyses.get(row.analysisId)
    if (!inForce) continue
    found.set(row.articleId, await reviewOne(db, row, inForce, judgements.get(row.articleId) ?? []))
  }
  return found
}

async function reviewOne(
  db: Database,
  row: JudgedRow,
  inForce: Analysis,
  judgements: LoggedJudgement[],
): Promise<ReviewedReading> {
  const whole = await findWhole(db, row, inForce, judgements)
  const machine = whole?.machine ?? inForce
  const held = judgements.filter(
    ({ undoneAt, judgement, id }) =>
      undoneAt === null && (judgement.kind !== 'review-article' || id === whole?.by.id),
  )
  const applied = applyOnce(machine, inForce, row, held)
  return {
    row,
    machine,
    isReadAnew: machine !== inForce,
    inForce,
    reviewed: applied.reviewed,
    applied,
    judgements,
    wholeBy: whole?.by ?? null,
    share: shareOf(machine, applied, whole !== null),
  }
}

/** The last word that the article is wholly reviewed, if it is about the text in force. */
async function findWhole(
  db: Database,
  row: JudgedRow,
  inForce: Analysis,
  judgements: readonly LoggedJudgement[],
): Promise<{ by: LoggedJudgement; machine: Analysis } | null> {
  for (const by of judgements.toReversed()) {
    if (by.undoneAt !== null || by.judgement.kind !== 'review-article') continue
    const { analysisId } = by.judgement
    if (analysisId === row.analysisId) return { by, machine: inForce }
    const machine = await analysisOfVersion(db, { analysisId, versionId: row.versionId })
    if (machine) return { by, machine }
  }
  return null
}

/** Pages ask for the same reading again and again; what was made of it is kept with it. */
const made = new WeakMap<Analysis, { of: string; applied: AppliedJudgements<Analysis> }>()

function applyOnce(
  machine: Analysis,
  { engine }: Analysis,
  { articleId, revision, analysisId }: JudgedRow,
  held: readonly LoggedJudgement[],
): AppliedJudgements<Analysis> {
  const of = `${articleId} ${revision} ${analysisId}`
  const known = made.get(machine)
  if (known?.of === of) return known.applied
  const put = applyJudgements(machine, held)
  const isChanged = put.reviewed !== machine
  // What was read by an earlier codebook stays marked as such. Of a wholly reviewed article nothing is on an
  // engine's word alone, so that a later engine's articles may be counted beside it.
  const reviewed = isChanged
    ? { ...withMeasures(put.reviewed), codebook: machine.codebook, engine }
    : machine
  const applied = { ...put, reviewed }
  made.set(machine, { of, applied })
  return applied
}

function shareOf(
  machine: Analysis,
  { judged, reviewed }: AppliedJudgements<Analysis>,
  isWhole: boolean,
): ReviewedShare {
  const read = new Set(machine.attributions.map(({ id }) => id))
  const added = reviewed.attributions.filter(({ id }) => !read.has(id)).length
  const attributions = read.size + added
  const own = judged.filter(({ mark: { of } }) => of === 'attribution')
  const settled = own.filter(
    ({ mark, state }) => state !== 'unjudged' && (state === 'added' || read.has(mark.id)),
  )
  return {
    judged: isWhole ? attributions : settled.length,
    attributions,
    disputed: own.filter(({ isDisputed }) => isDisputed).length,
    articles: 1,
    wholeArticles: isWhole ? 1 : 0,
  }
}

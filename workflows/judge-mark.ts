import { initialsSchema } from '#domain/decision'
import { type GivenJudgement, givenJudgementSchema, type Judgement } from '#domain/judgement'
import { anchorJudgement } from '#judgement/anchor-judgement'
import { applyJudgements } from '#judgement/apply-judgements'
import { analysesById, findReading } from '#store/analyses'
import type { Database } from '#store/db'
import { takeJudgement } from '#store/judgements'
import { countReviewed, reviewedReadings } from './reviewed-readings'
import type { JudgeOutcome, JudgeRefusal } from './view-judgements/judgement-view'
import { openWorkspace } from './workspace'

/**
 * Takes a person's judgement about a mark of an article. The machine's reading is not changed; the
 * judgement holds for every later reading in whose text its words are found, until a person takes it back.
 * @param given as it came from a form or another program: marks by id, spans as offsets
 * @param by initials, or null
 */
export async function judgeMark(
  articleId: string,
  given: unknown,
  by: string | null = null,
): Promise<JudgeOutcome> {
  const initials = initialsSchema.safeParse(by?.trim() || null)
  if (!initials.success) return refuse('bad-initials', 'by')
  const parsed = givenJudgementSchema.safeParse(given)
  if (!parsed.success) return refuse('unreadable', parsed.error.issues[0].path.join('.') || null)
  const { db } = await openWorkspace()
  const found = await findReading(db, articleId)
  if (found === null) return refuse('no-such-article')
  if (found.analysisId === null) return refuse('not-read')
  const anchored = await anchorGiven(db, articleId, found.analysisId, parsed.data)
  if ('refused' in anchored) return refuse(anchored.refused, anchored.field)
  const taken = await takeJudgement(db, { articleId, judgement: anchored, by: initials.data })
  if (taken.outcome === 'taken') await countReviewed(db, { articleId })
  return taken
}

function refuse(because: JudgeRefusal, field: string | null = null): JudgeOutcome {
  return { outcome: 'refused', because, field }
}

async function anchorGiven(
  db: Database,
  articleId: string,
  analysisId: string,
  given: GivenJudgement,
): Promise<Judgement | { refused: JudgeRefusal; field: string | null }> {
  const own = (await reviewedReadings(db, { articleId })).get(articleId)
  if (given.kind === 'review-article') {
    // Said again of what is shown, which is the reading that was reviewed.
    const shown = own?.wholeBy?.judgement
    return { ...given, analysisId: shown?.kind === given.kind ? shown.analysisId : analysisId }
  }
  const machine = own?.machine ?? (await analysisInForce(db, analysisId))
  const held = own?.judgements.filter(({ undoneAt }) => undoneAt === null) ?? []
  const adding = held.filter(({ judgement }) => judgement.kind === 'add-attribution')
  const judgement = anchorJudgement(
    {
      machine,
      reviewed: own?.reviewed ?? machine,
      adding: new Set(adding.map(({ id }) => id)),
    },
    given,
  )
  if ('refused' in judgement) return judgement
  // What it would do is asked of the very function that will do it.
  const trial = 'trial'
  const { effects } = applyJudgements(machine, [...held, { id: trial, judgement }])
  const effect = effects.get(trial)
  if (effect === 'refused') return { refused: 'would-name-anonymous', field: null }
  if (effect === 'no-effect') return { refused: 'changes-nothing', field: null }
  return judgement
}

async function analysisInForce(db: Database, analysisId: string) {
  const analysis = (await analysesById(db, [analysisId])).get(analysisId)
  if (!analysis) throw new Error(`The analysis ${analysisId} is gone`)
  return analysis
}

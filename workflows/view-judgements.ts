import type { Analysis } from '#domain/analysis'
import type { AnchoredSpan, Judgement, LoggedJudgement } from '#domain/judgement'
import { findArticle } from '#store/articles'
import { type ReviewedReading, reviewedReadings } from './reviewed-readings'
import type { JudgedArticle, JudgedMark, ShownJudgement } from './view-judgements/judgement-view'
import { openWorkspace } from './workspace'

/**
 * The machine's and the people's reading of an article side by side, with the log. Null where there is
 * no such article, or it was not read yet.
 */
export async function viewJudgements(articleId: string): Promise<JudgedArticle | null> {
  const { db } = await openWorkspace()
  const found = await findArticle(db, articleId)
  if (!found?.analysis) return null
  const own = (await reviewedReadings(db, { articleId })).get(articleId)
  return own ? viewReviewed(found.summary, own) : viewUnjudged(found.summary, found.analysis)
}

function viewUnjudged(article: JudgedArticle['article'], machine: Analysis): JudgedArticle {
  return {
    article,
    machine,
    isReadAnew: false,
    reviewed: machine,
    marks: [],
    judgements: [],
    notFound: [],
    share: {
      judged: 0,
      attributions: machine.attributions.length,
      disputed: 0,
      articles: 1,
      wholeArticles: 0,
    },
    isWhole: false,
    undo: null,
    redo: null,
  }
}

function viewReviewed(article: JudgedArticle['article'], own: ReviewedReading): JudgedArticle {
  const judgements = own.judgements.map((logged) => showJudgement(logged, own))
  const lost = judgements.filter(({ effect }) => effect === 'not-found' || effect === 'ambiguous')
  const held = judgements.filter(({ undoneAt }) => undoneAt === null)
  const undone = judgements.filter(({ undoneAt }) => undoneAt !== null)
  return {
    article,
    machine: own.machine,
    isReadAnew: own.isReadAnew,
    reviewed: own.reviewed,
    marks: own.applied.judged.map((one) => showMark(one, judgements)),
    judgements,
    notFound: lost.map(({ id }) => id),
    share: own.share,
    isWhole: own.wholeBy !== null,
    undo: held.at(-1)?.id ?? null,
    redo: lastTurned(undone),
  }
}

function showJudgement(logged: LoggedJudgement, own: ReviewedReading): ShownJudgement {
  const { effects, marks } = own.applied
  const isOld = logged.judgement.kind === 'review-article' && logged.id !== own.wholeBy?.id
  const effect = isOld ? (own.wholeBy ? 'overruled' : 'not-found') : effects.get(logged.id)
  return {
    ...logged,
    effect: logged.undoneAt === null ? (effect ?? 'no-effect') : null,
    marks: marks.get(logged.id) ?? [],
    words: wordsOf(logged.judgement),
  }
}

function showMark(
  { mark, state, isDisputed }: ReviewedReading['applied']['judged'][number],
  judgements: readonly ShownJudgement[],
): JudgedMark {
  const about = judgements
    .filter(
      ({ effect, marks }) =>
        effect !== null && marks.some(({ of, id }) => of === mark.of && id === mark.id),
    )
    .toReversed()
  const holding = about.find(({ effect }) => effect === 'holds' || effect === 'restored')
  return {
    ...mark,
    state,
    isDisputed,
    by: holding?.takenBy ?? null,
    at: holding?.takenAt ?? null,
    judgementIds: about.map(({ id }) => id),
  }
}

/** The one that was taken back last. */
function lastTurned(undone: readonly ShownJudgement[]): string | null {
  const [last] = [...undone].sort((a, b) => ((a.undoneAt ?? '') < (b.undoneAt ?? '') ? 1 : -1))
  return last?.id ?? null
}

const mostWords = 200

function wordsOf(judgement: Judgement): string {
  const words = spansOf(judgement)
    .flat()
    .map(({ exact }) => exact)
    .join(' … ')
  return words.length > mostWords ? `${words.slice(0, mostWords - 1)}…` : words
}

function spansOf(judgement: Judgement): AnchoredSpan[] {
  if (judgement.kind === 'review-article') return []
  if (judgement.kind === 'add-attribution') {
    return [judgement.source, judgement.cue, judgement.content]
  }
  const { mark } = judgement
  if (mark.of === 'attribution') return [mark.at.source, mark.at.cue, mark.at.content]
  if (mark.of === 'source') return [mark.mentions.slice(0, 1)]
  return mark.of === 'judged' ? [] : [mark.at]
}

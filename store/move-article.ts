import { z } from 'zod'
import { storyDecisionSchema } from '#domain/story-decision'
import type { Database } from './db'
import { writeDecision, writeTurn } from './decisions'
import type { Prisma } from './generated/client'
import { lockStories, noteChange } from './revisions'
import { storableText } from './storable-text'

/** What became of moving an article by hand. */
export type MovedArticle =
  | { outcome: 'moved'; storyId: string; decisionId: string }
  | { outcome: 'already-there'; storyId: string }
  | { outcome: 'no-such-article' | 'no-such-story' | 'same-text-there' }

/** What became of moving it back, or there once more. */
export type TurnedMove =
  | 'turned'
  | 'already-so'
  | 'no-such-decision'
  | 'moved-since'
  | 'no-such-story'
  | 'same-text-there'

/** A move as it is kept: with how the article stood before, so that it can be taken back whole. */
const moveSchema = z.object({
  ...storyDecisionSchema.options[0].shape,
  before: z.object({ isPinned: z.boolean(), placedBecause: z.string().nullable() }),
  /** The title of the story where the move made it; else null. */
  made: z.string().nullable(),
})
type Move = z.infer<typeof moveSchema>

const byHand = 'put in this story by hand'

/**
 * Moves an article to another story, or to a new one, because a person said so (without a title the new one has that of the article): it is pinned there,
 * the move is logged under the story that it left, and both stories are to be compared anew. All or
 * nothing.
 */
export async function moveArticle(
  { prisma }: Database,
  given: { articleId: string; to: { id: string } | { title: string }; by: string | null },
): Promise<MovedArticle> {
  const { articleId, to, by } = given
  return explainClash(
    prisma.$transaction(async (transaction): Promise<MovedArticle> => {
      const article = await lockArticle(transaction, articleId)
      if (!article) return { outcome: 'no-such-article' }
      const made = 'title' in to ? storableText(to.title).trim() || article.title : null
      const storyId =
        'id' in to
          ? to.id
          : (await transaction.story.create({ data: { title: made ?? '' }, select: { id: true } }))
              .id
      if (storyId === article.storyId) return { outcome: 'already-there', storyId }
      await lockStories(transaction, [article.storyId, storyId])
      if (!(await transaction.story.findUnique({ where: { id: storyId } }))) {
        return { outcome: 'no-such-story' }
      }
      const { isPinned, placedBecause } = article
      const payload: Move = {
        kind: 'put-in-story',
        article: articleId,
        storyId,
        before: { isPinned, placedBecause },
        made,
      }
      const left = article.storyId
      await place(transaction, articleId, { storyId, isPinned: true, placedBecause: byHand })
      const decisionId = await writeDecision(transaction, { storyId: left, payload, by })
      await noteChange(transaction, [left, storyId])
      return { outcome: 'moved', storyId, decisionId }
    }),
    { outcome: 'same-text-there' },
  )
}

/**
 * Takes a move back, or makes it once more. Refused where the article has been moved on since: that
 * move is to be taken back first. A story that the move made goes when it is empty and comes again.
 */
export async function turnMove(
  { prisma }: Database,
  { id, to, by }: { id: string; to: 'undone' | 'redone'; by: string | null },
): Promise<TurnedMove> {
  const row = await prisma.decision.findUnique({ where: { id } })
  const parsed = moveSchema.safeParse(row?.payload)
  if (!row || !parsed.success) return 'no-such-decision'
  const move = parsed.data
  const [from, goal] = to === 'undone' ? [move.storyId, row.storyId] : [row.storyId, move.storyId]
  return explainClash(
    prisma.$transaction(async (transaction): Promise<TurnedMove> => {
      const article = await lockArticle(transaction, move.article)
      if (!article) return 'moved-since'
      if (to === 'redone') await bringBack(transaction, move)
      await lockStories(transaction, [from, goal])
      if (!(await transaction.story.findUnique({ where: { id: goal } }))) return 'no-such-story'
      const held = await transaction.decision.findUnique({ where: { id } })
      if ((held?.undoneAt === null) === (to === 'redone')) return 'already-so'
      if (article.storyId !== from) return 'moved-since'
      await place(
        transaction,
        move.article,
        to === 'undone'
          ? { storyId: goal, ...move.before }
          : { storyId: goal, isPinned: true, placedBecause: byHand },
      )
      await writeTurn(transaction, { id, to, by })
      await noteChange(transaction, [from, goal])
      if (to === 'undone' && move.made !== null) {
        await transaction.story.deleteMany({
          where: { id: move.storyId, articles: { none: {} }, decisions: { none: {} } },
        })
      }
      return 'turned'
    }),
    'same-text-there',
  )
}

/** Makes the story anew that a move had made, where it has gone. */
async function bringBack(transaction: Prisma.TransactionClient, move: Move): Promise<void> {
  if (move.made === null) return
  const data = [{ id: move.storyId, title: move.made }]
  await transaction.story.createMany({ data, skipDuplicates: true })
}

async function lockArticle(transaction: Prisma.TransactionClient, id: string) {
  await transaction.$queryRaw`SELECT FROM article WHERE id = ${id} FOR UPDATE`
  return transaction.article.findUnique({
    where: { id },
    select: { title: true, storyId: true, isPinned: true, placedBecause: true },
  })
}

async function place(
  transaction: Prisma.TransactionClient,
  id: string,
  where: { storyId: string; isPinned: boolean; placedBecause: string | null },
): Promise<void> {
  await transaction.article.update({ where: { id }, data: where })
}

/** P2002: a story holds a text and an address once, and the other story has this one already. */
async function explainClash<Outcome>(work: Promise<Outcome>, clash: Outcome): Promise<Outcome> {
  try {
    return await work
  } catch (error) {
    if ((error as { code?: string }).code === 'P2002') return clash
    throw error
  }
}

import type { Prisma } from './generated/client'

/**
 * Notes, in the transaction that changes it, that something which a story's comparison depends on has
 * changed. Whoever compares finds the story by this, at once or after a crash.
 */
export async function noteChange(
  transaction: Prisma.TransactionClient,
  storyIds: readonly string[],
): Promise<void> {
  // In one order, so that two transactions over the same stories never wait for each other.
  for (const id of [...new Set(storyIds)].sort()) {
    await transaction.story.updateMany({ where: { id }, data: { revision: { increment: 1 } } })
  }
}

/**
 * Makes everyone else who would change these stories wait until the transaction ends. Articles may
 * still be added to them meanwhile.
 */
export async function lockStories(
  transaction: Prisma.TransactionClient,
  storyIds: readonly string[],
): Promise<void> {
  for (const id of [...new Set(storyIds)].sort()) {
    await transaction.$queryRaw`SELECT FROM story WHERE id = ${id} FOR NO KEY UPDATE`
  }
}

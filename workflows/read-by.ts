import type { ReadingStamp } from '#domain/analysis'
import { readersOfStory } from '#store/analyses'
import { readersOfOutlets } from '#store/outlets'
import { nameReaders } from './name-readers'
import { openWorkspace } from './workspace'

/** By what the readings of some data were made, each version once. */
export interface ReadBy {
  engines: string[]
  codebooks: string[]
}

/** By what the readings in force were made: of a story, of outlets, or of the whole workspace. */
export async function readBy(
  of: { storyId: string } | { outletIds: readonly string[] } | 'workspace',
): Promise<ReadBy> {
  const { db } = await openWorkspace()
  if (of === 'workspace') return versionsOf(await readersOfStory(db, null))
  return versionsOf(
    'storyId' in of
      ? await readersOfStory(db, of.storyId)
      : await readersOfOutlets(db, of.outletIds),
  )
}

/** The versions in some stamps. */
export function versionsOf(stamps: readonly ReadingStamp[]): ReadBy {
  return {
    engines: nameReaders(stamps),
    codebooks: [...new Set(stamps.map(({ codebook }) => codebook.version))].sort(),
  }
}

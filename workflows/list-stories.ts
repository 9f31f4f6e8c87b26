import type { StorySummary } from '#domain/story'
import { listStories as listStored, newestStories, searchStories } from '#store/stories'
import { openWorkspace } from './workspace'

/** All stories of the workspace, the newest first. */
export async function listStories(): Promise<StorySummary[]> {
  const { db } = await openWorkspace()
  return listStored(db)
}

/** A page of the stories. */
export interface StoryList {
  stories: StorySummary[]
  /** How many there are in all with these words in the title. */
  all: number
  page: number
  pages: number
}

const pageSize = 50

/** The stories with these words in the title, the newest first, fifty a page; pages count from 1. */
export async function pageOfStories(given: { find: string; page: number }): Promise<StoryList> {
  const { db } = await openWorkspace()
  const skip = (given.page - 1) * pageSize
  const { stories, all } = await searchStories(db, { find: given.find, skip, take: pageSize })
  return { stories, all, page: given.page, pages: Math.max(1, Math.ceil(all / pageSize)) }
}

/** So many stories fit into a list to choose from. */
const mostChoices = 40

/**
 * Stories to choose one from, the newest first, and whether there are more than these.
 * @param except a story that is no choice
 */
export async function storiesToChoose(
  except: string | null,
): Promise<{ stories: { id: string; title: string }[]; isPart: boolean }> {
  const { db } = await openWorkspace()
  const found = (await newestStories(db, mostChoices + 2)).filter(({ id }) => id !== except)
  return { stories: found.slice(0, mostChoices), isPart: found.length > mostChoices }
}

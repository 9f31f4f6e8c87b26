import type { StorySummary } from '#domain/story'
import { findStory, listStories as listStored, newestStories, searchStories } from '#store/stories'
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

/** A story by name. */
export interface StoryChoice {
  id: string
  title: string
}

/** The newest stories, to choose one from; the one on whose page this is asked is not among them. */
export async function storiesBeside(storyId: string): Promise<StoryChoice[]> {
  const { db } = await openWorkspace()
  const found = await newestStories(db, mostChoices + 1)
  return found.filter(({ id }) => id !== storyId).slice(0, mostChoices)
}

/** The newest stories, to choose one from, and the chosen one however old it is. */
export async function storiesWith(chosen: string): Promise<StoryChoice[]> {
  const { db } = await openWorkspace()
  const found = await newestStories(db, mostChoices)
  if (chosen === '' || found.some(({ id }) => id === chosen)) return found
  const story = await findStory(db, chosen)
  return story ? [...found, { id: story.id, title: story.title }] : found
}

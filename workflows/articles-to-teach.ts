import { articlesOfStory } from '#store/articles'
import { newestStories } from '#store/stories'
import { openWorkspace } from './workspace'

/** So many stories are looked through: a list that is longer is no choice. */
const mostStories = 20

/** Articles that a class can be made from: those of the newest stories, by headline alone. */
export async function articlesToTeach(): Promise<{ id: string; title: string }[]> {
  const { db } = await openWorkspace()
  const stories = await newestStories(db, mostStories)
  const articles = await Promise.all(stories.map(({ id }) => articlesOfStory(db, id)))
  return articles.flat().map(({ id, title }) => ({ id, title }))
}

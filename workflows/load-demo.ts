import { readFile as readBytes, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { readFile } from '#ingest/read-file'
import { refusalSentence } from '#ingest/refusal-sentences'
import { addArticle } from '#store/add-article'
import { readSetting, writeSetting } from '#store/settings'
import { createStory } from '#store/stories'
import { termsOf } from './find-story'
import { loadEngine } from './load-engine'
import { rootFolder } from './places'
import { openWorkspace } from './workspace'

/** The demo stories: invented outlets, people and places, one folder of Markdown files each. */
const demoStories = [
  { folder: 'hospital', title: 'Incident reports withheld at a town hospital' },
  { folder: 'city-hall', title: 'A city contract and its records' },
  { folder: 'kestrel-strait', title: 'Patrol drone lost over the Kestrel Strait' },
] as const

export interface DemoOutcome {
  outcome: 'loaded' | 'already-here'
  stories: number
  articles: number
}

/**
 * Loads the demo stories once. A demo that the user has deleted does not come back at the next
 * start; `force` brings it back.
 */
export async function loadDemo(options: { force?: boolean } = {}): Promise<DemoOutcome> {
  const { db } = await openWorkspace()
  const already = await readSetting(db, 'demo-loaded')
  if (already && !options.force) return { outcome: 'already-here', stories: 0, articles: 0 }
  let articles = 0
  for (const story of demoStories) articles += await loadStory(story.folder, story.title)
  await writeSetting(db, 'demo-loaded', 'yes')
  return { outcome: 'loaded', stories: demoStories.length, articles }
}

async function loadStory(folder: string, title: string): Promise<number> {
  const model = await loadEngine()
  const { db } = await openWorkspace()
  const path = join(rootFolder(), 'prisma', 'demo', folder)
  const names = (await readdir(path)).filter((name) => name.endsWith('.md')).sort()
  const storyId = await createStory(db, { title, isDemo: true })
  for (const name of names) {
    const outcome = await readFile({
      name,
      bytes: new Uint8Array(await readBytes(join(path, name))),
    })
    if (outcome.outcome === 'refused')
      throw new Error(refusalSentence(`demo article ${folder}/${name}`, outcome))
    const { article } = outcome
    await addArticle(db, {
      storyId,
      outlet: article.outlet ?? 'Unknown outlet',
      title: article.title,
      text: article.text,
      byline: article.byline,
      url: article.url,
      publishedAt: article.publishedAt,
      links: article.links,
      ...termsOf(article, model),
      placedBecause: null,
    })
  }
  return names.length
}

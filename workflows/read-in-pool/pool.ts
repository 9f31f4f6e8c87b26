import { join } from 'node:path'
import Piscina from 'piscina'
import type { Analysis } from '#domain/analysis'
import type { ArticleText } from '#domain/article'
import type { StoryComparison } from '#domain/story-comparison'
import { rootFolder } from '../places'
import type { StoryToHold } from '../update-story/hold-together'

/** Threads that read articles, so that the process that answers people never waits for the engine. */
export interface ReadingPool {
  read(article: ArticleText): Promise<Analysis>
  /** The same as one line of JSON, which passes between threads at a fraction of an object's cost. */
  readAsJson(article: ArticleText): Promise<string>
  /** Holds a story's texts side by side. */
  hold(story: StoryToHold): Promise<StoryComparison>
  /** Articles under way or waiting. */
  size(): number
  close(): Promise<void>
}

/**
 * Opens a pool of reading threads.
 * @param threads at most this many; started when first needed, ended after a minute of rest
 */
export function openReadingPool(threads: number): ReadingPool {
  const pool = new Piscina({
    filename: join(rootFolder(), 'dist', 'reading-thread.js'),
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 60_000,
  })
  return {
    read: (article) => pool.run(article),
    readAsJson: (article) => pool.run(article, { name: 'readAsJson' }),
    hold: (story) => pool.run(story, { name: 'hold' }),
    size: () => pool.queueSize + pool.threads.length,
    close: () => pool.destroy(),
  }
}

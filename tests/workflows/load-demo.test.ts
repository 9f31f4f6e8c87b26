import { monitorEventLoopDelay } from 'node:perf_hooks'
import { afterAll, expect, test } from 'vitest'
import { listStories } from '#workflows/list-stories'
import { loadDemo } from '#workflows/load-demo'
import { viewStory } from '#workflows/view-story'
import { ownWorkspace, readEverything } from './open-workspace'

const closeOwn = ownWorkspace()
afterAll(closeOwn)

test('the demo is loaded once, read in threads, and shows every kind of mark', async () => {
  expect(await loadDemo()).toMatchObject({ outcome: 'loaded', stories: 3, articles: 19 })
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  await readEverything()
  delay.disable()
  // The process that answers people must not wait for the engine: nearly every tick is prompt.
  expect(delay.percentile(90) / 1e6).toBeLessThan(50)

  expect(await loadDemo()).toEqual({ outcome: 'already-here', stories: 0, articles: 0 })
  const stories = await listStories()
  expect(stories.map(({ title }) => title)[0]).toBe('Patrol drone lost over the Kestrel Strait')
  const drone = await viewStory(stories[0].id)
  expect(drone?.articles).toHaveLength(9)
  expect(drone?.story.outlets).toBe(7)
  expect(drone?.articles.every(({ state }) => state === 'read')).toBe(true)
  for (const part of [
    'named-person',
    'named-organisation',
    'document',
    'other-media',
    'anonymous-described',
    'anonymous-bare',
    'generic-group',
    'no-source',
  ]) {
    const claims = drone?.sourceMix.reduce(
      (sum, { parts }) => sum + (parts.find((row) => row.part === part)?.cases ?? 0),
      0,
    )
    expect(claims, part).toBeGreaterThan(0)
  }
})

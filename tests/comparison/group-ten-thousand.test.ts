import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runAccording } from '../cli/run-according'
import { inventArchive } from './invent-archive'

const folder = mkdtempSync(join(tmpdir(), 'according-group-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const archive = inventArchive(10_000)
const file = join(folder, 'archive.jsonl')
writeFileSync(file, archive.map((article) => JSON.stringify(article)).join('\n'))

/** Tells at its end what the process took: seconds of processor time and kilobytes at most. */
const tell =
  'data:text/javascript,process.on("exit",()=>{const u=process.resourceUsage();console.error(JSON.stringify({seconds:(u.userCPUTime+u.systemCPUTime)/1e6,kilobytes:u.maxRSS}))})'

test('ten thousand articles take under a minute and 500 MB, and great stories stay whole', async () => {
  const { out, err } = await runAccording(folder, ['group', file], '', ['--import', tell])
  const { seconds, kilobytes } = JSON.parse(err.trim())
  expect(seconds).toBeLessThan(60)
  expect(kilobytes).toBeLessThan(500 * 1_024)

  const places: { id: string; storyId: string }[] = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(places.map(({ id }) => id)).toEqual(archive.map(({ id }) => id))
  expect(bCubed(places.map(({ storyId }) => storyId))).toBeGreaterThan(0.95)
  const great = places.filter((_, index) => archive[index].story === 400)
  expect(great).toHaveLength(280)
  expect(new Set(great.map(({ storyId }) => storyId)).size).toBe(1)
}, 300_000)

/** B-cubed F1 of stories against those that the articles were invented for (A. Bagga, B. Baldwin, 1998). */
function bCubed(found: readonly string[]): number {
  const size = (keys: readonly (string | number)[]) => {
    const sizes = new Map<string | number, number>()
    for (const key of keys) sizes.set(key, (sizes.get(key) ?? 0) + 1)
    return sizes
  }
  const invented = archive.map(({ story }) => story)
  const both = invented.map((story, index) => `${story} ${found[index]}`)
  const [ofBoth, ofFound, ofInvented] = [size(both), size(found), size(invented)]
  let [precision, recall] = [0, 0]
  both.forEach((key, index) => {
    const common = ofBoth.get(key) ?? 0
    precision += common / (ofFound.get(found[index]) ?? 1) / both.length
    recall += common / (ofInvented.get(invented[index]) ?? 1) / both.length
  })
  return (2 * precision * recall) / (precision + recall)
}

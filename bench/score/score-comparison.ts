import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { COMPARISON_VERSION } from '#comparison/version'
import { comparisonSchema } from '#domain/comparison'
import { engineStamp } from '#workflows/load-engine'
import { checksumOf, readClaims, readStories } from './comparison-data'
import type { Figure } from './figure'
import { measureClaims, measureGrouping } from './measure-comparison'
import { figureTable } from './print-table'
import { comparisonRecordSchema, readRecord } from './recorded'
import { runAccording } from './run-according'
import { sayLeftOut } from './say-left-out'
import { settleRecord } from './settle-record'

/**
 * Groups and compares the benchmark's articles by the command line, prints every figure, and records
 * them in comparison/scores.json unless one has fallen or a part of the data is not there. Started by
 * setup/score.mjs.
 * @param process.argv the folder of the data, and the file of the record
 */
const root = join(import.meta.dirname, '..', '..')
const [dataFolder, scoresFile] = process.argv.slice(2)

const placeSchema = z.object({ id: z.string(), storyId: z.string() })
const comparedClaimsSchema = comparisonSchema.pick({ storyId: true, claims: true })

const sets = [
  { set: 'allsides', id: 'grouping-openings', articles: 'openings of articles' },
  { set: 'basil', id: 'grouping-full-texts', articles: 'full articles' },
] as const

const measures = [
  ...sets.map(({ set, ...name }) => ({
    from: `stories/${set}`,
    measure: async () => {
      const part = readStories(dataFolder, set)
      if (part === null) return null
      const groups = new Map<string, string>()
      for await (const line of runAccording(root, ['group', part.input])) {
        const { id, storyId } = placeSchema.parse(line)
        groups.set(id, storyId)
      }
      return { figures: measureGrouping(name, part.labels, groups), data: part.checksum }
    },
  })),
  {
    from: 'claims',
    measure: async () => {
      const part = readClaims(dataFolder)
      if (part === null) return null
      const found = new Map<string, z.infer<typeof comparedClaimsSchema>['claims']>()
      for await (const line of runAccording(root, ['compare', '--jsonl', part.input])) {
        const { storyId, claims } = comparedClaimsSchema.parse(line)
        found.set(storyId, claims)
      }
      return { figures: measureClaims(part.labels, found), data: part.checksum }
    },
  },
]

const figures: Figure[] = []
const lacking: string[] = []
for (const { from, measure } of measures) {
  const measured = await measure()
  if (measured === null) lacking.push(from)
  else figures.push(...measured.figures.map((figure) => ({ ...figure, data: measured.data })))
}

if (lacking.length > 0) {
  console.log(`Not measured, for ${dataFolder} lacks it: ${lacking.join(', ')}.`)
}
if (figures.length > 0) {
  const caution = [
    'Stories were grouped without dates but those in addresses; where dates are given they count too.',
    'The weights that group were fitted on these stories: fitted on one half of them and read on the other they lost .014 of B-cubed F1.',
    sayLeftOut(readFileSync(join(root, 'comparison', 'weights', 'alignment.json'), 'utf8')),
    'An interval without width means that no story held an error; others may.',
  ].join(' ')
  console.log(`${figureTable(figures, 'stories')}\n`)
  console.log(caution)
  const measured = {
    engine: await engineStamp(),
    comparison: COMPARISON_VERSION,
    measuredOn: 'US political news of 2010–19 and, for the openings, of 2021',
    caution,
    data: checksumOf(figures.map(({ data }) => data ?? '')),
    figures,
  }
  const isWhole = lacking.length === 0
  if (!isWhole) console.log('The record stays as it is: it is of all parts of the data.')
  const before = readRecord(scoresFile, comparisonRecordSchema)
  if (!settleRecord(scoresFile, measured, before, isWhole)) process.exitCode = 1
}

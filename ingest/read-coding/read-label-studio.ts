import { createHash } from 'node:crypto'
import { z } from 'zod'
import { type CodedAttribution, type Coding, codedLabelsSchema } from '#domain/coding'
import type { Span } from '#domain/span'
import { CodePoints } from './code-points'

const regionSchema = z.looseObject({
  id: z.string(),
  type: z.literal('labels'),
  value: z.looseObject({
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    text: z.string().optional(),
    labels: z.array(z.string()).min(1),
  }),
})
const relationSchema = z.looseObject({
  type: z.literal('relation'),
  from_id: z.string(),
  to_id: z.string(),
})
/** A choice about one region: the label's name is the control's, as "kind". */
const choiceSchema = z.looseObject({
  id: z.string(),
  type: z.literal('choices'),
  from_name: z.string(),
  value: z.looseObject({ choices: z.array(z.string()).min(1) }),
})
const otherSchema = z.looseObject({ type: z.string() })

const taskSchema = z.looseObject({
  id: z.union([z.string(), z.number()]),
  data: z.looseObject({ text: z.string().min(1), article: z.string().optional() }),
  annotations: z.array(
    z.looseObject({
      id: z.union([z.string(), z.number()]).optional(),
      completed_by: z
        .union([z.string(), z.number(), z.looseObject({ id: z.union([z.string(), z.number()]) })])
        .optional(),
      was_cancelled: z.boolean().optional(),
      result: z.array(z.union([regionSchema, relationSchema, choiceSchema, otherSchema])),
    }),
  ),
})
const exportSchema = z.array(taskSchema).min(1)

/** What of an export was left out, by task. */
export interface LabelStudioProblem {
  task: string
  coder: string
  problem: 'no-relation' | 'beyond-text' | 'other-words' | 'unknown-label'
  region: string
}

type Task = z.infer<typeof taskSchema>
type Region = z.infer<typeof regionSchema>

/**
 * Codings from a Label Studio JSON export: regions labelled `Source`, `Cue` and `Content`, held together
 * by relations, with per-region choices for the labels, whose controls are called as ours are (`kind`,
 * `standing` …). Each annotation is a coding by whoever completed it.
 * @returns null where the document is no such export
 */
export function readLabelStudio(
  document: unknown,
): { codings: Coding[]; problems: LabelStudioProblem[] } | null {
  const parsed = exportSchema.safeParse(document)
  if (!parsed.success) return null
  const problems: LabelStudioProblem[] = []
  const codings = parsed.data.flatMap((task) =>
    task.annotations
      .filter(({ was_cancelled }) => !was_cancelled)
      .map((annotation, index): Coding => {
        const coder = coderOf(annotation.completed_by, index)
        return {
          coder,
          article: task.data.article ?? `task ${task.id}`,
          textHash: createHash('sha256').update(task.data.text).digest('hex'),
          textLength: task.data.text.length,
          attributions: attributionsOf(task, annotation.result, coder, problems),
        }
      }),
  )
  return { codings, problems }
}

function coderOf(by: Task['annotations'][number]['completed_by'], index: number): string {
  if (by === undefined) return `annotation ${index + 1}`
  return `coder ${typeof by === 'object' ? by.id : by}`
}

function attributionsOf(
  task: Task,
  result: Task['annotations'][number]['result'],
  coder: string,
  problems: LabelStudioProblem[],
): CodedAttribution[] {
  const note = (problem: LabelStudioProblem['problem'], region: string) =>
    problems.push({ task: String(task.id), coder, problem, region })
  const regions = result.flatMap((one) => {
    const region = regionSchema.safeParse(one).data
    return region ? [region] : []
  })
  const places = new Map(
    regions.map((region) => [region.id, placeOf(region, task.data.text, note)]),
  )
  const choices = result.flatMap((one) => choiceSchema.safeParse(one).data ?? [])
  return groupsOf(regions, result).flatMap((group) => {
    const of = (label: string): Span =>
      group
        .filter(({ value }) => value.labels.includes(label))
        .flatMap(({ id }) => places.get(id) ?? [])
        .sort(([a], [b]) => a - b)
    const content = of('Content')
    if (content.length === 0) {
      for (const { id } of group) note('no-relation', id)
      return []
    }
    const ids = new Set(group.map(({ id }) => id))
    const written = Object.fromEntries(
      choices
        .filter(({ id }) => ids.has(id))
        .map(({ from_name, value }) => [from_name, readChoice(value.choices[0])]),
    )
    const labels = codedLabelsSchema.safeParse(written)
    if (!labels.success) note('unknown-label', group[0].id)
    return [
      {
        id: group[0].id,
        source: of('Source'),
        cue: of('Cue'),
        content,
        labels: labels.data ?? {},
      },
    ]
  })
}

/** Regions that relations hold together, however long the chain. */
function groupsOf(
  regions: readonly Region[],
  result: Task['annotations'][number]['result'],
): Region[][] {
  const groupOf = new Map(regions.map((region) => [region.id, [region]]))
  for (const one of result) {
    const relation = relationSchema.safeParse(one).data
    const from = groupOf.get(relation?.from_id ?? '')
    const to = groupOf.get(relation?.to_id ?? '')
    if (!from || !to || from === to) continue
    for (const region of to) {
      from.push(region)
      groupOf.set(region.id, from)
    }
  }
  return [...new Set(groupOf.values())]
}

/** Label Studio counts as browsers do; exports that passed through Python count code points. */
function placeOf(
  { id, value: { start, end, text: words } }: Region,
  text: string,
  note: (problem: LabelStudioProblem['problem'], region: string) => void,
): Span {
  const fits = (from: number, to: number) =>
    to <= text.length && from < to && (words === undefined || text.slice(from, to) === words)
  if (fits(start, end)) return [[start, end]]
  const points = new CodePoints(text)
  const [from, to] = [points.toUnits(start), points.toUnits(end)]
  if (from !== null && to !== null && fits(from, to)) return [[from, to]]
  note(end > text.length ? 'beyond-text' : 'other-words', id)
  return []
}

function readChoice(choice: string): unknown {
  if (choice === 'yes') return true
  if (choice === 'no') return false
  return /^\d+(?:\.\d+)?$/.test(choice) ? Number(choice) : choice
}

import { isCollection, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'
import type { z } from 'zod'
import { type Pack, packSchema } from '#domain/policy-pack'
import { allRules, ruleOf } from './all-rules'
import { ConditionFailure, readCondition } from './condition'
import { fieldsOver } from './own-rules'
import { say } from './say'

/** One thing that is wrong with a pack, and where: lines and columns count from 1. */
export interface PackProblem {
  line: number
  column: number
  sentence: string
}

/** A pack that cannot be used, with everything that is wrong with it. */
export class PackFailure extends Error {
  constructor(
    override readonly name: string,
    readonly problems: readonly PackProblem[],
  ) {
    super(
      problems
        .map(({ line, column, sentence }) => `${name}:${line}:${column}: ${sentence}`)
        .join('\n'),
    )
  }
}

const longest = 1_000_000

/**
 * Reads a policy pack.
 * @param name how the file is called, for messages
 * @throws PackFailure that names every line that is wrong: YAML, unknown keys and rules, conditions,
 *   patterns, sentences and examples
 */
export function readPack(source: string, name: string): Pack {
  if (source.length > longest) {
    throw new PackFailure(name, [
      { line: 1, column: 1, sentence: 'A pack has at most a million characters.' },
    ])
  }
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true })
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const broken = document.errors.map(({ message, pos }) => ({
    ...at(pos[0]),
    sentence: message.split('\n')[0],
  }))
  if (broken.length > 0) throw new PackFailure(name, broken)
  refuseAliases(document, name, at)
  const place = (path: readonly PropertyKey[], isOfKey = false) =>
    at(offsetOf(document, path, isOfKey))
  const parsed = packSchema.safeParse(document.toJS(), { reportInput: true })
  if (!parsed.success) {
    throw new PackFailure(
      name,
      parsed.error.issues.map((issue) => ({
        ...place(pathOf(issue), issue.code === 'unrecognized_keys'),
        sentence: sentenceOf(issue),
      })),
    )
  }
  const problems = problemsOf(parsed.data).map(({ path, sentence }) => ({
    ...place(path),
    sentence,
  }))
  if (problems.length > 0) throw new PackFailure(name, problems)
  return parsed.data
}

/** Anchors and aliases can make a small file endless; a pack has no use for them. */
function refuseAliases(
  document: ReturnType<typeof parseDocument>,
  name: string,
  at: (offset: number) => { line: number; column: number },
): void {
  visit(document, {
    Alias(_, { range, source }) {
      throw new PackFailure(name, [
        { ...at(range?.[0] ?? 0), sentence: `*${source} refers to another place; write it out.` },
      ])
    },
  })
}

/**
 * Where a path leads: to the value, or to the key where the value is a whole block or is not there;
 * to the nearest place above for what is missing altogether.
 */
function offsetOf(
  document: ReturnType<typeof parseDocument>,
  path: readonly PropertyKey[],
  isOfKey: boolean,
): number {
  let node: unknown = document.contents
  let offset = startOf(node) ?? 0
  for (const [depth, step] of path.entries()) {
    const { key, value } = childOf(node, step)
    const isKey = isCollection(value) || (isOfKey && depth === path.length - 1)
    offset = (isKey ? startOf(key) : startOf(value)) ?? startOf(value) ?? offset
    node = value
  }
  return offset
}

/** What a block holds under a key or number; nothing where it is not there. */
function childOf(node: unknown, step: PropertyKey): { key?: unknown; value?: unknown } {
  if (isSeq(node)) return { value: node.items[Number(step)] }
  if (!isMap(node)) return {}
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
  return pair ? { key: pair.key, value: pair.value } : {}
}

function startOf(node: unknown): number | undefined {
  return (node as { range?: [number, number, number] } | null | undefined)?.range?.[0]
}

function pathOf(issue: z.core.$ZodIssue): PropertyKey[] {
  return issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]] : issue.path
}

function sentenceOf(issue: z.core.$ZodIssue): string {
  const where = issue.path.join('.') || 'the pack'
  if (issue.code === 'unrecognized_keys') {
    return `${issue.keys.map((key) => `“${key}”`).join(', ')} in ${where} is no key that a pack has.`
  }
  if (issue.code === 'invalid_type' && issue.expected === 'string' && isPlain(issue.input)) {
    return `${where}: YAML reads this as no text but ${typeof issue.input}; put it in quotes.`
  }
  return `${where}: ${issue.message}.`
}

function isPlain(value: unknown): value is number | boolean {
  return typeof value === 'number' || typeof value === 'boolean'
}

interface FoundProblem {
  path: PropertyKey[]
  sentence: string
}

function problemsOf(pack: Pack): FoundProblem[] {
  const known = new Set([...allRules.map(({ id }) => id), ...pack.own.map(({ id }) => id)])
  return [
    ...Object.entries(pack.rules).flatMap(([id, own]) => problemsOfRule(id, own)),
    ...pack.own.flatMap((rule, index) => problemsOfOwn(pack, rule, index)),
    ...pack.examples.flatMap(({ expects }, index) =>
      Object.keys(expects)
        .filter((id) => !known.has(id))
        .map((id) => ({
          path: ['examples', index, 'expects', id],
          sentence: `${id} is no rule of this pack.`,
        })),
    ),
  ]
}

function problemsOfRule(id: string, own: Pack['rules'][string]): FoundProblem[] {
  const rule = ruleOf(id)
  if (!rule) {
    return [{ path: ['rules', id], sentence: `${id} is no rule; the rules are R01 to R43.` }]
  }
  const parameters = Object.entries(own.parameters ?? {}).flatMap(([name, value]) => {
    const given = ownValue(rule.parameters ?? {}, name)
    if (given === undefined)
      return [unknown(['rules', id, 'parameters', name], name, Object.keys(rule.parameters ?? {}))]
    return Array.isArray(given) === Array.isArray(value)
      ? []
      : [
          {
            path: ['rules', id, 'parameters', name],
            sentence: `${name} is ${Array.isArray(given) ? 'a list of texts' : 'a number'}.`,
          },
        ]
  })
  const sentences = Object.entries(own.says ?? {}).flatMap(([key, sentence]) => {
    if (!Object.hasOwn(rule.says, key))
      return [unknown(['rules', id, 'says', key], key, Object.keys(rule.says))]
    const wrong = wrongSentence(sentence, rule.says[key])
    return wrong ? [{ path: ['rules', id, 'says', key], sentence: wrong }] : []
  })
  return [...parameters, ...sentences]
}

/** What a record itself holds: every object also has a "constructor". */
function ownValue<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

function unknown(path: PropertyKey[], name: string, known: string[]): FoundProblem {
  const list = known.length > 0 ? `it has ${known.join(', ')}` : 'it has none'
  return { path, sentence: `“${name}” is nothing that this rule has; ${list}.` }
}

/** A house's sentence must fill with the values that the rule's own has. */
function wrongSentence(sentence: string, original: string): string | null {
  const gaps = (words: string) => [...words.matchAll(/\{(\w+)/g)].map(([, gap]) => gap)
  const strange = gaps(sentence).find((gap) => !gaps(original).includes(gap))
  if (strange)
    return `{${strange}} has no value here; there is ${gaps(original).join(', ') || 'none'}.`
  try {
    say(sentence, Object.fromEntries(gaps(original).map((gap) => [gap, 1])))
    return null
  } catch (error) {
    return `The sentence cannot be filled: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}.`
  }
}

function problemsOfOwn(pack: Pack, rule: Pack['own'][number], index: number): FoundProblem[] {
  const path = ['own', index]
  const problems: FoundProblem[] = []
  if (ruleOf(rule.id)) {
    problems.push({ path: [...path, 'id'], sentence: `${rule.id} is the name of a general rule.` })
  }
  if (pack.own.findIndex(({ id }) => id === rule.id) !== index) {
    problems.push({ path: [...path, 'id'], sentence: `${rule.id} stands twice.` })
  }
  for (const key of ['where', 'flag'] as const) {
    const condition = rule[key]
    if (condition === undefined) continue
    try {
      readCondition(condition, fieldsOver[rule.over])
    } catch (error) {
      if (!(error instanceof ConditionFailure)) throw error
      problems.push({ path: [...path, key], sentence: error.message })
    }
  }
  return problems
}

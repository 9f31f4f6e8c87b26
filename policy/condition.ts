import jsep, { type Expression } from 'jsep'
import { RE2JS } from 're2js'

/** What a condition may speak of: codebook fields by their full name. */
export type Fields = Readonly<Record<string, string | number | boolean>>
type Value = string | number | boolean

/** Says what is wrong with a condition, and where. */
export class ConditionFailure extends Error {}

const longest = 1000
const comparisons = new Set(['==', '!=', '<', '<=', '>', '>='])

for (const operator of Object.keys(jsep.binary_ops)) {
  if (!comparisons.has(operator)) jsep.removeBinaryOp(operator)
}
for (const operator of Object.keys(jsep.unary_ops)) jsep.removeUnaryOp(operator)
jsep.addBinaryOp('or', 1)
jsep.addBinaryOp('and', 2)
jsep.addBinaryOp('in', 6)
jsep.addBinaryOp('matches', 6)
jsep.addUnaryOp('not')

/**
 * Reads a condition such as `source.standing == "anonymous" and source.specificity < 2`. There is
 * nothing else in the language: fields, texts, numbers, true and false; == != < <= > >=; `in` with a list;
 * `matches` with a pattern that a linear-time engine (RE2) runs; `and`, `or`, `not` and brackets.
 * Nothing of it is ever run as code.
 * @throws ConditionFailure with a sentence that quotes the condition
 */
export function readCondition(text: string): (fields: Fields) => boolean {
  if (text.length > longest)
    throw new ConditionFailure(`A condition has at most ${longest} characters.`)
  let tree: Expression
  try {
    tree = jsep(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new ConditionFailure(`“${text}” is no condition: ${reason}.`)
  }
  const run = compile(tree, text)
  return (fields) => asTruth(run(fields), text)
}

/**
 * The fields that a condition names, also where they decide nothing.
 * @throws ConditionFailure where it is no condition
 */
export function namesIn(text: string): string[] {
  const names: string[] = []
  const walk = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return
    const { type } = node as Expression
    if (type === 'Identifier' || type === 'MemberExpression') {
      names.push(nameOf(node as Expression, text))
      return
    }
    for (const child of Object.values(node)) walk(child)
  }
  walk(parse(text))
  return [...new Set(names)]
}

function parse(text: string): Expression {
  if (text.length > longest) {
    throw new ConditionFailure(`A condition has at most ${longest} characters.`)
  }
  try {
    return jsep(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new ConditionFailure(`“${text}” is no condition: ${reason}.`)
  }
}

type Run = (fields: Fields) => Value

function compile(node: Expression, text: string): Run {
  switch (node.type) {
    case 'Literal':
      return constant((node as jsep.Literal).value as Value, text)
    case 'Identifier':
    case 'MemberExpression':
      return field(nameOf(node, text), text)
    case 'UnaryExpression': {
      const run = compile((node as jsep.UnaryExpression).argument, text)
      return (fields) => !asTruth(run(fields), text)
    }
    case 'BinaryExpression':
      return binary(node as jsep.BinaryExpression, text)
    default:
      throw new ConditionFailure(`“${text}” has something in it that a condition may not have.`)
  }
}

function constant(value: Value, text: string): Run {
  if (!['string', 'number', 'boolean'].includes(typeof value)) {
    throw new ConditionFailure(`“${text}” has a value that is no text, number, true or false.`)
  }
  return () => value
}

function field(name: string, text: string): Run {
  return (fields) => {
    const value = fields[name]
    if (value === undefined) {
      throw new ConditionFailure(`“${text}” names ${name}, which is no field here.`)
    }
    return value
  }
}

function nameOf(node: Expression, text: string): string {
  if (node.type === 'Identifier') return (node as jsep.Identifier).name
  const { object, property, computed } = node as jsep.MemberExpression
  if (computed || object.type !== 'Identifier' || property.type !== 'Identifier') {
    throw new ConditionFailure(`“${text}” names a field in a way that is not known.`)
  }
  return `${(object as jsep.Identifier).name}.${(property as jsep.Identifier).name}`
}

function binary({ operator, left, right }: jsep.BinaryExpression, text: string): Run {
  if (operator === 'in') return membership(left, right, text)
  if (operator === 'matches') return pattern(left, right, text)
  const [a, b] = [compile(left, text), compile(right, text)]
  switch (operator) {
    case 'and':
      return (fields) => asTruth(a(fields), text) && asTruth(b(fields), text)
    case 'or':
      return (fields) => asTruth(a(fields), text) || asTruth(b(fields), text)
    case '==':
      return (fields) => a(fields) === b(fields)
    case '!=':
      return (fields) => a(fields) !== b(fields)
    default:
      return (fields) => compare(operator, asNumber(a(fields), text), asNumber(b(fields), text))
  }
}

function compare(operator: string, a: number, b: number): boolean {
  if (operator === '<') return a < b
  if (operator === '<=') return a <= b
  return operator === '>' ? a > b : a >= b
}

function membership(left: Expression, right: Expression, text: string): Run {
  if (right.type !== 'ArrayExpression') {
    throw new ConditionFailure(`“${text}”: after “in” stands a list such as ["event", "state"].`)
  }
  const one = compile(left, text)
  const all = (right as jsep.ArrayExpression).elements.map((element) => {
    if (element?.type !== 'Literal') {
      throw new ConditionFailure(`“${text}”: a list holds texts and numbers only.`)
    }
    return (element as jsep.Literal).value
  })
  return (fields) => all.includes(one(fields))
}

function pattern(left: Expression, right: Expression, text: string): Run {
  const source = right.type === 'Literal' ? (right as jsep.Literal).value : null
  if (typeof source !== 'string') {
    throw new ConditionFailure(`“${text}”: after “matches” stands a pattern in quotation marks.`)
  }
  const compiled = compilePattern(source, text)
  const one = compile(left, text)
  return (fields) => compiled.matcher(String(one(fields))).find()
}

function compilePattern(source: string, text: string): RE2JS {
  try {
    return RE2JS.compile(source, RE2JS.CASE_INSENSITIVE)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new ConditionFailure(`“${text}”: the pattern ${source} cannot be used: ${reason}.`)
  }
}

function asTruth(value: Value, text: string): boolean {
  if (typeof value === 'boolean') return value
  throw new ConditionFailure(`“${text}”: ${String(value)} is neither true nor false.`)
}

function asNumber(value: Value, text: string): number {
  if (typeof value === 'number') return value
  throw new ConditionFailure(`“${text}”: ${String(value)} is no number.`)
}

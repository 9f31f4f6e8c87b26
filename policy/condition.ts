import jsep, { type Expression } from 'jsep'
import { RE2JS } from 're2js'

/** What a condition may speak of: codebook fields by their full name. */
export type Fields = Readonly<Record<string, Value>>
type Value = string | number | boolean

/** Says what is wrong with a condition, and where. */
export class ConditionFailure extends Error {}

const longest = 1000
const orders = new Set(['<', '<=', '>', '>='])
const comparisons = new Set(['==', '!=', ...orders])

for (const operator of Object.keys(jsep.binary_ops)) {
  if (!comparisons.has(operator)) jsep.removeBinaryOp(operator)
}
for (const operator of Object.keys(jsep.unary_ops)) jsep.removeUnaryOp(operator)
jsep.addBinaryOp('or', 1)
jsep.addBinaryOp('and', 2)
jsep.addBinaryOp('in', 6)
jsep.addBinaryOp('matches', 6)
jsep.addUnaryOp('not')

/** A part of a condition: what it gives, and how it is reckoned. */
interface Part {
  type: 'string' | 'number' | 'boolean'
  run: (fields: Fields) => Value
}

/** The condition that is being read: for messages, and for the fields that it may name. */
interface Reading {
  text: string
  known: Fields
}

/**
 * Reads a condition such as `source.standing == "anonymous" and source.specificity < 2`. There is
 * nothing else in the language: fields, texts, numbers, true and false; == != < <= > >=; `in` with a list;
 * `matches` with a pattern that a linear-time engine (RE2) runs; `and`, `or`, `not` and brackets.
 * Nothing of it is ever run as code. Everything is checked here, so that the result never fails.
 * @param known the fields that it may name, each with a value of its type
 * @throws ConditionFailure with a sentence that quotes the condition
 */
export function readCondition(text: string, known: Fields): (fields: Fields) => boolean {
  if (text.length > longest) {
    throw new ConditionFailure(`A condition has at most ${longest} characters.`)
  }
  let tree: Expression
  try {
    tree = jsep(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new ConditionFailure(`“${text}” is no condition: ${reason}.`)
  }
  const whole = compile(tree, { text, known })
  if (whole.type !== 'boolean') refuse({ text, known }, 'is neither true nor false')
  return (fields) => whole.run(fields) === true
}

function refuse({ text }: Reading, what: string): never {
  throw new ConditionFailure(`“${text}” ${what}.`)
}

function compile(node: Expression, reading: Reading): Part {
  switch (node.type) {
    case 'Literal':
      return constant((node as jsep.Literal).value, reading)
    case 'Identifier':
    case 'MemberExpression':
      return field(nameOf(node, reading), reading)
    case 'UnaryExpression': {
      const part = truth((node as jsep.UnaryExpression).argument, reading)
      return { type: 'boolean', run: (fields) => !part.run(fields) }
    }
    case 'BinaryExpression':
      return binary(node as jsep.BinaryExpression, reading)
    default:
      return refuse(reading, 'has something in it that a condition may not have')
  }
}

function constant(value: unknown, reading: Reading): Part {
  if (typeof value === 'string') return { type: 'string', run: () => value }
  if (typeof value === 'number') return { type: 'number', run: () => value }
  if (typeof value === 'boolean') return { type: 'boolean', run: () => value }
  return refuse(reading, 'has a value that is no text, number, true or false')
}

function field(name: string, reading: Reading): Part {
  const { known } = reading
  // Only what the record itself holds: every object also has a "constructor".
  if (!Object.hasOwn(known, name)) {
    refuse(reading, `names ${name}; there is ${Object.keys(known).join(', ')}`)
  }
  return { type: typeof known[name] as Part['type'], run: (fields) => fields[name] }
}

function nameOf(node: Expression, reading: Reading): string {
  if (node.type === 'Identifier') return (node as jsep.Identifier).name
  const { object, property, computed } = node as jsep.MemberExpression
  if (computed || object.type !== 'Identifier' || property.type !== 'Identifier') {
    return refuse(reading, 'names a field in a way that is not known')
  }
  return `${(object as jsep.Identifier).name}.${(property as jsep.Identifier).name}`
}

function truth(node: Expression, reading: Reading): Part {
  const part = compile(node, reading)
  if (part.type !== 'boolean') {
    refuse(reading, 'has a text or number where true or false is needed; brackets may be missing')
  }
  return part
}

function binary({ operator, left, right }: jsep.BinaryExpression, reading: Reading): Part {
  if (operator === 'in') return membership(left, right, reading)
  if (operator === 'matches') return pattern(left, right, reading)
  if (operator === 'and' || operator === 'or') {
    const [a, b] = [truth(left, reading), truth(right, reading)]
    return {
      type: 'boolean',
      run:
        operator === 'and'
          ? (fields) => a.run(fields) && b.run(fields)
          : (fields) => a.run(fields) || b.run(fields),
    }
  }
  const [a, b] = [compile(left, reading), compile(right, reading)]
  if (a.type !== b.type) refuse(reading, `compares a ${a.type} with a ${b.type}`)
  if (orders.has(operator) && a.type !== 'number') {
    refuse(reading, `asks with ${operator} whether something is more or less that is no number`)
  }
  return { type: 'boolean', run: (fields) => compare(operator, a.run(fields), b.run(fields)) }
}

function compare(operator: string, a: Value, b: Value): boolean {
  switch (operator) {
    case '==':
      return a === b
    case '!=':
      return a !== b
    case '<':
      return a < b
    case '<=':
      return a <= b
    case '>':
      return a > b
    default:
      return a >= b
  }
}

function membership(left: Expression, right: Expression, reading: Reading): Part {
  if (right.type !== 'ArrayExpression') {
    return refuse(reading, 'has no list such as ["event", "state"] after “in”')
  }
  const one = compile(left, reading)
  const all = (right as jsep.ArrayExpression).elements.map((element) => {
    const value = element?.type === 'Literal' ? (element as jsep.Literal).value : undefined
    if (typeof value !== one.type) refuse(reading, `has a list of other things than ${one.type}s`)
    return value
  })
  return { type: 'boolean', run: (fields) => all.includes(one.run(fields)) }
}

function pattern(left: Expression, right: Expression, reading: Reading): Part {
  const source = right.type === 'Literal' ? (right as jsep.Literal).value : null
  const one = compile(left, reading)
  if (typeof source !== 'string' || one.type !== 'string') {
    return refuse(
      reading,
      'needs a text before “matches” and a pattern in quotation marks after it',
    )
  }
  const compiled = compilePattern(source, reading)
  return { type: 'boolean', run: (fields) => compiled.matcher(String(one.run(fields))).find() }
}

function compilePattern(source: string, reading: Reading): RE2JS {
  try {
    return RE2JS.compile(source, RE2JS.CASE_INSENSITIVE)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return refuse(reading, `has a pattern that cannot be used, ${source}: ${reason}`)
  }
}

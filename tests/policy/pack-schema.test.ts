import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { packJsonSchema } from '#policy/pack-schema'
import { shippedPacks } from '#workflows/load-pack'

const validate = new Ajv2020({ allowUnionTypes: true, formats: { date: true } }).compile(
  packJsonSchema(),
)
const names = await shippedPacks()

test('the published schema is the one that packs are read by', () => {
  expect(JSON.parse(readFileSync('policy/pack.schema.json', 'utf8'))).toEqual(packJsonSchema())
})

test.each(names)('%s is by the schema, and names it for editors', (name) => {
  const source = readFileSync(`policy/packs/${name}.yml`, 'utf8')
  validate(parse(source))
  expect(validate.errors).toBeNull()
  expect(source.split('\n')[0]).toBe('# yaml-language-server: $schema=../pack.schema.json')
})

describe('what the schema refuses', () => {
  const pack = { pack: 'mine', version: '1', title: 'Mine', about: 'A pack.' }

  test('nothing, in the smallest pack', () => {
    expect(validate(pack)).toBe(true)
  })

  test.each([
    ['an unknown key', { colour: 'red' }, 'additionalProperties'],
    ['an unknown rule', { rules: { R99: {} } }, 'additionalProperties'],
    [
      'a sentence the rule has not',
      { rules: { R09: { says: { no: 'x' } } } },
      'additionalProperties',
    ],
    [
      'a parameter of another rule',
      { rules: { R09: { parameters: { least: 2 } } } },
      'additionalProperties',
    ],
    ['a parameter of another kind', { rules: { R10: { parameters: { least: ['2'] } } } }, 'type'],
    ['a severity that is none', { rules: { R09: { severity: 'grave' } } }, 'enum'],
    ['a version that is a number', { version: 1 }, 'type'],
  ])('%s', (_, more, keyword) => {
    expect(validate({ ...pack, ...more })).toBe(false)
    expect(validate.errors?.map((error) => error.keyword)).toContain(keyword)
  })
})

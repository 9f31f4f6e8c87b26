import { z } from 'zod'
import { packSchema } from '#domain/policy-pack'
import { allRules } from './all-rules'
import type { Rule } from './rule'

/**
 * What a pack's file may hold, as JSON Schema (draft 2020-12), for editors that check YAML while it is
 * written: each rule by its id, with its own sentences and parameters. Conditions and the gaps of
 * sentences are beyond a schema; `readPack` checks these too.
 */
export function packJsonSchema(): Record<string, unknown> {
  const { $schema, properties = {}, ...rest } = z.toJSONSchema(packSchema, { io: 'input' })
  const { rules, ...others } = properties
  if (typeof rules !== 'object' || typeof rules.additionalProperties !== 'object') {
    throw new Error('a pack’s rules are a record')
  }
  const { properties: ofRule = {}, ...rule } = rules.additionalProperties
  const shared = mapValues(ofRule, (_, key) => ({ $ref: `#/$defs/${key}` }))
  return {
    $schema,
    title: 'A policy pack of According',
    description: 'See policy/README.md. Printed by: according pack schema',
    ...rest,
    properties: {
      ...others,
      rules: {
        type: 'object',
        default: {},
        additionalProperties: false,
        properties: Object.fromEntries(
          allRules.map((one) => [
            one.id,
            {
              ...rule,
              title: one.title,
              description: one.asks,
              properties: { ...shared, ...schemasOf(one) },
            },
          ]),
        ),
      },
    },
    $defs: ofRule,
  }
}

/** What may stand under `says` and `parameters` of one rule, with what it is where nothing stands there. */
function schemasOf({ says, parameters = {} }: Rule) {
  return {
    says: {
      type: 'object',
      additionalProperties: false,
      properties: mapValues(says, (sentence) => ({ type: 'string', default: sentence })),
    },
    parameters: {
      type: 'object',
      additionalProperties: false,
      properties: mapValues(parameters, (value) =>
        typeof value === 'number'
          ? { type: 'number', default: value }
          : { type: 'array', items: { type: 'string' }, default: value },
      ),
    },
  }
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  to: (value: From, key: string) => To,
) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value, key)]))
}

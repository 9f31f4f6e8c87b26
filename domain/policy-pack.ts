import { z } from 'zod'
import { ruleOutcomeSchema } from './policy'

const severityWordSchema = z.enum(['note', 'warn', 'serious'])

/** A public policy that a rule restates, and when it was read. */
export const restatedSchema = z.strictObject({
  policy: z.string().min(1),
  read: z.iso.date(),
})

/** What a pack says about one of the rules R01 to R43. What is left out stays as the rule has it. */
export const packRuleSchema = z.strictObject({
  on: z.boolean().optional(),
  severity: severityWordSchema.optional(),
  title: z.string().min(1).optional(),
  asks: z.string().min(1).optional(),
  /** The rule's sentences in the house's own words, by key. */
  says: z.record(z.string(), z.string()).optional(),
  parameters: z.record(z.string(), z.union([z.number(), z.array(z.string())])).optional(),
  /** Only in these sections; everywhere when left out. */
  sections: z.array(z.string()).min(1).optional(),
  restates: z.array(restatedSchema).optional(),
})

/** A rule of the house's own, over the codebook's fields. */
export const ownRuleSchema = z.strictObject({
  id: z.string().regex(/^[A-Z]{1,8}[0-9]{1,4}$/, 'a few capitals and a number, such as HOUSE1'),
  title: z.string().min(1),
  asks: z.string().min(1),
  severity: severityWordSchema,
  over: z.enum(['source', 'attribution', 'claim']),
  /** Where it applies; everywhere when left out. */
  where: z.string().min(1).optional(),
  /** What flags it. */
  flag: z.string().min(1),
  question: z.string().min(1),
  sections: z.array(z.string()).min(1).optional(),
  restates: z.array(restatedSchema).optional(),
})

/** A text with what the pack should say of it. */
export const packExampleSchema = z.strictObject({
  title: z.string().optional(),
  byline: z.string().optional(),
  section: z.string().optional(),
  text: z.string().min(1),
  expects: z.record(z.string(), ruleOutcomeSchema),
})

/** A policy pack as it stands in its YAML file. */
export const packSchema = z.strictObject({
  pack: z.string().regex(/^[a-z0-9][a-z0-9.-]*$/, 'small letters, digits, dots and hyphens'),
  version: z.string().min(1),
  title: z.string().min(1),
  /** Says what the pack restates and what it is not. */
  about: z.string().min(1),
  /** What is done with rules that are not named: all of them on, or none. */
  others: z.enum(['on', 'off']).default('on'),
  rules: z.record(z.string(), packRuleSchema).default({}),
  own: z.array(ownRuleSchema).default([]),
  examples: z.array(packExampleSchema).default([]),
})
export type Pack = z.infer<typeof packSchema>
export type PackRule = z.infer<typeof packRuleSchema>
export type OwnRule = z.infer<typeof ownRuleSchema>

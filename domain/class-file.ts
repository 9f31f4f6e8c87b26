import { z } from 'zod'
import { codebookStampSchema } from './codebook'
import { codedAttributionSchema, codedLabelsSchema } from './coding'
import { spanSchema } from './span'

const idSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'small letters, digits and hyphens')
/** An instant in UTC, as ISO 8601. */
const instantSchema = z.iso.datetime()

/** How old a class is at least: the wording of tasks differs. */
export const ageLevels = ['13', '16'] as const

/** A text as a class sees it: no outlet, no byline, no machine labels. */
export const classTextSchema = z.strictObject({
  id: idSchema,
  /** The headline. */
  title: z.string().max(500),
  text: z.string().min(1).max(100_000),
  /** SHA-256 of `text`, as hex. */
  textHash: z.string().regex(/^[0-9a-f]{64}$/),
})

const taskSchema = { id: idSchema, title: z.string().max(200), task: z.string().max(2_000) }

/** One exercise. What a class answers to it is in `answerSchema`, under the same kind. */
export const exerciseSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('find-and-code'),
    ...taskSchema,
    textId: idSchema,
    /** Which labels are asked for, beside the three spans. */
    asks: z.array(codedLabelsSchema.keyof()),
  }),
  z.strictObject({
    kind: z.literal('rewrite'),
    ...taskSchema,
    textId: idSchema,
    /** The description to be rewritten; UTF-16 code units of the text. */
    source: spanSchema.min(1),
    /** What is known of the source in the exercise, and may be told. */
    mayTell: z.array(z.string().max(200)).max(12),
    /** What would give the source away. */
    mustNotTell: z.array(z.string().max(200)).max(12),
  }),
  z.strictObject({
    kind: z.literal('count-roots'),
    ...taskSchema,
    textIds: z.array(idSchema).min(2).max(40),
    /** The claim whose origins are counted. */
    claim: z.string().max(500),
  }),
  z.strictObject({ kind: z.literal('audit-headline'), ...taskSchema, textId: idSchema }),
  z.strictObject({
    kind: z.literal('which-rule'),
    ...taskSchema,
    passages: z
      .array(z.strictObject({ id: idSchema, text: z.string().min(1).max(2_000) }))
      .min(1)
      .max(20),
    /** Rules to choose from, and the packs that ask for them. */
    rules: z
      .array(
        z.strictObject({
          rule: z.string(),
          title: z.string(),
          packs: z.array(z.strictObject({ pack: z.string(), title: z.string() })),
        }),
      )
      .min(2)
      .max(12),
  }),
  z.strictObject({
    kind: z.literal('standards-editor'),
    ...taskSchema,
    textId: idSchema,
    pack: z.strictObject({ name: z.string(), title: z.string() }),
    /** What the pack's rules say of the text: pupils decide what is done about each. */
    findings: z
      .array(
        z.strictObject({
          rule: z.string(),
          title: z.string(),
          span: spanSchema,
          why: z.string(),
        }),
      )
      .min(1)
      .max(20),
  }),
])

/** What a teacher hands out: the exercises of a lesson with their texts. It holds no answers. */
export const classFileSchema = z.strictObject({
  format: z.literal('according-class'),
  version: z.literal(1),
  /** 128 bits, as hex: says which class a pupil's work is of, and tells nothing else. */
  id: z.string().regex(/^[0-9a-f]{32}$/),
  title: z.string().min(1).max(200),
  level: z.enum(ageLevels),
  language: z.enum(['en', 'es']),
  madeAt: instantSchema,
  codebook: codebookStampSchema,
  texts: z.array(classTextSchema).max(40),
  exercises: z.array(exerciseSchema).min(1).max(12),
})
export type ClassFile = z.infer<typeof classFileSchema>

const answersTo = { exercise: idSchema }

/** One pupil's answer to one exercise. */
export const answerSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('find-and-code'),
    ...answersTo,
    attributions: z.array(codedAttributionSchema).max(200),
  }),
  /** Free words: a teacher sees them before the class does. */
  z.strictObject({ kind: z.literal('rewrite'), ...answersTo, words: z.string().max(300) }),
  z.strictObject({
    kind: z.literal('count-roots'),
    ...answersTo,
    independent: z.int().min(0).max(40),
    /** Which text has it from which: null is a report of its own. */
    takenFrom: z.record(idSchema, idSchema.nullable()),
  }),
  z.strictObject({
    kind: z.literal('audit-headline'),
    ...answersTo,
    verdict: z.enum(['fits', 'stronger', 'more-plural', 'other', 'cannot-tell']),
    /** The words of the text that decide it. */
    evidence: spanSchema,
  }),
  z.strictObject({
    kind: z.literal('which-rule'),
    ...answersTo,
    choices: z.record(idSchema, z.strictObject({ rule: z.string(), pack: z.string().nullable() })),
  }),
  z.strictObject({
    kind: z.literal('standards-editor'),
    ...answersTo,
    decisions: z
      .array(
        z.strictObject({
          rule: z.string(),
          span: spanSchema,
          decision: z.enum(['run', 'ask', 'hold', 'cannot-tell']),
          /** The query to the reporter: free words, which a teacher sees before the class does. */
          query: z.string().max(300),
        }),
      )
      .max(100),
  }),
])

/** A pupil's work as it is saved in a file or sent: a drawn nickname, a key that says it is the same pupil. */
export const classWorkSchema = z.strictObject({
  format: z.literal('according-work'),
  version: z.literal(1),
  classId: classFileSchema.shape.id,
  /** 128 bits, as hex, drawn by the pupil's browser: a work sent twice is the same work. */
  pupil: z.string().regex(/^[0-9a-f]{32}$/),
  /** Two words drawn from a list; nobody types them. */
  nickname: z.string().regex(/^[a-z]{2,12} [a-z]{2,12}(?: [0-9]{1,3})?$/),
  codebook: codebookStampSchema,
  answers: z.array(z.strictObject({ lockedAt: instantSchema, answer: answerSchema })).max(12),
})
export type ClassWork = z.infer<typeof classWorkSchema>

import { z } from 'zod'
import { cueClassSchema } from './attribution'
import { claimKindSchema, claimSchema, strengthSchema } from './claim'
import { decisionStepSchema } from './decision'
import {
  anonymityReasonSchema,
  basisSchema,
  sourceCountSchema,
  sourceKindSchema,
  standingSchema,
} from './source'
import { spanSchema } from './span'
import { textQuoteSchema } from './text-quote'

/** What a person can judge in an article. */
export const markKindSchema = z.enum(['attribution', 'source', 'claim', 'assertion'])
export type MarkKind = z.infer<typeof markKindSchema>

/** A mark by its id in the analysis, machine's or reviewed, that the person looked at. */
export const markSchema = z.object({ of: markKindSchema, id: z.string().min(1).max(200) })
export type Mark = z.infer<typeof markSchema>

/** The note of a person who judges; the empty one is none. */
const noteSchema = z.string().trim().max(500).default('')

/** Kind and standing go together: only an unnamed source has a standing, and it always has one. */
export const sourceTypeSchema = z
  .object({ kind: sourceKindSchema, standing: standingSchema.nullable() })
  .refine(
    ({ kind, standing }) =>
      (kind === 'unnamed_person' || kind === 'unnamed_group') === (standing !== null),
    'a source that is unnamed has a standing, and no other has one',
  )

/** What is corrected about a source; what is left out stays as it is. A name must stand in the article. */
export const sourceChangeSchema = z.object({
  type: sourceTypeSchema.optional(),
  name: z.string().trim().min(1).max(200).nullable().optional(),
  institution: z.boolean().optional(),
  role: z.boolean().optional(),
  access: z.boolean().optional(),
  specificity: z.number().min(0).max(5).multipleOf(0.5).optional(),
  count: sourceCountSchema.optional(),
  basis: basisSchema.optional(),
  grant: z.boolean().optional(),
  reason: anonymityReasonSchema.optional(),
})
export type SourceChange = z.infer<typeof sourceChangeSchema>

/** What is corrected about a claim: for every statement of it in its article. */
export const claimChangeSchema = z.object({
  kind: claimKindSchema.optional(),
  strength: strengthSchema.optional(),
})
export type ClaimChange = z.infer<typeof claimChangeSchema>

/** What says how an attribution, a source or a claim is judged, apart from where it stands. */
function judgementsOver<Target extends z.ZodType, Place extends z.ZodType>(
  target: Target,
  span: Place,
) {
  /** Who is credited: a source of the article, a new one with its type, or nobody. */
  const credited = z.discriminatedUnion('is', [
    z.object({ is: z.literal('source'), source: target }),
    z.object({ is: z.literal('new'), change: sourceChangeSchema.required({ type: true }) }),
    z.object({ is: z.literal('nobody') }),
  ])
  return [
    z.object({ kind: z.literal('confirm'), mark: target, note: noteSchema }),
    /** Changes no number: it stands beside the mark until somebody corrects or confirms. */
    z.object({ kind: z.literal('dispute'), mark: target, note: noteSchema }),
    /** Of an attribution or an assertion alone: a source goes with the last that credits it. */
    z.object({ kind: z.literal('delete'), mark: target, note: noteSchema }),
    z.object({
      kind: z.literal('correct-attribution'),
      mark: target,
      /** Fields that are left out stay. A claim is asked for when an attitude becomes another cue. */
      change: z.object({
        source: span.optional(),
        cue: span.optional(),
        content: span.optional(),
        cueClass: cueClassSchema.optional(),
        credited: credited.optional(),
        claim: claimSchema.optional(),
      }),
      note: noteSchema,
    }),
    z.object({
      kind: z.literal('add-attribution'),
      source: span,
      cue: span,
      content: span,
      cueClass: cueClassSchema,
      credited,
      /** Null exactly for an attitude. */
      claim: claimSchema.nullable(),
      note: noteSchema,
    }),
    z.object({
      kind: z.literal('correct-source'),
      mark: target,
      change: sourceChangeSchema,
      note: noteSchema,
    }),
    /** Both are one; the mark's labels go and those of `into` stay. */
    z.object({ kind: z.literal('merge-sources'), mark: target, into: target, note: noteSchema }),
    /** The mentions become a source of their own, with the labels of the old one until corrected. */
    z.object({ kind: z.literal('split-source'), mark: target, mentions: span, note: noteSchema }),
    z.object({
      kind: z.literal('correct-claim'),
      mark: target,
      change: claimChangeSchema,
      note: noteSchema,
    }),
    z.object({
      kind: z.literal('correct-assertion'),
      mark: target,
      change: claimChangeSchema.extend({ span: span.optional() }),
      note: noteSchema,
    }),
  ] as const
}

/**
 * A judgement as a person gives it at a door: marks by their ids, spans as offsets (UTF-16 code
 * units into the article's text). `workflows/judge-mark` anchors it.
 */
export const givenJudgementSchema = z.discriminatedUnion('kind', [
  ...judgementsOver(markSchema, spanSchema),
  /** Nothing is missing and nothing wrong is left: from here on the article is gold. */
  z.object({ kind: z.literal('review-article'), note: noteSchema }),
])
export type GivenJudgement = z.infer<typeof givenJudgementSchema>

/** A span by its words: one quote a stretch. */
export const anchoredSpanSchema = z.array(textQuoteSchema)
export type AnchoredSpan = z.infer<typeof anchoredSpanSchema>

/** The three spans of an attribution by their words. */
const anchoredAttributionSchema = z.object({
  source: anchoredSpanSchema,
  cue: anchoredSpanSchema,
  content: anchoredSpanSchema,
})

/**
 * What an attribution said when it was judged, so that a judgement outlives an engine that no longer
 * finds it: cue, claim, and whom it credited.
 */
const labelsThenSchema = z.object({
  cueClass: cueClassSchema,
  claim: claimSchema.nullable(),
  credits: sourceTypeSchema.nullable(),
})

/**
 * A mark as the log keeps it: by the words where it stood, or by the judgement that made it. It points
 * at the machine's reading, never at another judgement's result, so that the order of judgements
 * about different things does not matter.
 */
export const anchoredMarkSchema = z.discriminatedUnion('of', [
  z.object({
    of: z.literal('attribution'),
    at: anchoredAttributionSchema,
    labels: labelsThenSchema,
  }),
  z.object({
    of: z.literal('source'),
    mentions: anchoredSpanSchema,
    /** An attribution that credits it: for a source without a mention ("reportedly"). */
    heard: anchoredAttributionSchema.nullable(),
  }),
  /** By the content of an attribution that makes it, or by an assertion. */
  z.object({ of: z.literal('claim'), at: anchoredSpanSchema }),
  z.object({ of: z.literal('assertion'), at: anchoredSpanSchema }),
  /** An attribution, source or claim that a judgement added or split off. */
  z.object({
    of: z.literal('judged'),
    what: z.enum(['attribution', 'source', 'claim']),
    judgementId: z.string(),
  }),
])
export type AnchoredMark = z.infer<typeof anchoredMarkSchema>

/** A judgement as the log keeps it. */
export const judgementSchema = z.discriminatedUnion('kind', [
  ...judgementsOver(anchoredMarkSchema, anchoredSpanSchema),
  /**
   * Of the reading that the person went through: a later engine's marks were not seen, so the article stays
   * with this reading, corrected, until its text changes.
   */
  z.object({ kind: z.literal('review-article'), analysisId: z.string(), note: noteSchema }),
])
export type Judgement = z.infer<typeof judgementSchema>

/** A judgement with all that was ever done to it; `takenBy` are initials, or null. */
export const loggedJudgementSchema = z.object({
  id: z.string(),
  articleId: z.string(),
  judgement: judgementSchema,
  takenBy: z.string().nullable(),
  takenAt: z.iso.datetime(),
  /** Null while it holds. */
  undoneAt: z.iso.datetime().nullable(),
  log: z.array(decisionStepSchema),
})
export type LoggedJudgement = z.infer<typeof loggedJudgementSchema>

/**
 * What a judgement does to the reading in force.
 * - `holds`: its words and its mark are there
 * - `restored`: its words are there, the engine no longer reads the mark, and the judgement puts it back
 * - `not-found`: words or mark are not in this text; it is kept and changes nothing
 * - `ambiguous`: the words stand in several places, and nothing tells which is meant
 * - `overruled`: a later judgement decides the same thing
 * - `no-effect`: what it would change is gone or is so already
 * - `refused`: it would put a name on an anonymous source
 */
export const judgementEffectSchema = z.enum([
  'holds',
  'restored',
  'not-found',
  'ambiguous',
  'overruled',
  'no-effect',
  'refused',
])
export type JudgementEffect = z.infer<typeof judgementEffectSchema>

/** Where a mark stands with people. A deleted one is in the machine's reading alone, an added one in the reviewed alone. */
export const markStateSchema = z.enum(['unjudged', 'confirmed', 'corrected', 'deleted', 'added'])
export type MarkState = z.infer<typeof markStateSchema>

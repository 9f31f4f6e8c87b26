import { z } from 'zod'
import { answerSchema } from './class-file'

/** A sentence in the wording for each age. */
const wordingSchema = z.strictObject({ '13': z.string().min(1), '16': z.string().min(1) })

/** One step of the plan of a lesson. */
export const lessonStepSchema = z.strictObject({
  /** From the start of the lesson. */
  fromMinute: z.int().min(0).max(45),
  minutes: z.int().min(1).max(45),
  title: z.string().min(1),
  teacher: z.string().min(1),
  pupils: z.string().min(1),
  /** Which exercise is worked on, if any. */
  exercise: z.string().optional(),
})

/** What stands on the projector; `reveals` come one by one, at a click. */
export const slideSchema = z.strictObject({
  title: z.string().min(1).max(90),
  body: z.string().max(400).optional(),
  reveals: z.array(z.string().max(200)).max(6).default([]),
  /** The slide that shows the agreement over an exercise, live. */
  agreement: z.string().optional(),
})

/** An exercise of a lesson as it is written: its task in two wordings, its text by the article it comes from. */
export const lessonExerciseSchema = z.strictObject({
  /** The exercise but for its task, which is chosen by age. */
  exercise: z.looseObject({ kind: z.string(), id: z.string(), title: z.string() }),
  task: wordingSchema,
  /** What a good answer is, and why: for the teacher, never in a class file. */
  key: z.strictObject({ answer: answerSchema, because: z.array(z.string().min(1)).min(1) }),
})

/** A ready lesson of 45 minutes on an invented story. */
export const lessonSchema = z.strictObject({
  slug: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(1).max(90),
  /** What pupils can do afterwards, in a sentence that begins with a verb. */
  aims: z.array(wordingSchema).min(1).max(4),
  /** The folder of its story. */
  story: z.string(),
  /** Ids of the story's articles that are handed out, in order. */
  articles: z.array(z.string()).min(1),
  steps: z.array(lessonStepSchema).min(3),
  slides: z.array(slideSchema).min(3),
  exercises: z.array(lessonExerciseSchema).min(1).max(4),
  exitSlip: z.array(wordingSchema).min(1).max(3),
  /** How it fits schemes that teachers know, in general terms, by the scheme's own name. */
  fits: z.array(z.strictObject({ scheme: z.string(), how: z.string() })).min(1),
})
export type Lesson = z.infer<typeof lessonSchema>

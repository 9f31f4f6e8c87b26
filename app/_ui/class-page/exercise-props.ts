import type { ClassFile, ClassWork } from '#domain/class-file'

export type Exercise = ClassFile['exercises'][number]
export type Answer = ClassWork['answers'][number]['answer']
type Kind = Exercise['kind']

/** What an exercise of one kind is given, and what it gives. */
export interface ExerciseProps<K extends Kind> {
  exercise: Extract<Exercise, { kind: K }>
  /** All texts of the class; the exercise names those it is about. */
  texts: ClassFile['texts']
  /** Null before anything was done. */
  answer: Extract<Answer, { kind: K }> | null
  onAnswer: (answer: Extract<Answer, { kind: K }>) => void
}

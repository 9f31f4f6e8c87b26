import type { ClassWork } from '#domain/class-file'

type Answer = ClassWork['answers'][number]['answer']

/** One question that an answer gives a code for; its id is the same for every pupil. */
export interface AnsweredQuestion {
  question: string
  code: string
}

/**
 * What an answer says, question by question, as codes that can be counted. Marks in a text are matched by
 * overlap instead, and free words are not counted: neither gives a question here.
 */
export function answeredQuestions(answer: Answer): AnsweredQuestion[] {
  switch (answer.kind) {
    case 'find-and-code':
    case 'rewrite':
      return []
    case 'count-roots':
      return [
        { question: 'independent', code: String(answer.independent) },
        ...Object.entries(answer.takenFrom).map(([text, from]) => ({
          question: `from ${text}`,
          code: from ?? 'own',
        })),
      ]
    case 'audit-headline':
      return [{ question: 'verdict', code: answer.verdict }]
    case 'which-rule':
      return Object.entries(answer.choices).flatMap(([passage, { rule, pack }]) => [
        { question: `rule ${passage}`, code: rule },
        ...(pack === null ? [] : [{ question: `pack ${passage}`, code: pack }]),
      ])
    case 'standards-editor':
      return answer.decisions.map(({ rule, span, decision }) => ({
        question: `${rule} ${span.map((stretch) => stretch.join('-')).join(' ')}`,
        code: decision,
      }))
  }
}

/** How often each code was given to a question, most first. */
export interface CountedQuestion {
  question: string
  sides: { code: string; coders: number }[]
}

/** The answers of a class to one exercise, counted question by question, in the order they first come. */
export function countQuestions(answers: readonly Answer[]): CountedQuestion[] {
  const counted = new Map<string, Map<string, number>>()
  for (const { question, code } of answers.flatMap(answeredQuestions)) {
    const sides = counted.get(question) ?? new Map<string, number>()
    sides.set(code, (sides.get(code) ?? 0) + 1)
    counted.set(question, sides)
  }
  return [...counted].map(([question, sides]) => ({
    question,
    sides: [...sides]
      .map(([code, coders]) => ({ code, coders }))
      .sort((a, b) => b.coders - a.coders || a.code.localeCompare(b.code)),
  }))
}

/** The codes of each question by pupil, for α: null where a pupil gave none. */
export function questionUnits(answers: readonly Answer[]): (string | null)[][] {
  const read = answers.map(
    (answer) => new Map(answeredQuestions(answer).map(({ question, code }) => [question, code])),
  )
  const questions = new Set(read.flatMap((one) => [...one.keys()]))
  return [...questions].map((question) => read.map((one) => one.get(question) ?? null))
}

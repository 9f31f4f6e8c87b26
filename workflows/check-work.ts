import type { ClassFile, ClassWork } from '#domain/class-file'

type Answer = ClassWork['answers'][number]['answer']
type Exercise = ClassFile['exercises'][number]

/**
 * Whether a work answers to a class: each exercise once, by its kind, and with nothing but what the class
 * offers. Codes end up on a projector: an edited file must not be able to put words there.
 */
export function isWorkOf(work: ClassWork, file: ClassFile): boolean {
  const answered = work.answers.map(({ answer }) => answer.exercise)
  if (new Set(answered).size < answered.length) return false
  return work.answers.every(({ answer }) => {
    const exercise = file.exercises.find(({ id }) => id === answer.exercise)
    return exercise !== undefined && isOffered(answer, exercise)
  })
}

function isOffered(answer: Answer, exercise: Exercise): boolean {
  switch (answer.kind) {
    case 'find-and-code':
    case 'rewrite':
    case 'audit-headline':
      return exercise.kind === answer.kind
    case 'count-roots':
      return (
        exercise.kind === 'count-roots' &&
        Object.entries(answer.takenFrom)
          .flat()
          .every((text) => text === null || exercise.textIds.includes(text))
      )
    case 'which-rule':
      return exercise.kind === 'which-rule' && areOfferedRules(answer, exercise)
    case 'standards-editor':
      return (
        exercise.kind === 'standards-editor' &&
        answer.decisions.every(({ rule, span }) =>
          exercise.findings.some(
            (finding) => finding.rule === rule && String(finding.span) === String(span),
          ),
        )
      )
  }
}

function areOfferedRules(
  { choices }: Extract<Answer, { kind: 'which-rule' }>,
  { passages, rules }: Extract<Exercise, { kind: 'which-rule' }>,
): boolean {
  const packs = new Set(rules.flatMap((rule) => rule.packs.map(({ pack }) => pack)))
  return Object.entries(choices).every(
    ([passage, { rule, pack }]) =>
      passages.some(({ id }) => id === passage) &&
      rules.some((one) => one.rule === rule) &&
      (pack === null || packs.has(pack)),
  )
}

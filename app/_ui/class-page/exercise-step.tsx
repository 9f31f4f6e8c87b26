import { useTranslations } from 'next-intl'
import type { ClassFile } from '#domain/class-file'
import { AuditHeadline } from './audit-headline'
import styles from './class-page.module.css'
import { CountRoots } from './count-roots'
import type { Answer, Exercise } from './exercise-props'
import { FindAndCode } from './find-and-code'
import { isLocked, type OwnWork } from './own-work'
import { Rewrite } from './rewrite'
import { StandardsEditor } from './standards-editor'
import { WhichRule } from './which-rule'

/** One exercise: its task, its work, and the lock at its end. */
export function ExerciseStep(props: {
  file: ClassFile
  exercise: Exercise
  own: OwnWork
  onDraft: (answer: Answer) => void
  onLock: () => void
}) {
  const { file, exercise, own, onDraft, onLock } = props
  const words = useTranslations('classPage')
  const locked = own.work.answers.find(({ answer }) => answer.exercise === exercise.id)?.answer
  const answer = locked ?? own.drafts[exercise.id] ?? null
  return (
    <section>
      <p className={styles.task} lang="en">
        {exercise.task}
      </p>
      <fieldset className={styles.work} disabled={isLocked(own, exercise.id)}>
        <legend className="hidden">{exercise.title}</legend>
        <Work exercise={exercise} texts={file.texts} answer={answer} onAnswer={onDraft} />
      </fieldset>
      {locked ? (
        <p role="status" className={styles.locked}>
          ✓ {words('locked')}
        </p>
      ) : (
        <p className={styles.lock}>
          <button
            type="button"
            className="button primary"
            disabled={answer === null}
            onClick={onLock}
          >
            {words('lock')}
          </button>{' '}
          {words('lockAsk')}
        </p>
      )}
    </section>
  )
}

function Work(props: {
  exercise: Exercise
  texts: ClassFile['texts']
  answer: Answer | null
  onAnswer: (answer: Answer) => void
}) {
  const { exercise, texts, answer, onAnswer } = props
  switch (exercise.kind) {
    case 'find-and-code':
      return (
        <FindAndCode {...{ exercise, texts, onAnswer }} answer={answerOf(answer, exercise.kind)} />
      )
    case 'rewrite':
      return <Rewrite {...{ exercise, texts, onAnswer }} answer={answerOf(answer, exercise.kind)} />
    case 'count-roots':
      return (
        <CountRoots {...{ exercise, texts, onAnswer }} answer={answerOf(answer, exercise.kind)} />
      )
    case 'audit-headline':
      return (
        <AuditHeadline
          {...{ exercise, texts, onAnswer }}
          answer={answerOf(answer, exercise.kind)}
        />
      )
    case 'which-rule':
      return (
        <WhichRule {...{ exercise, texts, onAnswer }} answer={answerOf(answer, exercise.kind)} />
      )
    case 'standards-editor':
      return (
        <StandardsEditor
          {...{ exercise, texts, onAnswer }}
          answer={answerOf(answer, exercise.kind)}
        />
      )
  }
}

type Kind = Exercise['kind']

function answerOf<K extends Kind>(
  answer: Answer | null,
  kind: K,
): Extract<Answer, { kind: K }> | null {
  return answer?.kind === kind ? (answer as Extract<Answer, { kind: K }>) : null
}

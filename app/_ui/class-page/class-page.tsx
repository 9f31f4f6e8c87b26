import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import type { ClassFile } from '#domain/class-file'
import styles from './class-page.module.css'
import { ExerciseStep } from './exercise-step'
import { isLocked } from './own-work'
import { SaveWork } from './save-work'
import { Tutorial } from './tutorial'
import { useLook } from './use-look'
import { useOwnWork } from './use-own-work'

/** A class as a pupil has it: a warm-up, then its exercises one after the other, each locked by itself. */
export function ClassPage({ file, isOnNetwork }: { file: ClassFile; isOnNetwork: boolean }) {
  const words = useTranslations('classPage')
  const { own, draft, lock, sending } = useOwnWork(file, isOnNetwork)
  const [step, setStep] = useState(() => firstStep(file, own.work.answers.length))
  const heading = useRef<HTMLHeadingElement>(null)
  const isAtStart = useRef(true)
  useEffect(() => {
    // A new step is read out from its head; the page that has just opened is not jumped about in.
    if (!isAtStart.current) heading.current?.focus()
    isAtStart.current = step === 0 && isAtStart.current
  }, [step])
  const exercise = step === 0 ? null : file.exercises[step - 1]
  const last = file.exercises.length
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <p className={styles.name}>
          {words('you', { name: own.work.nickname })}{' '}
          <span role="status">{words(`sending.${sending}`)}</span>
        </p>
        <Look />
      </header>
      <main id="content">
        <h1>{file.title}</h1>
        <Steps file={file} step={step} onStep={setStep} isLocked={(id) => isLocked(own, id)} />
        <h2 ref={heading} tabIndex={-1}>
          {exercise ? exercise.title : words('tutorial.title')}
        </h2>
        {exercise ? (
          <ExerciseStep
            key={exercise.id}
            file={file}
            exercise={exercise}
            own={own}
            onDraft={draft}
            onLock={() => lock(exercise.id)}
          />
        ) : (
          <Tutorial />
        )}
        <p className={styles.moves}>
          {step > 0 ? (
            <button type="button" className="button" onClick={() => setStep(step - 1)}>
              {words('back')}
            </button>
          ) : null}
          {step < last ? (
            <button type="button" className="button primary" onClick={() => setStep(step + 1)}>
              {words('next')}
            </button>
          ) : null}
        </p>
        <SaveWork work={own.work} />
      </main>
    </div>
  )
}

/** Who comes back goes on where nothing is locked yet, and does not warm up again. */
function firstStep({ exercises }: ClassFile, locked: number): number {
  return locked === 0 ? 0 : Math.min(locked + 1, exercises.length)
}

function Steps(props: {
  file: ClassFile
  step: number
  onStep: (step: number) => void
  isLocked: (exercise: string) => boolean
}) {
  const { file, step, onStep, isLocked } = props
  const words = useTranslations('classPage')
  return (
    <nav aria-label={words('steps')}>
      <ol className={styles.steps}>
        {[words('tutorialStep'), ...file.exercises.map(({ title }) => title)].map(
          (title, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a class do not change
            <li key={index}>
              <button
                type="button"
                aria-current={index === step ? 'step' : undefined}
                onClick={() => onStep(index)}
              >
                {title}
                {index > 0 && isLocked(file.exercises[index - 1].id) ? (
                  <span className={styles.lockedMark}> ✓ {words('lockedMark')}</span>
                ) : null}
              </button>
            </li>
          ),
        )}
      </ol>
    </nav>
  )
}

/** Print size and spacing, kept in this browser for the next class too. */
function Look() {
  const words = useTranslations('classPage')
  const { look, setLook } = useLook()
  return (
    <fieldset className={styles.look}>
      <legend>{words('look')}</legend>
      {(['large', 'spaced'] as const).map((name) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={look[name]}
            onChange={({ target }) => setLook({ ...look, [name]: target.checked })}
          />
          {words(name)}
        </label>
      ))}
    </fieldset>
  )
}

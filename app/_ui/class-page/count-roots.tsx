import { useTranslations } from 'next-intl'
import { useId } from 'react'
import styles from './class-page.module.css'
import { ClassTextView } from './class-text-view'
import type { ExerciseProps } from './exercise-props'

/** Which report has it from which, and how many stand on their own. */
export function CountRoots({ exercise, texts, answer, onAnswer }: ExerciseProps<'count-roots'>) {
  const words = useTranslations('classPage')
  const id = useId()
  const own = texts.filter((text) => exercise.textIds.includes(text.id))
  const { independent = 0, takenFrom = {} } = answer ?? {}
  const give = (change: { independent?: number; takenFrom?: Record<string, string | null> }) =>
    onAnswer({ kind: 'count-roots', exercise: exercise.id, independent, takenFrom, ...change })
  return (
    <>
      <blockquote lang="en">{exercise.claim}</blockquote>
      {own.map((text) => (
        <div key={text.id} className={styles.root}>
          <ClassTextView text={text} />
          <label htmlFor={`${id}-${text.id}`}>{words('roots.from', { title: text.title })}</label>
          <select
            id={`${id}-${text.id}`}
            value={writeFrom(takenFrom[text.id])}
            onChange={({ target }) =>
              give({ takenFrom: { ...takenFrom, [text.id]: readFrom(target.value) } })
            }
          >
            <option value="" disabled>
              {words('rule.choose')}
            </option>
            <option value="own">{words('roots.own')}</option>
            {own
              .filter((other) => other.id !== text.id)
              .map((other) => (
                <option key={other.id} value={`from ${other.id}`} lang="en">
                  {other.title}
                </option>
              ))}
          </select>
        </div>
      ))}
      <label htmlFor={`${id}-count`}>{words('roots.independent')}</label>
      <input
        id={`${id}-count`}
        type="number"
        min={0}
        max={own.length}
        value={independent}
        onChange={({ target }) =>
          give({ independent: Math.max(0, Math.min(own.length, Math.round(Number(target.value)))) })
        }
      />
    </>
  )
}

function writeFrom(from: string | null | undefined): string {
  if (from === undefined) return ''
  return from === null ? 'own' : `from ${from}`
}

function readFrom(value: string): string | null {
  return value === 'own' ? null : value.slice('from '.length)
}

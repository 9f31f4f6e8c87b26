import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { spanText } from '#domain/span'
import styles from './class-page.module.css'
import type { ExerciseProps } from './exercise-props'

const longest = 300

/** Describe a source so that readers can judge it, and nobody can find it. */
export function Rewrite({ exercise, texts, answer, onAnswer }: ExerciseProps<'rewrite'>) {
  const words = useTranslations('classPage')
  const id = useId()
  const text = texts.find((one) => one.id === exercise.textId)
  if (!text) return null
  const written = answer?.words ?? ''
  return (
    <>
      <p>{words('rewrite.from')}</p>
      <blockquote lang="en">{spanText(text.text, exercise.source)}</blockquote>
      <div className={styles.twoLists} lang="en">
        <Facts title={words('rewrite.mayTell')} facts={exercise.mayTell} mark="✓" />
        <Facts title={words('rewrite.mustNotTell')} facts={exercise.mustNotTell} mark="✗" />
      </div>
      <label htmlFor={id}>{words('rewrite.yours')}</label>
      <textarea
        id={id}
        rows={4}
        maxLength={longest}
        value={written}
        aria-describedby={`${id}-help`}
        onChange={({ target }) =>
          onAnswer({ kind: 'rewrite', exercise: exercise.id, words: target.value })
        }
      />
      <p id={`${id}-help`} className="small">
        {words('rewrite.left', { left: longest - written.length })} {words('rewrite.seenFirst')}
      </p>
    </>
  )
}

function Facts({ title, facts, mark }: { title: string; facts: readonly string[]; mark: string }) {
  if (facts.length === 0) return null
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {facts.map((fact) => (
          <li key={fact}>
            <span aria-hidden>{mark} </span>
            {fact}
          </li>
        ))}
      </ul>
    </div>
  )
}

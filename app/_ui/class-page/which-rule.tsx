import { useTranslations } from 'next-intl'
import { useId } from 'react'
import styles from './class-page.module.css'
import type { ExerciseProps } from './exercise-props'

/** Which sourcing rule does a passage touch, and which newsroom has that rule? */
export function WhichRule({ exercise, answer, onAnswer }: ExerciseProps<'which-rule'>) {
  const words = useTranslations('classPage')
  const id = useId()
  const choices = answer?.choices ?? {}
  const choose = (passage: string, choice: { rule: string; pack: string | null }) =>
    onAnswer({
      kind: 'which-rule',
      exercise: exercise.id,
      choices: { ...choices, [passage]: choice },
    })
  return (
    <ol className={styles.passages}>
      {exercise.passages.map((passage) => {
        const chosen = choices[passage.id]
        const rule = exercise.rules.find((one) => one.rule === chosen?.rule)
        return (
          <li key={passage.id}>
            <blockquote lang="en">{passage.text}</blockquote>
            <label htmlFor={`${id}-${passage.id}-rule`}>{words('rule.which')}</label>
            <select
              id={`${id}-${passage.id}-rule`}
              value={chosen?.rule ?? ''}
              onChange={({ target }) => choose(passage.id, { rule: target.value, pack: null })}
            >
              <option value="" disabled>
                {words('rule.choose')}
              </option>
              {exercise.rules.map((one) => (
                <option key={one.rule} value={one.rule} lang="en">
                  {one.title}
                </option>
              ))}
            </select>
            {rule && rule.packs.length > 0 ? (
              <>
                <label htmlFor={`${id}-${passage.id}-pack`}>{words('rule.whose')}</label>
                <select
                  id={`${id}-${passage.id}-pack`}
                  value={chosen?.pack ?? ''}
                  onChange={({ target }) =>
                    choose(passage.id, { rule: rule.rule, pack: target.value || null })
                  }
                >
                  <option value="">{words('rule.nobody')}</option>
                  {packsOf(exercise).map(({ pack, title }) => (
                    <option key={pack} value={pack} lang="en">
                      {title}
                    </option>
                  ))}
                </select>
              </>
            ) : null}
          </li>
        )
      })}
    </ol>
  )
}

/** All packs of the exercise: to offer only those that have the rule would be the answer. */
function packsOf({ rules }: ExerciseProps<'which-rule'>['exercise']) {
  const packs = new Map(rules.flatMap((rule) => rule.packs.map((one) => [one.pack, one] as const)))
  return [...packs.values()].sort((a, b) => a.title.localeCompare(b.title))
}

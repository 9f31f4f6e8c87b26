import { useTranslations } from 'next-intl'
import type { Span } from '#domain/span'
import { ChooseOne } from './choose-one'
import styles from './class-page.module.css'
import type { ExerciseProps } from './exercise-props'
import { sentencesOf } from './split-text'

const verdicts = ['fits', 'stronger', 'more-plural', 'other', 'cannot-tell'] as const

/** Does the headline say what the text says, and which sentences decide it? */
export function AuditHeadline({
  exercise,
  texts,
  answer,
  onAnswer,
}: ExerciseProps<'audit-headline'>) {
  const words = useTranslations('classPage')
  const text = texts.find(({ id }) => id === exercise.textId)
  if (!text) return null
  const { verdict = 'cannot-tell', evidence = [] } = answer ?? {}
  const give = (change: { verdict?: (typeof verdicts)[number]; evidence?: Span }) =>
    onAnswer({ kind: 'audit-headline', exercise: exercise.id, verdict, evidence, ...change })
  const isChosen = (start: number) => evidence.some(([from]) => from === start)
  return (
    <>
      <h3 lang="en">{text.title}</h3>
      <ChooseOne
        legend={words('headline.verdict')}
        options={verdicts.map((value) => ({ value, label: words(`headline.${value}`) }))}
        chosen={answer ? verdict : null}
        onChoose={(value) => give({ verdict: value })}
      />
      <fieldset className={styles.sentences}>
        <legend>{words('headline.evidence')}</legend>
        {sentencesOf(text.text).map(([start, end]) => (
          <label key={start} lang="en">
            <input
              type="checkbox"
              checked={isChosen(start)}
              onChange={({ target }) =>
                give({
                  evidence: target.checked
                    ? [...evidence, [start, end] as [number, number]].sort(([a], [b]) => a - b)
                    : evidence.filter(([from]) => from !== start),
                })
              }
            />
            <span>{text.text.slice(start, end)}</span>
          </label>
        ))}
      </fieldset>
    </>
  )
}

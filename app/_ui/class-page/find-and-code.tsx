import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { CodedAttribution } from '#domain/coding'
import { spanText } from '#domain/span'
import { useMarkerWords } from '../judge/use-marker-words'
import { SpanMarker } from '../mark-spans/span-marker'
import styles from './class-page.module.css'
import type { ExerciseProps } from './exercise-props'
import { LabelQuestions } from './label-questions'
import { paragraphsOf } from './split-text'

/** Find who says what: three spans for each attribution, then what the codebook asks about it. */
export function FindAndCode({ exercise, texts, answer, onAnswer }: ExerciseProps<'find-and-code'>) {
  const words = useTranslations('classPage')
  const marker = useMarkerWords()
  const [at, setAt] = useState(0)
  const text = texts.find(({ id }) => id === exercise.textId)
  const attributions = answer?.attributions ?? []
  const current = attributions[at] ?? nothingYet(attributions)
  if (!text) return null
  const give = (next: CodedAttribution[]) =>
    onAnswer({ kind: 'find-and-code', exercise: exercise.id, attributions: next })
  const change = (changed: CodedAttribution) =>
    give(
      at < attributions.length
        ? attributions.map((one, index) => (index === at ? changed : one))
        : [...attributions, changed],
    )
  const { source, cue, content } = current
  return (
    <>
      <h3 lang="en">{text.title}</h3>
      <SpanMarker
        key={current.id}
        text={text.text}
        paragraphs={paragraphsOf(text.text)}
        marks={{ source, cue, content }}
        onMarks={(marks) => change({ ...current, ...marks })}
        words={marker}
        language="en"
      />
      {content.length > 0 ? (
        <LabelQuestions
          key={`labels ${current.id}`}
          asks={exercise.asks}
          labels={current.labels}
          onLabels={(labels) => change({ ...current, labels })}
        />
      ) : (
        <p className="small">{words('mark.labelsAfter')}</p>
      )}
      <p className={styles.moves}>
        <button
          type="button"
          className="button"
          disabled={content.length === 0}
          onClick={() => setAt(attributions.length)}
        >
          {words('mark.another')}
        </button>
        {at < attributions.length ? (
          <button
            type="button"
            className="button"
            onClick={() => {
              give(attributions.filter((_, index) => index !== at))
              setAt(Math.max(0, attributions.length - 1))
            }}
          >
            {words('mark.remove')}
          </button>
        ) : null}
        {answer === null ? (
          <button type="button" className="button" onClick={() => give([])}>
            {words('mark.nothingFound')}
          </button>
        ) : null}
      </p>
      <h3>{words('mark.yours')}</h3>
      {attributions.length === 0 ? <p>{words('mark.nothing')}</p> : null}
      <ol className={styles.marked}>
        {attributions.map((one, index) => (
          <li key={one.id}>
            <button
              type="button"
              aria-current={index === at ? 'true' : undefined}
              onClick={() => setAt(index)}
              lang="en"
            >
              {spanText(text.text, one.content) || words('mark.empty')}
            </button>
          </li>
        ))}
      </ol>
    </>
  )
}

function nothingYet(attributions: readonly CodedAttribution[]): CodedAttribution {
  const numbers = attributions.map(({ id }) => Number(id))
  return {
    id: String(Math.max(0, ...numbers) + 1),
    source: [],
    cue: [],
    content: [],
    labels: {},
  }
}

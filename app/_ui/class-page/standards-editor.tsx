import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { spanText } from '#domain/span'
import { ChooseOne } from './choose-one'
import styles from './class-page.module.css'
import { ClassTextView } from './class-text-view'
import type { ExerciseProps } from './exercise-props'

const decisions = ['run', 'ask', 'hold', 'cannot-tell'] as const
type Decided = NonNullable<ExerciseProps<'standards-editor'>['answer']>['decisions'][number]

/** Be the standards editor: what is done about each finding, and what is the reporter asked? */
export function StandardsEditor({
  exercise,
  texts,
  answer,
  onAnswer,
}: ExerciseProps<'standards-editor'>) {
  const words = useTranslations('classPage')
  const id = useId()
  const text = texts.find((one) => one.id === exercise.textId)
  if (!text) return null
  const made = answer?.decisions ?? []
  const isOf = (finding: { rule: string; span: Decided['span'] }) => (one: Decided) =>
    one.rule === finding.rule && String(one.span) === String(finding.span)
  const decide = (decided: Decided) =>
    onAnswer({
      kind: 'standards-editor',
      exercise: exercise.id,
      decisions: [...made.filter((one) => !isOf(decided)(one)), decided],
    })
  return (
    <>
      <ClassTextView text={text} />
      <p className="small">{words('editor.never')}</p>
      <ol className={styles.passages}>
        {exercise.findings.map((finding, index) => {
          const { rule, span } = finding
          const own = made.find(isOf(finding)) ?? null
          const at = own ?? { rule, span, decision: 'cannot-tell' as const, query: '' }
          return (
            <li key={`${rule} ${span}`}>
              <p lang="en">
                <strong>{finding.title}.</strong> {finding.why}
              </p>
              {span.length > 0 ? (
                <blockquote lang="en">{spanText(text.text, span)}</blockquote>
              ) : null}
              <ChooseOne
                legend={words('editor.decision')}
                options={decisions.map((value) => ({ value, label: words(`editor.${value}`) }))}
                chosen={own?.decision ?? null}
                onChoose={(decision) => decide({ ...at, decision })}
              />
              {own?.decision === 'ask' ? (
                <>
                  <label htmlFor={`${id}-${index}`}>{words('editor.query')}</label>
                  <textarea
                    id={`${id}-${index}`}
                    rows={2}
                    maxLength={300}
                    value={own.query}
                    onChange={({ target }) => decide({ ...own, query: target.value })}
                  />
                </>
              ) : null}
            </li>
          )
        })}
      </ol>
    </>
  )
}

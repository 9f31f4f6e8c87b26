import { useTranslations } from 'next-intl'
import { useState } from 'react'
import styles from './class-page.module.css'

const choices = ['named', 'anonymous', 'generic', 'spokesperson', 'document', 'none'] as const
type Choice = (typeof choices)[number]

/** Six invented sentences, their words under `sentences`, and who stands behind each. */
const items = [
  { item: '1', right: 'named' },
  { item: '2', right: 'anonymous' },
  { item: '3', right: 'none' },
  { item: '4', right: 'generic' },
  { item: '5', right: 'spokesperson' },
  { item: '6', right: 'document' },
] as const satisfies { item: string; right: Choice }[]

/** The warm-up: one sentence at a time, an answer at once, nothing kept and nothing sent. */
export function Tutorial() {
  const words = useTranslations('classPage')
  const [at, setAt] = useState(0)
  const [tried, setTried] = useState<Choice[]>([])
  const [right, setRight] = useState(0)
  const item = items[at]
  if (!item) return <p role="status">{words('tutorial.done', { right })}</p>
  const isRight = tried.includes(item.right)
  const choose = (choice: Choice) => {
    if (isRight || tried.includes(choice)) return
    if (choice === item.right && tried.length === 0) setRight(right + 1)
    setTried([...tried, choice])
  }
  return (
    <div className={styles.tutorial}>
      <p className="small">{words('tutorial.number', { number: at + 1 })}</p>
      <blockquote lang="en">{words(`sentences.${item.item}`)}</blockquote>
      <p id="tutorial-ask">{words('tutorial.ask')}</p>
      <ul className={styles.choices} aria-labelledby="tutorial-ask">
        {choices.map((choice) => (
          <li key={choice}>
            <button
              type="button"
              className="button"
              aria-pressed={tried.includes(choice)}
              data-right={tried.includes(choice) ? choice === item.right : undefined}
              onClick={() => choose(choice)}
            >
              {tried.includes(choice) ? (choice === item.right ? '✓ ' : '✗ ') : ''}
              {words(`tutorial.options.${choice}`)}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">
        {isRight
          ? `${words('tutorial.right')} ${words(`tutorial.because.${item.item}`)}`
          : tried.length > 0
            ? words('tutorial.wrong')
            : ''}
      </p>
      {isRight ? (
        <button
          type="button"
          className="button primary"
          onClick={() => {
            setAt(at + 1)
            setTried([])
          }}
        >
          {words('next')}
        </button>
      ) : null}
    </div>
  )
}

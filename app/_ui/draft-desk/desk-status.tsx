import { useTranslations } from 'next-intl'
import { memo } from 'react'
import type { Analysis } from '#domain/analysis'
import type { CheckedDraft } from '#workflows/check-draft'
import styles from '../draft-desk.module.css'
import { longestDraft } from './draft-article'
import type { DeskState } from './use-draft'

/** What the page says, in its language. */
type DraftWords = ReturnType<typeof useTranslations<'draft'>>

/** How far the page has come, what was read, and what is to be said of a file that was opened. */
export const DeskStatus = memo(function DeskStatus(props: {
  state: DeskState
  analysis: Analysis | null
  /** Of the whole text, in UTF-16 code units. */
  length: number
  said: string[]
}) {
  const { state, analysis, length, said } = props
  const words = useTranslations('draft')
  return (
    <div className={styles.said}>
      <p role="status" className={styles.status}>
        {statusOf(words, state, analysis)}
      </p>
      {said.map((sentence) => (
        <p key={sentence} role="status" className={styles.status}>
          {sentence}
        </p>
      ))}
      {analysis?.warnings.includes('cut-short') ? (
        <p className={styles.status}>{words('tooLong', { read: longestDraft, all: length })}</p>
      ) : null}
    </div>
  )
})

function statusOf(words: DraftWords, state: DeskState, analysis: Analysis | null): string {
  if (state.is === 'failed') {
    return window.isSecureContext
      ? words('notOpened', { reason: state.reason })
      : words('notSecure')
  }
  if (state.is === 'loading') return words('loading')
  if (!analysis) return words('ready')
  return words('read', {
    words: analysis.text.match(/\S+/gu)?.length ?? 0,
    attributions: analysis.attributions.length,
    sources: analysis.sources.length,
  })
}

/** Advice where the text seems to write down who a source is: by line, for the words are not repeated. */
export function NameAdvice({ checked }: { checked: CheckedDraft }) {
  const words = useTranslations('draft')
  const { analysis, withheld } = checked
  if (withheld.length === 0) return null
  const lines = withheld.map(([start]) =>
    words('line', { number: analysis.text.slice(0, start).split('\n').length }),
  )
  return (
    <p role="alert" className={styles.advice}>
      {words('nameLines', { count: withheld.length, lines: lines.join(', ') })}
    </p>
  )
}

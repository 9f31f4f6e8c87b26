import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { seeLink } from './see-link'
import styles from './voice-words.module.css'

/** A voice in the words of its article: a link to the sentences behind it, as many as it says. */
export function VoiceWords(props: {
  path: string
  measure: string
  part: string
  articleId: string
  cases: string[]
  words: string
  outlet: string
  mark: ReactNode
  /** Further words of the text on this voice, if any. */
  note?: string | null
  isCounted?: boolean
}) {
  const { path, measure, part, articleId, cases, words, outlet, mark, note, isCounted } = props
  const say = useTranslations('coverage')
  const address = new URLSearchParams({
    see: measure,
    part,
    article: articleId,
    case: cases.join(','),
  })
  return (
    <li className={styles.voice}>
      <a href={seeLink(path, address)}>
        {mark}
        <span>
          “{words}”{isCounted && cases.length > 1 ? <b> ×{cases.length}</b> : null}{' '}
          <span className="small">
            {outlet}
            {note ? <> · {note}</> : null}
          </span>
        </span>
        <span className="hidden">{say('open')}</span>
      </a>
    </li>
  )
}

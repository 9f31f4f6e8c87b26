import { useTranslations } from 'next-intl'
import { type ReactNode, useId } from 'react'
import type words from '../words/en/glossary.json'
import styles from './term.module.css'

export type TermId = keyof typeof words.terms

/**
 * A word of the glossary where it stands in a sentence: a button that opens its meaning. The browser
 * opens and closes it by itself, so that it works by mouse, touch, keyboard and without any script.
 */
export function Term({ id, children }: { id: TermId; children: ReactNode }) {
  const say = useTranslations('glossary')
  const place = `term-${id}-${useId().replace(/[^\w-]/g, '')}`
  return (
    <>
      <button type="button" className={styles.term} popoverTarget={place}>
        {children}
        <span className="hidden"> ({say('explain')})</span>
      </button>
      <span className={styles.meaning} id={place} popover="auto">
        <b>{say(`terms.${id}.word`)}</b>
        <span>{say(`terms.${id}.short`)}</span>
        <span className="small">{say(`terms.${id}.long`)}</span>
        <a href={`/method#term-${id}`}>{say('all')}</a>
      </span>
    </>
  )
}

/** Every term as a tag of a sentence: `<claim>claims</claim>` in the words of a page. */
export const termTags = Object.fromEntries(
  (
    [
      'anonymous',
      'attribution',
      'claim',
      'confidence',
      'copy',
      'drift',
      'engine',
      'hedge',
      'interval',
      'opaque',
      'root',
      'source',
    ] as const
  ).map((id) => [id, (words: ReactNode) => <Term id={id}>{words}</Term>]),
)

import { memo } from 'react'
import { roleKeys, type SpanRole, spanRoles } from './marked-spans'
import styles from './span-marker.module.css'
import type { MarkableWord } from './words-of-text'

/** One paragraph as words that can be chosen. Drawn anew only when something in it changes. */
export const MarkerParagraph = memo(function MarkerParagraph(props: {
  text: string
  words: readonly MarkableWord[]
  /** Index of its first word in the whole text. */
  from: number
  /** For each word the roles it is marked with, as `writeRoles` gives them: one digit a word. */
  roles: string
  /** The word that the arrow keys stand on, or -1. */
  at: number
  /** First and last chosen word, clipped to the paragraph; -1 and -2 where none is. */
  first: number
  last: number
  idPrefix: string
  roleNames: Record<SpanRole, string>
}) {
  const { text, words, from, roles, at, first, last, idPrefix, roleNames } = props
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox
    <div role="group" className={styles.paragraph}>
      {words.map((word, place) => {
        const index = from + place
        const own = rolesOf(roles[place])
        const starts = own.filter(
          (role) => place === 0 || !rolesOf(roles[place - 1]).includes(role),
        )
        const isChosen = index >= first && index <= last
        const drawn = text.slice(word.start, word.end)
        return (
          // biome-ignore lint/a11y/useFocusableInteractive: the listbox holds the focus
          <span
            key={word.start}
            role="option"
            aria-selected={isChosen}
            aria-label={
              own.length > 0 ? [drawn, ...own.map((role) => roleNames[role])].join(', ') : undefined
            }
            id={`${idPrefix}${index}`}
            data-word={index}
            data-starts={
              starts.length > 0
                ? starts.map((role) => roleKeys[role].toUpperCase()).join('')
                : undefined
            }
            className={[
              styles.word,
              ...own.map((role) => styles[role]),
              isChosen ? styles.chosen : '',
              index === at ? styles.at : '',
            ]
              .filter(Boolean)
              .join(' ')}
          >
            {drawn}
          </span>
        )
      })}
    </div>
  )
})

/** The roles of each word as one digit: a bit for each role, in the order of `spanRoles`. */
export function writeRoles(
  words: readonly MarkableWord[],
  marks: Record<SpanRole, readonly (readonly [number, number])[]>,
): string {
  return words
    .map(({ coreStart, coreEnd }) =>
      spanRoles.reduce((digit, role, bit) => {
        const isMarked = marks[role].some(([start, end]) => coreStart < end && coreEnd > start)
        return isMarked ? digit + 2 ** bit : digit
      }, 0),
    )
    .join('')
}

function rolesOf(digit: string): SpanRole[] {
  return spanRoles.filter((_, bit) => (Number(digit) & (2 ** bit)) !== 0)
}

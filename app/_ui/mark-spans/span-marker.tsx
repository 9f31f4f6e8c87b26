'use client'

import { useEffect, useId, useMemo, useRef } from 'react'
import type { Stretch } from '#domain/span'
import { MarkedList } from './marked-list'
import type { MarkedSpans } from './marked-spans'
import { MarkerBar } from './marker-bar'
import { MarkerHelp } from './marker-help'
import { MarkerParagraph, writeRoles } from './marker-text'
import type { MarkerWords } from './marker-words'
import styles from './span-marker.module.css'
import { useMarking } from './use-marking'
import { type MarkableWord, wordsOf } from './words-of-text'

/**
 * A text in which a person marks source, cue and content: by mouse (drag), by finger (tap the first and
 * the last word) and by keyboard. It knows nothing of the product around it: words are handed in, marks
 * go out as stretches of UTF-16 code units of exactly this text. Another text needs another `key`.
 */
export function SpanMarker(props: {
  text: string
  /** What of the text is shown, in order. */
  paragraphs: readonly Stretch[]
  marks: MarkedSpans
  onMarks: (marks: MarkedSpans) => void
  words: MarkerWords
  /** Language of the text. */
  language: string
  /** Enter and the button; absent where there is nothing to confirm. */
  onConfirm?: () => void
  /** Escape, when nothing is chosen any more. */
  onLeave?: () => void
  isFocusedAtFirst?: boolean
}) {
  const { text, paragraphs, marks, onMarks, words, language, isFocusedAtFirst } = props
  const all = useMemo(() => wordsOf(text, paragraphs), [text, paragraphs])
  const drawn = useMemo(() => byParagraph(all), [all])
  const roles = useMemo(() => writeRoles(all, marks), [all, marks])
  const box = useRef<HTMLDivElement>(null)
  const idPrefix = `${useId()}-word-`
  const { at, chosen, isFurther, setFurther, said, step, assign, press } = useMarking({
    ...props,
    all,
    box,
  })
  useEffect(() => {
    if (isFocusedAtFirst) box.current?.focus({ preventScroll: true })
  }, [isFocusedAtFirst])

  const pressMouse = (event: PointerUnder, isExtending: boolean) => {
    const word = wordUnder(event)
    if (isMouse(event) && word !== null && (word !== at || !isExtending || !chosen))
      step({ step: 'go', to: word, isExtending })
  }
  return (
    <div className={styles.marker}>
      <MarkerHelp words={words} id={`${idPrefix}help`} />
      <div
        ref={box}
        className={styles.text}
        role="listbox"
        aria-multiselectable
        aria-label={words.text}
        aria-describedby={`${idPrefix}help`}
        aria-activedescendant={all.length > 0 ? `${idPrefix}${at}` : undefined}
        tabIndex={0}
        lang={language}
        onKeyDown={press}
        onPointerDown={(event) => pressMouse(event, event.shiftKey)}
        onPointerMove={(event) => {
          if (event.buttons === 1) pressMouse(event, true)
        }}
        onClick={(event) => {
          const word = wordUnder(event)
          const { pointerType } = event.nativeEvent as PointerEvent
          if (word !== null && !isMouse({ pointerType })) step({ step: 'tap', to: word })
        }}
      >
        {drawn.map(({ from, own }) => (
          <MarkerParagraph
            key={from}
            text={text}
            words={own}
            from={from}
            roles={roles.slice(from, from + own.length)}
            idPrefix={idPrefix}
            roleNames={words.roles}
            {...clip({ at, chosen }, from, from + own.length - 1)}
          />
        ))}
      </div>
      <MarkerBar
        {...{ words, said, isFurther }}
        onFurther={setFurther}
        onRole={(role) => {
          assign(role)
          box.current?.focus({ preventScroll: true })
        }}
        onConfirm={props.onConfirm}
        onLeave={props.onLeave}
      />
      <MarkedList {...{ text, all, marks, onMarks, words, language }} />
    </div>
  )
}

interface PointerUnder {
  target: EventTarget
  pointerType: string
}

/** A click of no pointer is a screen reader's: it chooses as a finger does. */
function isMouse({ pointerType }: { pointerType: string }): boolean {
  return pointerType === 'mouse' || pointerType === 'pen'
}

function wordUnder({ target }: { target: EventTarget }): number | null {
  const word = (target as Element).closest<HTMLElement>('[data-word]')?.dataset.word
  return word === undefined ? null : Number(word)
}

function byParagraph(all: readonly MarkableWord[]): { from: number; own: MarkableWord[] }[] {
  const drawn: { from: number; own: MarkableWord[] }[] = []
  all.forEach((word, index) => {
    const last = drawn.at(-1)
    if (last?.own[0].paragraph === word.paragraph) last.own.push(word)
    else drawn.push({ from: index, own: [word] })
  })
  return drawn
}

/** What of the place and the selection lies in one paragraph, so that the others are not drawn anew. */
function clip(
  { at, chosen }: { at: number; chosen: [number, number] | null },
  from: number,
  to: number,
): { at: number; first: number; last: number } {
  const isHere = chosen !== null && chosen[0] <= to && chosen[1] >= from
  return {
    at: at >= from && at <= to ? at : -1,
    first: isHere ? Math.max(from, chosen[0]) : -1,
    last: isHere ? Math.min(to, chosen[1]) : -2,
  }
}

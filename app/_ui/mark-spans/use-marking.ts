import { type KeyboardEvent, type RefObject, useState } from 'react'
import {
  addToRole,
  clearStretch,
  type MarkedSpans,
  replaceRole,
  roleKeys,
  type SpanRole,
  spanRoles,
} from './marked-spans'
import type { MarkerWords } from './marker-words'
import {
  atStart,
  chosenWords,
  type MarkingState,
  type MarkingStep,
  takeStep,
} from './marking-state'
import { wordByKey } from './word-by-key'
import { type MarkableWord, stretchOf, wordsIn } from './words-of-text'

/** What the marker needs from around it. */
interface Marking {
  text: string
  all: readonly MarkableWord[]
  marks: MarkedSpans
  onMarks: (marks: MarkedSpans) => void
  words: MarkerWords
  onConfirm?: () => void
  onLeave?: () => void
  /** Where the words are drawn, for the lines above and below. */
  box: RefObject<HTMLElement | null>
}

/** Where a person is in the text, what was last said of it, and what their steps do. */
export function useMarking(marking: Marking) {
  const { text, all, marks, onMarks, words, box } = marking
  const [state, setState] = useState(() => startAt(all, marks))
  const [isFurther, setFurther] = useState(false)
  const [said, setSaid] = useState('')
  const chosen = chosenWords(state)
  // The word that the keyboard stands on may be assigned without being chosen first.
  const [first, last] = chosen ?? [state.at, state.at]
  const elementOf = (word: number) => box.current?.querySelector(`[data-word="${word}"]`) ?? null

  const step = (next: MarkingStep) => {
    const after = takeStep(state, next, all.length)
    setState(after)
    setSaid(sayChosen(after, next, marking))
  }
  const assign = (role: SpanRole, isAdded = isFurther) => {
    if (all.length === 0) return
    onMarks((isAdded ? addToRole : replaceRole)(marks, role, stretchOf(text, all, first, last)))
    setState(takeStep(state, { step: 'let-go' }, all.length))
    setFurther(false)
    setSaid(words.marked(role, first + 1, last + 1))
  }
  const clear = () => {
    if (all.length === 0) return
    onMarks(clearStretch(marks, [all[first].coreStart, all[last].coreEnd]))
    setSaid(words.cleared)
  }
  const goByKey = (event: KeyboardEvent): boolean => {
    const to = wordByKey({ key: event.key, isToEdge: isHeld(event) }, state.at, {
      count: all.length,
      paragraphOf: (word) => all[word].paragraph,
      elementOf,
    })
    if (to === null || all.length === 0) return false
    step({ step: 'go', to, isExtending: event.shiftKey })
    elementOf(Math.max(0, Math.min(all.length - 1, to)))?.scrollIntoView({ block: 'nearest' })
    return true
  }
  const markByKey = (event: KeyboardEvent): boolean => {
    const role = spanRoles.find((one) => roleKeys[one] === event.key.toLowerCase())
    if (isHeld(event)) return false
    if (role) assign(role, isFurther || event.shiftKey)
    else if (event.key === 'Delete' || event.key === 'Backspace') clear()
    else return false
    return true
  }
  const endByKey = (key: string): boolean => {
    const { onConfirm, onLeave } = marking
    if (key === 'Enter' && onConfirm) onConfirm()
    else if (key === 'Escape' && chosen) step({ step: 'let-go' })
    else if (key === 'Escape' && onLeave) onLeave()
    else return false
    return true
  }
  const press = (event: KeyboardEvent) => {
    if (event.altKey || !(goByKey(event) || markByKey(event) || endByKey(event.key))) return
    event.preventDefault()
    event.stopPropagation()
  }
  return { at: state.at, chosen, isFurther, setFurther, said, step, assign, press }
}

function isHeld({ ctrlKey, metaKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey
}

/** The keyboard starts where the marks begin. */
function startAt(all: readonly MarkableWord[], marks: MarkedSpans): MarkingState {
  const [start] = spanRoles.flatMap((role) => marks[role]).sort(([a], [b]) => a - b)
  const at = (start ? wordsIn(all, start)?.[0] : null) ?? 0
  return { ...atStart, at, anchor: at }
}

/** A single word needs no sentence: it is read out as the one that the keyboard stands on. */
function sayChosen(after: MarkingState, { step }: MarkingStep, marking: Marking): string {
  const { all, text, words } = marking
  const chosen = chosenWords(after)
  if (!chosen) return ''
  const [first, last] = chosen
  const told = text.slice(all[first].start, all[last].end)
  if (after.isHalfTapped) return words.firstTapped(told)
  if (first === last && step === 'go') return ''
  return words.chosen(first + 1, last + 1, shorten(told))
}

const longest = 80

function shorten(words: string): string {
  return words.length <= longest ? words : `${words.slice(0, 36)} … ${words.slice(-36)}`
}

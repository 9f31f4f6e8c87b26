/** Where a person is in the text. Indexes are of words. */
export interface MarkingState {
  /** The word that the arrow keys stand on, and the end of the selection. */
  at: number
  /** The other end of the selection; equal to `at` where one word is chosen. */
  anchor: number
  /** Whether anything was chosen: at first the keyboard only stands somewhere. */
  isChosen: boolean
  /** After the first of two taps. */
  isHalfTapped: boolean
}

export type MarkingStep =
  /** By keyboard, or a mouse that presses, drags or presses with Shift. */
  | { step: 'go'; to: number; isExtending: boolean }
  /** By finger: first word, last word. */
  | { step: 'tap'; to: number }
  /** The selection is given up; the place stays. */
  | { step: 'let-go' }

export const atStart: MarkingState = { at: 0, anchor: 0, isChosen: false, isHalfTapped: false }

/** What a step makes of the state; a place outside of the text is its nearest word. */
export function takeStep(state: MarkingState, step: MarkingStep, count: number): MarkingState {
  if (step.step === 'let-go')
    return { ...state, anchor: state.at, isChosen: false, isHalfTapped: false }
  const to = Math.max(0, Math.min(count - 1, step.to))
  if (step.step === 'go')
    return {
      at: to,
      anchor: step.isExtending ? state.anchor : to,
      isChosen: true,
      isHalfTapped: false,
    }
  if (state.isHalfTapped) return { ...state, at: to, isHalfTapped: false }
  return { at: to, anchor: to, isChosen: true, isHalfTapped: true }
}

/** First and last word of the selection, or null. */
export function chosenWords({ at, anchor, isChosen }: MarkingState): [number, number] | null {
  return isChosen ? [Math.min(at, anchor), Math.max(at, anchor)] : null
}

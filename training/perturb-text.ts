import type { TokenisedText } from '#engine/tokenised-text'

/**
 * How real pages mistreat a text: one sentence a line, line breaks lost or mixed up, other quotation
 * marks, one case. Every variant keeps the length of the text, so that labelled offsets stay true.
 */
export const variants = [
  'original',
  'sentence-lines',
  'one-line',
  'mixed-lines',
  'lower-case',
  'single-quotes',
  'guillemets',
  'upper-case',
] as const
export type Variant = (typeof variants)[number]

/** The text as a variant has it. `random` gives numbers in [0, 1). */
export function perturbText(
  { text, tokens }: TokenisedText,
  variant: Variant,
  random: () => number,
): string {
  if (variant === 'sentence-lines') return breakSentences(text, tokens, () => true)
  if (variant === 'one-line') return text.replace(/\n/g, ' ')
  if (variant === 'mixed-lines') {
    const broken = breakSentences(text, tokens, () => random() < 0.35)
    const share = random() < 0.5 ? 0.5 : 0.15
    const mixed = broken.replace(/\n\s*/g, (run) =>
      random() < share ? ' '.repeat(run.length) : run,
    )
    return random() < 0.4 ? straighten(mixed) : mixed
  }
  if (variant === 'lower-case') return mapLetters(text, (letter) => letter.toLowerCase())
  if (variant === 'upper-case') return mapLetters(text, (letter) => letter.toUpperCase())
  if (variant === 'single-quotes') {
    return text.replace(/“/g, '‘').replace(/”/g, '’').replace(/"/g, "'")
  }
  if (variant === 'guillemets') return text.replace(/“/g, '«').replace(/”/g, '»')
  return text
}

function straighten(text: string): string {
  return text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")
}

/** Letters whose other case has another length stay as they are. */
function mapLetters(text: string, change: (letter: string) => string): string {
  return Array.from({ length: text.length }, (_, index) => {
    const changed = change(text[index])
    return changed.length === 1 ? changed : text[index]
  }).join('')
}

function breakSentences(
  text: string,
  tokens: TokenisedText['tokens'],
  isBroken: () => boolean,
): string {
  const units = text.split('')
  for (let index = 1; index < tokens.length; index += 1) {
    const gap = tokens[index - 1].end
    const isNew = tokens[index].sentence !== tokens[index - 1].sentence
    if (isNew && tokens[index].start > gap && isBroken()) {
      if (!text.slice(gap, tokens[index].start).includes('\n')) units[gap] = '\n'
    }
  }
  return units.join('')
}

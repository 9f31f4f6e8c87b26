import { refusalSentence, refusalSentences } from '#ingest/refusal-sentences'
import type { InputAnswer, InputRefusal } from './input-answer'

/** Every reason why an input is not added, with what to do: to stand after its name. */
export const inputRefusalSentences: Record<InputRefusal['because'], string> = {
  ...refusalSentences,
  'no-text': 'there are no words in it. Give the article’s text.',
  'too-short': 'it is too short to be an article (under 20 words). Paste the whole text.',
  'not-english': 'it does not read as English prose, and According reads only English so far.',
  'no-pasted-text': 'the text itself is empty. Paste the article below its title.',
  'no-date':
    '“{about}” is not a date. Write a day such as 2026-11-14, or a time with its zone such as 2026-11-14T19:05+01:00.',
  'no-such-story': 'the story it was meant for is no longer here. Choose another and try again.',
}

/** What became of an input, in an English sentence for a command; pages word it in their own language. */
export function answerSentence(answer: InputAnswer): string {
  const { outcome, title, placedBecause, refusal } = answer
  if (refusal === null) {
    const why = placedBecause === null ? '' : ` (${placedBecause})`
    return `${outcome === 'added' ? 'Added' : 'Already here'}: ${title}${why}`
  }
  const input = answer.input ?? 'Pasted text'
  if (refusal.known !== null) return refusalSentence(input, refusal)
  return `${input}: ${inputRefusalSentences[refusal.because].replace('{about}', refusal.about)}`
}

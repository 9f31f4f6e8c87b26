import type { Analysis } from '#domain/analysis'

/** What an analysis warns of, for people. */
export const warningWords: Record<Analysis['warnings'][number], string> = {
  'not-english': 'This does not read as English prose; the result means little.',
  'too-short': 'This is very short; the result means little.',
  'no-text': 'There are no words in it.',
  'cut-short': 'It is very long: only the first part was read.',
}

import { z } from 'zod'

/** How long what people write about a mark may be, in UTF-16 code units with one for a line break. */
export const noteLimits = {
  note: 500,
  proposed: 120,
  saidBy: 80,
  answer: 500,
  correction: 300,
  reason: 300,
} as const

/** Every control character but the line break, and what turns the direction of what follows. */
const unseen = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu

/**
 * Words of a person as they are kept: text alone. Line breaks are one character, tabs a space; other
 * control characters and those that turn the direction of writing (by which "fdp.exe" can be made to
 * look like "exe.pdf") are taken out. What looks like markup stays as the letters it is.
 */
export function plainNote(words: string): string {
  return words
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(unseen, (found) => (found === '\n' ? found : ''))
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Words that have to be there, up to a limit. */
export function writtenSchema(most: number) {
  return z.string().transform(plainNote).pipe(z.string().min(1).max(most))
}

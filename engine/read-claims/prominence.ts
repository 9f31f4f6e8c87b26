import type { Prominence } from '#domain/attribution'
import type { TokenisedText } from '../tokenised-text'

const leadParagraphs = 3

/**
 * Tells headline, lead and body apart by offset (UTF-16 code units). A headline inside the text is its
 * first paragraph when that is the title; the lead is the three paragraphs after it.
 */
export function readProminence(
  text: TokenisedText,
  title: string | undefined,
): (offset: number) => Prominence {
  const [first] = text.paragraphs
  const isTitle =
    first !== undefined && title !== undefined && fold(text.text.slice(...first)) === fold(title)
  const lead = text.paragraphs[isTitle ? leadParagraphs : leadParagraphs - 1]
  return (offset) => {
    if (isTitle && offset < first[1]) return 'headline'
    return lead === undefined || offset < lead[1] ? 'lead' : 'body'
  }
}

function fold(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

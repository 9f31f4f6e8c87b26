import type { FactLink, ParagraphFact } from '#workflows/view-story/paragraph-fact'

/** A piece of the paragraph's text; with a link it opens what is behind it. */
export interface ParagraphPiece {
  text: string
  link: FactLink | null
}

/** What the interface's words give for a fact: `words.markup` of next-intl, bound to the paragraph. */
export type FactWriter = (
  id: ParagraphFact['id'],
  values: Record<string, number | string | ((words: string) => string)>,
) => string

/** Stand around linked words while a sentence is text only. No language writes with these signs. */
const [opening, middle, closing] = ['\uE000', '\uE001', '\uE002']

/**
 * Says the facts in the language of `write`, sentence after sentence, and cuts the text where a link
 * begins and ends.
 */
export function wordParagraph(
  facts: readonly ParagraphFact[],
  write: FactWriter,
  locale: string,
): ParagraphPiece[] {
  const links: FactLink[] = []
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const say = ({ id, counts, names, link, items }: ParagraphFact): string =>
    write(id, {
      ...counts,
      items: list.format([...items.map(say), ...names]),
      see: (words) =>
        link === null ? words : `${opening}${links.push(link) - 1}${middle}${words}${closing}`,
    })
  const text = facts.map(say).join(' ')
  return text
    .split(new RegExp(`(${opening}[^${closing}]*${closing})`))
    .flatMap((piece): ParagraphPiece[] => {
      if (piece === '') return []
      if (!piece.startsWith(opening)) return [{ text: piece, link: null }]
      const [index, words] = piece.slice(1, -1).split(middle)
      return [{ text: words, link: links[Number(index)] }]
    })
}

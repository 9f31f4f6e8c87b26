import type { ComparedArticle } from '#domain/comparison'
import { type InventedArticle, readInvented } from '../read-invented'

/** What a test says of an article; everything else is read by the engine. */
export interface Told extends InventedArticle {
  /** Linked words, each once in the text, and the address. */
  links?: { words: string; url: string }[]
}

/** An article as a comparison takes it, read by the shipped engine. */
export async function comparedArticle({ links = [], ...told }: Told): Promise<ComparedArticle> {
  return {
    ...readInvented(told),
    links: links.map(({ words, url }) => {
      const start = told.text.indexOf(words)
      if (start < 0) throw new Error(`“${words}” is not in ${told.id}`)
      return { start, end: start + words.length, url }
    }),
  }
}

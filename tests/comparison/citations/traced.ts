import type { ComparedArticle } from '#domain/comparison'
import { readArticle } from '#engine/read-article'
import { loadTestModel } from '../../engine/read-model'

/** What a test says of an article; everything else is read by the engine. */
export interface Told {
  id: string
  text: string
  title?: string
  outlet?: string | null
  publishedAt?: string | null
  url?: string | null
  /** Linked words, each once in the text, and the address. */
  links?: { words: string; url: string }[]
}

/** An article as a comparison takes it, read by the shipped engine. */
export async function comparedArticle(told: Told): Promise<ComparedArticle> {
  const { id, text, title = '', outlet = null, publishedAt = null, url = null, links = [] } = told
  const reading = readArticle(
    { id, title, text, outlet: outlet ?? undefined },
    await loadTestModel(),
  )
  return {
    id,
    outlet,
    publishedAt,
    url,
    links: links.map(({ words, url: address }) => {
      const start = text.indexOf(words)
      if (start < 0) throw new Error(`“${words}” is not in ${id}`)
      return { start, end: start + words.length, url: address }
    }),
    analysis: { ...reading, codebook: { version: '1.0', hash: 'sha256:0' }, measures: {} },
  }
}

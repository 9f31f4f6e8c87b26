import type { ComparedArticle } from '#domain/comparison'
import { analyseArticle } from '#workflows/analyse-article'
import { loadTestModel } from '../engine/read-model'

const model = await loadTestModel()

/** What the comparison takes from the shipped model. */
export const knowledge = { lexicon: model.lexicon, ranks: model.wordRanks }

/** An invented article; what is left out is not known. */
export interface InventedArticle {
  id: string
  text: string
  title?: string
  outlet?: string | null
  publishedAt?: string | null
  url?: string | null
}

/** What was read before, by what was given: the same text gives the same bytes. */
const read = new Map<string, ComparedArticle>()

/** An invented article as the engine reads it, ready to be compared; each text is read once. */
export function readInvented(article: InventedArticle): ComparedArticle {
  const { id, text, title, outlet, publishedAt, url } = article
  const given = JSON.stringify([id, text, title, outlet, publishedAt, url])
  const known = read.get(given) ?? readAnew(article)
  read.set(given, known)
  // A test may change what it is given.
  return structuredClone(known)
}

function readAnew(article: InventedArticle): ComparedArticle {
  const { id, outlet = null, publishedAt = null, url = null } = article
  const { text, title = '' } = article
  const analysis = analyseArticle({ id, text, title, outlet: outlet ?? undefined }, model)
  return { id, outlet, publishedAt, url, links: [], analysis }
}

/** Articles of one sentence list each, named a, b, c … */
export function readTexts(...texts: string[]): ComparedArticle[] {
  return texts.map((text, index) => readInvented({ id: String.fromCharCode(97 + index), text }))
}

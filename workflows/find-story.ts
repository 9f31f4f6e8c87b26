import { countedTerms, pickStory, storyTerms } from '#comparison/pick-story'
import type { Model } from '#engine/model'
import type { AddedArticle, NewArticle } from '#store/add-article'
import { addWhereItBelongs } from '#store/add-article'
import type { Database } from '#store/db'
import type { StoryCandidate } from '#store/story-terms'
import { loadEngine } from './load-engine'

/** So many stored articles are looked at for a new one's story. */
const mostCandidates = 30

type Termed = Pick<NewArticle, 'title' | 'text'> & {
  url: string | null
  publishedAt: string | null
  outlet?: string | null
}

/** What an article is found by, and what is counted of it. */
export function termsOf(
  article: Termed,
  { wordRanks }: Model,
): Pick<NewArticle, 'storyTerms' | 'countedTerms'> {
  const grouped = { ...article, id: 'new' }
  return {
    storyTerms: storyTerms(grouped, wordRanks).map(({ term }) => term),
    countedTerms: countedTerms(grouped),
  }
}

/**
 * Keeps an article in the story that it belongs to by its terms, names, numbers and date, or in a new
 * one, with the reason in words.
 */
export async function addToItsStory(
  db: Database,
  article: Omit<NewArticle, 'storyId' | 'placedBecause'>,
): Promise<AddedArticle & { storyId: string; because: string }> {
  const { wordRanks: ranks } = await loadEngine()
  return addWhereItBelongs(db, article, async (archive) => {
    const candidates = await archive.candidates(article.storyTerms, mostCandidates)
    const filed = candidates.map((candidate) => ({ ...candidate, id: candidate.articleId }))
    const terms = new Set([...article.countedTerms, ...filed.flatMap(countedTerms)])
    const frequencies = await archive.frequencies([...terms])
    const choice = pickStory({ ...article, id: 'new' }, filed, { ranks, frequencies })
    return { ...choice, because: nameNearest(choice.because, candidates) }
  })
}

/** People know an article by its outlet and title, not by its id. */
function nameNearest(because: string, candidates: readonly StoryCandidate[]): string {
  return candidates.reduce(
    (words, { articleId, outlet, title }) =>
      words.replace(`(nearest: ${articleId})`, `(nearest: “${title}”, ${outlet})`),
    because,
  )
}

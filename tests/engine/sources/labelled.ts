import { findNames } from '#engine/classify-source/article-names'
import { resolveSources } from '#engine/resolve-sources'
import { tokenise } from '#engine/tokenise'
import { readMarked } from '../marked-text'
import { loadTestModel } from '../read-model'

/** `kind`, or `kind/standing` for unnamed sources, of every attribution of a marked sentence. */
export async function labelsOf(marked: string, outlet?: string): Promise<string[]> {
  const model = await loadTestModel()
  const { text, attributions } = readMarked(marked)
  const tokenised = tokenise(text, model.lexicon)
  const { sources, links } = resolveSources(tokenised, attributions, findNames(tokenised, outlet))
  return links.map(({ sourceId }) => {
    const source = sources.find(({ id }) => id === sourceId)
    return source ? [source.kind, source.standing].filter(Boolean).join('/') : 'none'
  })
}

import { wordTheGist } from '#comparison/align-claims/word-the-gist'
import type { Analysis } from '#domain/analysis'
import type { Comparison, SharedClaim } from '#domain/comparison'
import type { Source } from '#domain/source'
import type { Span, Stretch } from '#domain/span'
import { capSentence, capSnippets, type Snippet } from '#engine/cap-snippets'

/** The words of one article that may leave the workspace, by what they are. */
export interface ArticleQuotes {
  label(sourceId: string): Snippet
  name(sourceId: string): Snippet
  content(attributionId: string): Snippet
  cue(attributionId: string): Snippet
}

/** The words of a story that may leave the workspace. */
export interface StoryQuotes {
  article(id: string): ArticleQuotes
  /** Words of a shared claim, or null where the caps leave none. */
  gist(claimId: string): string | null
}

const nothing: Snippet = { span: [], words: '', isWhole: false }

/**
 * Chooses what of a story may be quoted, within the caps, always the same words for the same readings:
 * exports and shared views together show no more than one of them. First what claims say, then who
 * stands behind them, the unnamed before the named, then what each attribution says, in text order.
 * @param comparison of these readings, or null
 */
export function quoteStory(
  analyses: readonly { id: string; analysis: Analysis }[],
  comparison: Comparison | null,
): StoryQuotes {
  const texts = new Map(analyses.map(({ id, analysis }) => [id, analysis.text]))
  const gists = (comparison?.claims ?? []).map((claim) => ({ claim, at: placeOf(claim, texts) }))
  const articles = new Map<string, Map<string, Snippet>>()
  for (const { id, analysis } of analyses) {
    const own = gists.flatMap(({ claim, at }) =>
      at?.article === id ? [[`gist ${claim.id}`, [at.stretch]] as [string, Span]] : [],
    )
    const wanted = [...own, ...spansOf(analysis)]
    const snippets = capSnippets(
      analysis.text,
      wanted.map(([, span]) => span),
    )
    articles.set(id, new Map(wanted.map(([key], index) => [key, snippets[index]])))
  }
  return {
    article(id) {
      const find = (kind: string) => (key: string) =>
        articles.get(id)?.get(`${kind} ${key}`) ?? nothing
      return {
        label: find('label'),
        name: find('name'),
        content: find('content'),
        cue: find('cue'),
      }
    },
    gist(claimId) {
      const found = gists.find(({ claim }) => claim.id === claimId)
      if (!found) return null
      const { claim, at } = found
      // A person's own wording is in no text; what the machine worded always has its place.
      if (!at) return claim.isByHand ? capSentence(claim.gist) : null
      const snippet = articles.get(at.article)?.get(`gist ${claimId}`) ?? nothing
      if (snippet.words === '') return null
      return wordTheGist(snippet.words, [0, snippet.words.length])
    },
  }
}

function spansOf({ text, sources, attributions }: Analysis): [string, Span][] {
  const unnamedFirst = [...sources].sort((a, b) => Number(isNamed(a)) - Number(isNamed(b)))
  return [
    ...unnamedFirst.map((source): [string, Span] => [
      `label ${source.id}`,
      labelSpan(text, source),
    ]),
    ...sources.map((source): [string, Span] => [`name ${source.id}`, nameSpan(text, source)]),
    ...attributions.map(({ id, content }): [string, Span] => [`content ${id}`, content]),
    ...attributions.map(({ id, cue }): [string, Span] => [`cue ${id}`, cue]),
  ]
}

const isNamed = ({ name }: Source) => name !== null

/** Where the label stands; the first mention where it is not worded so anywhere. */
function labelSpan(text: string, source: Source): Span {
  const exact = source.mentions.find(([start, end]) => text.slice(start, end) === source.label)
  const found = exact ?? source.mentions[0]
  return found ? [found] : []
}

function nameSpan(text: string, { name }: Source): Span {
  const at = name ? text.indexOf(name) : -1
  return name && at >= 0 ? [[at, at + name.length]] : []
}

/** The statement whose words the gist is. */
function placeOf(
  { gist, members }: SharedClaim,
  texts: ReadonlyMap<string, string>,
): { article: string; stretch: Stretch } | null {
  for (const { article, start, end } of members) {
    const text = texts.get(article)
    if (text && wordTheGist(text, [start, end]) === gist) return { article, stretch: [start, end] }
  }
  return null
}

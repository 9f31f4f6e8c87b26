import type { Citation } from '#domain/comparison'
import { type Span, spanLength, spanOverlap } from '#domain/span'
import type { Voice } from '../claim-statement'
import type { Story } from '../open-story'
import { isOutletName } from '../outlet-name'

/** Where a statement is taken from. */
export interface Lead {
  /** The id of an article of the story, or null for an outlet outside it. */
  article: string | null
  outlet: string | null
  /** False where no credit is given: the words, or "reportedly" beside a credit elsewhere, point there. */
  isCredited: boolean
}

/**
 * Where a statement says, or shows, that it comes from. Null when it comes from nowhere else, or from
 * "reports" that nobody could look up.
 * @param stating the articles of the story that state the claim
 */
export function followCitation(
  voice: Voice,
  stating: ReadonlySet<string>,
  story: Story,
): Lead | null {
  const citations = story.citationsFrom(voice.article.id)
  const covering = citations.filter((citation) => covers(citation, voice.span))
  const found = covering.find(({ credited }) => credited) ?? covering[0]
  if (found) return leadOf(found, story)
  if (voice.support === 'media') return leadByName(voice, stating, story)
  // "Reportedly" says itself that it is taken from elsewhere; a flat sentence does not.
  if (voice.support !== 'none') return null
  const elsewhere = citations.find(({ to }) => stating.has(to))
  return elsewhere ? { ...leadOf(elsewhere, story), isCredited: false } : null
}

/** Somebody or something of the article's own stands behind it. */
export function isSourced({ support }: Voice): boolean {
  return support !== 'media' && support !== 'none' && support !== 'own_voice'
}

/** The passage that shows a citation holds the statement, or half of the shorter of the two. */
function covers({ evidence }: Citation, span: Span): boolean {
  const shorter = Math.min(evidence[1] - evidence[0], spanLength(span))
  return shorter > 0 && spanOverlap([evidence], span) * 2 >= shorter
}

function leadOf({ to, credited }: Citation, story: Story): Lead {
  const article = story.articles.get(to)
  return article
    ? { article: story.originalOf(to), outlet: article.outlet, isCredited: credited }
    : { article: null, outlet: to, isCredited: credited }
}

/** "According to the Herald" without a citation at that place: the outlet's article, or the outlet. */
function leadByName(
  { article, source, via }: Voice,
  stating: ReadonlySet<string>,
  story: Story,
): Lead | null {
  const media = via ?? source
  const name = media?.name
  if (!name) return null
  const cited = new Set(story.citationsFrom(article.id).map(({ to }) => to))
  const isOfOutlet = (id: string) => isOutletName(name, story.articles.get(id)?.outlet ?? null)
  const others = [...story.articles.keys()].filter((id) => id !== article.id && isOfOutlet(id))
  const candidates = story.inOrder(others.filter((id) => !story.isBefore(article.id, id)))
  const chosen =
    candidates.find((id) => stating.has(id) && cited.has(id)) ??
    candidates.find((id) => stating.has(id)) ??
    candidates.find((id) => cited.has(id)) ??
    candidates[0]
  if (chosen === undefined) return { article: null, outlet: name, isCredited: true }
  const outlet = story.articles.get(chosen)?.outlet ?? null
  return { article: story.originalOf(chosen), outlet, isCredited: true }
}

import type { Comparison } from '#domain/comparison'
import { readBy } from '#workflows/read-by'
import { readSelection } from '#workflows/read-selection'
import { type ComparisonView, viewComparison } from '#workflows/view-comparison'
import { viewStory } from '#workflows/view-story'
import type { StoryView } from '#workflows/view-story/story-view'
import type { DataRow, PageData } from './page-data'

/**
 * A story as its page counts it, under the selection of the address: each measure with its counts and
 * parts, its articles, and what holding the texts side by side gave. No article's text is in it.
 */
export async function readStory(
  id: string,
  query: Record<string, string>,
): Promise<PageData | null> {
  const { selection, unknown } = readSelection(query)
  const view = await viewStory(id, selection)
  if (!view) return null
  const [held, read] = await Promise.all([viewComparison(id), readBy({ storyId: id })])
  const isMixed = view.engineVersions.length > 1
  // What two engines read is never counted or compared together, neither on the page nor in its data.
  const made = isMixed || view.articles.length < 2 ? null : (held?.made ?? null)
  const { paragraph: _, ...counted } = view
  return {
    readBy: read,
    comparison: made?.version ?? null,
    document: {
      ...(isMixed ? { story: view.story, articles: view.articles, selection } : counted),
      selectionNotUnderstood: unknown,
      sideBySide: made && sideBySide(made, held?.isBeingRenewed ?? false),
    },
    tables: {
      measures: isMixed ? [] : measureRows(view),
      articles: articleRows(view, made?.comparison ?? null),
      claims: made ? claimRows(made.comparison) : [],
      statements: made ? statementRows(made.comparison) : [],
      citations: made ? citationRows(made.comparison) : [],
    },
  }
}

/** The comparison without the texts that it was made from. */
function sideBySide(made: NonNullable<ComparisonView['made']>, isBeingRenewed: boolean): object {
  const { texts: _, ...rest } = made
  return { ...rest, isBeingRenewed }
}

/** Each measure with its counts, and below it each of its parts, as the page draws them. */
function measureRows({ measures }: StoryView): DataRow[] {
  return measures.flatMap(({ measure, parts, counted, cases, articles, share, interval }) => [
    {
      measure,
      part: '',
      counted,
      cases,
      articles,
      share,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
    },
    ...parts.map((part) => ({
      measure,
      part: part.part,
      counted: part.cases,
      cases,
      articles,
      share: null,
      low: null,
      high: null,
    })),
  ])
}

function articleRows({ articles }: StoryView, comparison: Comparison | null): DataRow[] {
  return articles.map((article) => ({
    articleId: article.id,
    outlet: article.outlet,
    title: article.title,
    byline: article.byline,
    url: article.url,
    publishedAt: article.publishedAt,
    state: article.state,
    copyOf: comparison?.articles.find(({ id }) => id === article.id)?.readingOf ?? null,
  }))
}

function claimRows({ claims, roots }: Comparison): DataRow[] {
  return claims.map((claim) => {
    const root = roots.find(({ claimId }) => claimId === claim.id)
    return {
      claimId: claim.id,
      gist: claim.gist,
      state: claim.state,
      articles: new Set(claim.members.map(({ article }) => article)).size,
      statements: claim.members.length,
      originsKnown: claim.origins.known,
      originsIndependent: claim.origins.independent,
      originsPossible: claim.origins.possible,
      rootArticleId: root?.article ?? null,
      rootOutlet: root?.outlet ?? null,
      isByHand: claim.isByHand,
    }
  })
}

/** Offsets are UTF-16 code units into the text of the article. */
function statementRows({ claims }: Comparison): DataRow[] {
  return claims.flatMap(({ id, members }) =>
    members.map(({ article, ...member }) => ({ claimId: id, articleId: article, ...member })),
  )
}

function citationRows({ citations }: Comparison): DataRow[] {
  return citations.map(({ from, to, credited, evidence, isByHand }) => ({
    fromArticleId: from,
    to,
    isCredited: credited,
    evidenceStart: evidence[0],
    evidenceEnd: evidence[1],
    isByHand,
  }))
}

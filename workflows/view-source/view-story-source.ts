import { nameAcrossStories } from '#comparison/name-across-stories'
import type { RosterMention, RosterRow } from '#domain/roster'
import { sourceCategory } from '#domain/source-category'
import type { ArticleSummary, StorySummary } from '#domain/story'
import { analysesOfStory } from '#store/analyses'
import { comparisonInForce } from '#store/comparisons'
import { findStory } from '#store/stories'
import { openWorkspace } from '../workspace'
import { heardSentences } from './heard-sentences'
import type { StorySourceView } from './source-view'

type Read = Awaited<ReturnType<typeof analysesOfStory>>[number]

/**
 * A source of a story over its outlets: as the comparison in force takes descriptions for one source,
 * or the one article alone where there is none. It is found by any one of its mentions, since rows of
 * the roster are counted anew with every comparison.
 * @returns null where nobody of that id is heard
 */
export async function viewStorySource(
  storyId: string,
  mention: { articleId: string; sourceId: string },
): Promise<StorySourceView | null> {
  const { db } = await openWorkspace()
  const [story, read, inForce] = await Promise.all([
    findStory(db, storyId),
    analysesOfStory(db, storyId),
    comparisonInForce(db, storyId),
  ])
  if (!story) return null
  const row = inForce?.kept?.document.roster.find(({ mentions }) =>
    mentions.some(
      ({ article, sourceId }) => article === mention.articleId && sourceId === mention.sourceId,
    ),
  )
  return row ? fromRoster(row, story, read) : fromArticle(mention, story, read)
}

function fromRoster(
  row: RosterRow,
  story: StorySummary,
  read: readonly Read[],
): StorySourceView | null {
  const heard = row.mentions.flatMap((mention) => {
    const found = read.find(({ article }) => article.id === mention.article)
    return found ? [heardIn(found, mention, story, row.isNarrowedByAll)] : []
  })
  const named = row.mentions.find(({ isNamed }) => isNamed)
  const first = heard[0]
  if (!first) return null
  return {
    label: row.isNarrowedByAll ? null : (row.name ?? row.label),
    category: first.category,
    story: { id: story.id, title: story.title },
    heard,
    claims: row.claims,
    because: row.because,
    isByHand: row.isByHand,
    isNarrowedByAll: row.isNarrowedByAll,
    nameKey: named && row.name !== null ? nameAcrossStories({ ...named, name: row.name }) : null,
  }
}

function fromArticle(
  { articleId, sourceId }: { articleId: string; sourceId: string },
  story: StorySummary,
  read: readonly Read[],
): StorySourceView | null {
  const found = read.find(({ article }) => article.id === articleId)
  const source = found?.analysis.sources.find(({ id }) => id === sourceId)
  if (!found || !source) return null
  const heard = heardIn(found, { sourceId, label: source.label }, story, false)
  return {
    label: source.name ?? source.label,
    category: heard.category,
    story: { id: story.id, title: story.title },
    heard: [heard],
    claims: [],
    because: [],
    isByHand: false,
    isNarrowedByAll: false,
    nameKey: nameAcrossStories(source),
  }
}

function heardIn(
  { article, analysis }: { article: ArticleSummary; analysis: Read['analysis'] },
  { sourceId, label }: Pick<RosterMention, 'sourceId' | 'label'>,
  story: StorySummary,
  isNarrowed: boolean,
) {
  // A newer reading than the comparison's may count its sources otherwise: then nothing is quoted.
  const source =
    analysis.sources.find((own) => own.id === sourceId && (isNarrowed || own.label === label)) ??
    null
  return {
    articleId: article.id,
    title: article.title,
    outlet: article.outlet,
    publishedAt: article.publishedAt,
    storyId: story.id,
    storyTitle: story.title,
    label: isNarrowed ? null : label,
    category: sourceCategory(source, false),
    // A sentence holds the description: where the brake is on, it stays in its own article.
    sentences:
      isNarrowed || source === null
        ? []
        : heardSentences(
            analysis,
            analysis.attributions.filter((attribution) => attribution.sourceId === sourceId),
          ),
  }
}

import type { SharedFact, SharedView } from '#domain/shared-view'
import { quotesOf, type StoryToExport } from '../export-dataset/list-rows'
import type { StoryQuotes } from '../export-dataset/quote-story'
import { correctByEngine } from '../view-story/correct-by-engine'
import type { ParagraphFact } from '../view-story/paragraph-fact'
import type { Share, StoryView } from '../view-story/story-view'
import { compareInShort } from './compare-in-short'

/**
 * What a link shows of a story: its counts, and of its articles' words what an export would hold.
 * @param view of the story as it is counted by default
 * @param facts of the paragraph, those of the comparison included
 */
export function takeSnapshot(
  view: StoryView,
  from: StoryToExport,
  facts: readonly ParagraphFact[],
): SharedView {
  const { story, headline, reasonGiven } = view
  const quotes = quotesOf(from)
  const { title, isDemo, outlets, articles, firstPublishedAt, lastPublishedAt } = story
  return {
    format: 1,
    story: { title, isDemo, outlets, articles, firstPublishedAt, lastPublishedAt },
    engine: view.engineVersions[0] ?? '',
    codebook: from.articles[0]?.analysis.codebook.version ?? '',
    reading: view.selection.reading === 'reviewed' ? 'reviewed' : 'machine',
    reviewed: { judged: view.reviewed.judged, attributions: view.reviewed.attributions },
    facts: facts.map(withoutLinks),
    headline: { ...shareOnly(headline), isAtLeast: headline.isAtLeast },
    accuracy: headline.cases === 0 ? null : correctByEngine(headline, 'anonymous'),
    mix: view.sourceMix.map((row) => ({
      outlet: row.outlet,
      publishedAt: row.firstPublishedAt,
      claims: row.claims,
      incidental: row.incidental,
      parts: row.parts.map(({ part, cases }) => ({ part, cases })),
    })) as SharedView['mix'],
    dots: headline.rows.map((row) => ({
      outlet: row.outlet,
      title: row.title,
      publishedAt: row.publishedAt,
      counted: row.counted,
      cases: row.cases,
    })),
    specificity: describeSources(view, from, quotes),
    reasons: {
      ...shareOnly(reasonGiven),
      parts: reasonGiven.parts.map(({ part, cases }) => ({ part, cases })),
    } as SharedView['reasons'],
    compared: from.made && compareInShort(from, from.made, quotes),
  }
}

function withoutLinks({ id, counts, names, items }: ParagraphFact): SharedFact {
  return { id, counts, names, items: items.map(withoutLinks) }
}

function shareOnly({ counted, cases, articles, withheld, share, interval }: Share): Share {
  return { counted, cases, articles, withheld, share, interval }
}

/**
 * The steps of the scale with the words of their sources. Descriptions that together might tell who
 * somebody is are held back; so are all of several articles that were not held side by side, for it
 * is not known which are of one source.
 */
function describeSources(
  view: StoryView,
  from: StoryToExport,
  quotes: StoryQuotes,
): SharedView['specificity'] {
  const narrowed = new Set(
    (from.made?.roster ?? [])
      .filter(({ isNarrowedByAll }) => isNarrowedByAll)
      .flatMap(({ mentions }) => mentions.map(({ article, sourceId }) => `${article} ${sourceId}`)),
  )
  const isUnknown = from.made === null && from.articles.length > 1
  const held = view.anonymous.filter(
    ({ articleId, caseId }) => isUnknown || narrowed.has(`${articleId} ${caseId}`),
  )
  const { mean, cases, counted, withheld, parts } = view.specificity
  return {
    mean: withheld === null ? mean : null,
    cases,
    counted,
    steps: parts.map(({ part, cases }) => {
      const shown = new Map<string, { articleId: string; sourceId: string }>()
      for (const voice of view.anonymous) {
        if (voice.step !== part || held.includes(voice)) continue
        const { articleId, caseId: sourceId } = voice
        const { words } = quotes.article(articleId).label(sourceId)
        if (words !== '' && !shown.has(words)) shown.set(words, { articleId, sourceId })
      }
      return { step: Number(part), cases, words: [...shown.keys()], of: [...shown.values()] }
    }),
    heldBack: held.length,
  }
}

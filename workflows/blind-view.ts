import type { Analysis } from '#domain/analysis'
import type { Stretch } from '#domain/span'
import type { StorySummary } from '#domain/story'
import { articlesOfStory, findArticle, textsOfStory } from '#store/articles'
import { namesOfStories, outletNames } from '#store/blind-names'
import { textsOfReadings } from '#store/compared-texts'
import { comparisonInForce } from '#store/comparisons'
import type { Database } from '#store/db'
import { storableText } from '#store/storable-text'
import { findStory, searchStories } from '#store/stories'
import { type BlindPiece, type Mask, maskNames } from './blind-view/mask-names'
import { pageOfStories } from './list-stories'
import { openWorkspace } from './workspace'

/** A story as the list of blind mode shows it. */
export interface BlindStoryLine {
  id: string
  title: BlindPiece[]
  articles: number
  outlets: number
}

/** One article of a story, without who published it. */
export interface BlindArticleLine {
  id: string
  letter: string
  title: BlindPiece[]
  publishedAt: string | null
  words: number
}

/** What several articles say, each in its own words, without labels. */
export interface BlindClaim {
  id: string
  gist: BlindPiece[]
  statements: { key: string; articleId: string; letter: string; pieces: BlindPiece[] }[]
}

export interface BlindStoryView extends BlindStoryLine {
  lines: BlindArticleLine[]
  claims: BlindClaim[]
}

export interface BlindArticleView {
  story: { id: string; title: BlindPiece[] }
  letter: string
  title: BlindPiece[]
  publishedAt: string | null
  words: number
  isRead: boolean
  /** Sentences are numbered through the article. */
  paragraphs: { start: number; sentences: { number: number; pieces: BlindPiece[] }[] }[]
}

/** A page of the stories with the names in their titles hidden, the newest first; pages count from 1. */
export async function pageOfBlindStories(
  page: number,
): Promise<{ stories: BlindStoryLine[]; page: number; pages: number }> {
  const { db } = await openWorkspace()
  const found = await pageOfStories({ find: '', page })
  return { stories: await hideNames(db, found.stories), page, pages: found.pages }
}

/** The newest stories with these words in their titles, as those stand there with the names hidden. */
export async function lookUpBlindStories(letters: string, most: number): Promise<BlindStoryLine[]> {
  const { db } = await openWorkspace()
  const wanted = storableText(letters).trim().slice(0, 200).toLowerCase()
  // A story whose title has the letters only in a hidden name is not told apart from one without them.
  const { stories } = await searchStories(db, { find: wanted, skip: 0, take: 10 * most })
  return (await hideNames(db, stories))
    .filter(({ title }) => wanted === '' || title.some((piece) => says(piece, wanted)))
    .slice(0, most)
}

function says(piece: BlindPiece, wanted: string): boolean {
  return 'text' in piece && piece.text.toLowerCase().includes(wanted)
}

async function hideNames(
  db: Database,
  stories: readonly StorySummary[],
): Promise<BlindStoryLine[]> {
  const ids = stories.map(({ id }) => id)
  const [names, all] = await Promise.all([namesOfStories(db, ids), outletNames(db)])
  return stories.map(({ id, title, articles, outlets }) => {
    const own = names.get(id) ?? { outlets: [], bylines: [] }
    const mask = maskNames(own, namesIn([title], all))
    return { id, title: mask.cut(title), articles, outlets }
  })
}

/** One story without names, numbers and labels, or null when there is none. */
export async function viewBlindStory(id: string): Promise<BlindStoryView | null> {
  const { db } = await openWorkspace()
  const [story, articles, texts, inForce] = await Promise.all([
    findStory(db, id),
    articlesOfStory(db, id),
    textsOfStory(db, id),
    comparisonInForce(db, id),
  ])
  if (!story) return null
  const document = inForce?.kept?.document ?? null
  const compared = document ? await textsOfReadings(db, document.readings) : []
  const titles = articles.map(({ title }) => title)
  const claims = document?.comparison.claims ?? []
  const mask = await openMask(db, id, [
    story.title,
    ...titles,
    ...texts.values(),
    ...claims.map(({ gist }) => gist),
  ])
  const outletOf = new Map(articles.map((article) => [article.id, article.outletId]))
  const textOf = new Map(compared.map((text) => [text.id, text]))
  return {
    id,
    title: mask.cut(story.title),
    articles: story.articles,
    outlets: story.outlets,
    lines: articles.map((article) => ({
      id: article.id,
      letter: mask.letterOf(article.outletId),
      title: mask.cut(article.title),
      publishedAt: article.publishedAt,
      words: countWords(texts.get(article.id) ?? ''),
    })),
    claims: claims.map((claim) => ({
      id: claim.id,
      gist: mask.cut(claim.gist),
      statements: claim.members.flatMap((member) => {
        const read = textOf.get(member.article)
        const outletId = outletOf.get(member.article)
        if (!read || outletId === undefined) return []
        const [from, to] = read.sentences.find(
          ([start, end]) => start <= member.start && member.start < end,
        ) ?? [member.start, member.end]
        return [
          {
            key: `${member.article} ${member.start}`,
            articleId: member.article,
            letter: mask.letterOf(outletId),
            pieces: mask.cut(read.text, from, to),
          },
        ]
      }),
    })),
  }
}

/** One article, its sentences numbered and nothing marked, or null when there is none. */
export async function viewBlindArticle(id: string): Promise<BlindArticleView | null> {
  const { db } = await openWorkspace()
  const found = await findArticle(db, id)
  const story = found && (await findStory(db, found.summary.storyId))
  if (!found || !story) return null
  const { summary, text, analysis } = found
  const mask = await openMask(db, story.id, [story.title, summary.title, text])
  return {
    story: { id: story.id, title: mask.cut(story.title) },
    letter: mask.letterOf(summary.outletId),
    title: mask.cut(summary.title),
    publishedAt: summary.publishedAt,
    words: countWords(text),
    isRead: analysis !== null,
    paragraphs: cutParagraphs(text, analysis, mask),
  }
}

async function openMask(db: Database, storyId: string, texts: readonly string[]): Promise<Mask> {
  const [names, all] = await Promise.all([namesOfStories(db, [storyId]), outletNames(db)])
  const own = names.get(storyId) ?? { outlets: [], bylines: [] }
  const isOwn = (name: string) => own.outlets.some((outlet) => outlet.name === name)
  return maskNames(
    own,
    namesIn(texts, all).filter((name) => !isOwn(name)),
  )
}

/** Of very many outlets those that may be named in some texts: each costs a look through all of them. */
function namesIn(texts: readonly string[], names: readonly string[]): string[] {
  const all = texts.join('\n').toLowerCase()
  return names.filter((name) => {
    const words = name.toLowerCase().split(/\s+/)
    return all.includes(words.at(-1) ?? '')
  })
}

function cutParagraphs(
  text: string,
  analysis: Analysis | null,
  mask: Mask,
): BlindArticleView['paragraphs'] {
  const whole = analysis?.text === text ? analysis : null
  const paragraphs = whole?.paragraphs ?? paragraphsOf(text)
  let number = 0
  return paragraphs.map(([start, end]) => {
    const own: Stretch[] = whole?.sentences.filter(([from]) => from >= start && from < end) ?? []
    return {
      start,
      sentences: (own.length > 0 ? own : [[start, end] as const]).map(([from, to]) => {
        number += 1
        return { number, pieces: mask.cut(text, from, to) }
      }),
    }
  })
}

function paragraphsOf(text: string): Stretch[] {
  return [...text.matchAll(/[^\n]+/g)].map((match) => [match.index, match.index + match[0].length])
}

function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length
}

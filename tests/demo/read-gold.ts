import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse as parseYaml } from 'yaml'
import { z } from 'zod'
import { publishedAtSchema } from '#domain/article'
import type { Span, Stretch } from '#domain/span'
import { readMarkdown } from '#ingest/read-file/markdown'
import { type GoldFile, goldFileSchema, type Quote } from './gold-schema'

type GoldArticleEntry = GoldFile['articles'][number]
type AttributionEntry = GoldArticleEntry['attributions'][number]
type AssertionEntry = GoldArticleEntry['assertions'][number]
type HeadlineEntry = GoldArticleEntry['headline']
type Resolved<Entry, Keys extends keyof Entry> = Omit<Entry, Keys | 'paragraph'> &
  Record<Keys, Span>

type GoldSource = GoldArticleEntry['sources'][number] & { mentions: Span }
type GoldAttribution = Resolved<AttributionEntry, 'source' | 'cue' | 'content'>
type GoldAssertion = Resolved<AssertionEntry, 'span'>
/** Offsets of a headline index the title, those of everything else the text. */
type GoldHeadline = Resolved<HeadlineEntry, 'source' | 'cue' | 'hedges'>

/** An article of a demo folder, its text as the product reads it (the offsets of the gold index it). */
export interface DemoArticle {
  id: string
  title: string
  outlet: string
  byline: string
  publishedAt: string
  url: string
  text: string
  /** Stretches of the text, in order; a gold quote names one by its place, counted from 1. */
  paragraphs: Stretch[]
}

export interface GoldArticle extends DemoArticle {
  headline: GoldHeadline
  sources: GoldSource[]
  attributions: GoldAttribution[]
  assertions: GoldAssertion[]
}

export interface Gold extends Omit<GoldFile, 'articles' | 'citations'> {
  articles: GoldArticle[]
  citations: Resolved<GoldFile['citations'][number], 'evidence'>[]
}

/**
 * Reads the articles of a demo folder and its gold.yml, every quote as a span of UTF-16 code units.
 * @throws Error when a file breaks the schema, an article has no gold or gold no article, or a quote
 * is missing or ambiguous; the message names the article and the entry
 */
export function readGold(folder: string): Gold {
  const file = goldFileSchema.parse(parseYaml(readFileSync(join(folder, 'gold.yml'), 'utf8')))
  const articles = pair(readDemo(folder), file.articles)
  const texts = new Map(articles.map((article) => [article.id, article]))
  const citations = file.citations.map(({ paragraph, evidence, ...citation }) => {
    const article = texts.get(citation.from)
    if (!article) throw new Error(`a citation comes from ${citation.from}, which is no article`)
    const find = finder(article, paragraph, `citation to ${citation.to}`)
    return { ...citation, evidence: find(evidence) }
  })
  return { ...file, articles, citations }
}

/** Reads the articles of a demo folder in the order of their file names. */
export function readDemo(folder: string): DemoArticle[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'))
  return names.sort().map((name) => {
    const id = name.replace(/\.md$/, '')
    const article = demoArticleSchema.parse(
      readMarkdown(id, readFileSync(join(folder, name), 'utf8')),
    )
    return { ...article, paragraphs: findParagraphs(article.text) }
  })
}

const demoArticleSchema = z.object({
  id: z.string(),
  title: z.string().min(1),
  outlet: z.string().min(1),
  byline: z.string().min(1),
  publishedAt: publishedAtSchema,
  url: z.url().refine((url) => new URL(url).hostname.endsWith('.example'), 'an invented address'),
  text: z.string().min(1),
})

function findParagraphs(text: string): Stretch[] {
  return [...text.matchAll(/\S(?:(?!\n\n)[\s\S])*/g)].map(({ index, 0: words }) => [
    index,
    index + words.trimEnd().length,
  ])
}

function pair(demo: DemoArticle[], entries: GoldArticleEntry[]): GoldArticle[] {
  const unknown = entries.find(({ id }) => !demo.some((article) => article.id === id))
  if (unknown) throw new Error(`gold for ${unknown.id}, which is no article`)
  return demo.map((article) => {
    const [entry, second] = entries.filter(({ id }) => id === article.id)
    if (!entry || second) throw new Error(`${article.id} needs one entry in gold.yml`)
    return resolveArticle(article, entry)
  })
}

function resolveArticle(article: DemoArticle, entry: GoldArticleEntry): GoldArticle {
  const attributions = entry.attributions.map(({ paragraph, ...attribution }) => {
    const find = finder(article, paragraph, attribution.id)
    return {
      ...attribution,
      source: find(attribution.source),
      cue: find(attribution.cue),
      content: find(attribution.content),
    }
  })
  const assertions = entry.assertions.map(({ paragraph, ...assertion }) => ({
    ...assertion,
    span: finder(article, paragraph, assertion.id)(assertion.span),
  }))
  const headline = resolveHeadline(article, entry.headline)
  const sources = entry.sources.map((source) => ({
    ...source,
    mentions: mentionsOf(source.id, attributions),
  }))
  return { ...article, headline, sources, attributions, assertions }
}

function resolveHeadline(article: DemoArticle, headline: HeadlineEntry): GoldHeadline {
  const { title, id } = article
  const find = finder({ id, text: title, paragraphs: [] }, undefined, 'headline')
  return {
    ...headline,
    source: find(headline.source),
    cue: find(headline.cue),
    hedges: find(headline.hedges),
  }
}

/** Coordinated cues share one source span, which is one mention. */
function mentionsOf(sourceId: string, attributions: readonly GoldAttribution[]): Span {
  const stretches = attributions
    .filter((attribution) => attribution.sourceId === sourceId || attribution.via === sourceId)
    .flatMap(({ source }) => source)
  const unique = new Map(stretches.map((stretch) => [stretch.join(), stretch]))
  return [...unique.values()].sort((a, b) => a[0] - b[0])
}

type Find = (quotes: readonly Quote[]) => Span

/** Finds the quotes of one entry; they come out in text order, whatever their order in the file. */
function finder(
  article: Pick<DemoArticle, 'id' | 'text' | 'paragraphs'>,
  paragraph: number | undefined,
  entry: string,
): Find {
  const findOne = (given: Quote): Stretch => {
    const { quote, nth, paragraph: own } = typeof given === 'string' ? { quote: given } : given
    const number = own ?? paragraph
    const place = number ? article.paragraphs[number - 1] : [0, article.text.length]
    const where = `${article.id}, ${entry}${number ? `, paragraph ${number}` : ''}`
    if (!place) throw new Error(`${where}: there is no such paragraph`)
    const start = choose(findAll(article.text.slice(0, place[1]), quote, place[0]), nth, () => {
      return `${where}: “${quote}”`
    })
    return [start, start + quote.length]
  }
  return (quotes) => quotes.map(findOne).sort((a, b) => a[0] - b[0])
}

function choose(starts: readonly number[], nth: number | undefined, where: () => string): number {
  const start = starts[(nth ?? 1) - 1]
  if (start === undefined) throw new Error(`${where()} is not there`)
  if (nth === undefined && starts.length > 1)
    throw new Error(`${where()} is there ${starts.length} times; say which by nth`)
  return start
}

/** Where a quote stands as whole words: "he" is not in "the". */
function findAll(text: string, quote: string, from: number): number[] {
  const isInWord = (at: number) => /^[\p{L}\p{N}]{2}/u.test(text.slice(at - 1, at + 1))
  const starts: number[] = []
  for (let at = text.indexOf(quote, from); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (!(at > 0 && isInWord(at)) && !isInWord(at + quote.length)) starts.push(at)
  }
  return starts
}

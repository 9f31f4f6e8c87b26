import { marked } from 'marked'
import { parse as parseYaml } from 'yaml'
import { z } from 'zod'
import { type ExtractedArticle, type Filing, publishedAtSchema } from '#domain/article'
import { blockText } from '../extract-article/block-text'
import { RefusedInput } from '../refusal'

const frontMatterSchema = z.looseObject({
  title: z.string().optional(),
  outlet: z.string().optional(),
  byline: z.string().optional(),
  published: z.string().optional(),
  publishedAt: z.string().optional(),
  url: z.url().optional(),
  id: z.string().optional(),
  desk: z.string().optional(),
  section: z.string().optional(),
  topic: z.string().optional(),
})

/**
 * An article from Markdown, with title, outlet, byline, published, url, id, desk, section and topic
 * from YAML front matter where there is any. Needs no Node: a page reads a draft with the browser's own parser.
 * @param parseBody makes the body of a page from HTML, without running or loading anything in it
 * @throws RefusedInput when the front matter cannot be read
 */
export function markdownArticle(
  id: string,
  source: string,
  parseBody: (html: string) => HTMLElement,
): ExtractedArticle {
  const { matter, body } = splitFrontMatter(source.replace(/\r\n?/g, '\n'))
  const facts = readFrontMatter(matter)
  const page = parseBody(marked.parse(body, { async: false }))
  const heading = page.querySelector('h1')
  const title = facts.title ?? heading?.textContent?.trim()
  // A heading that is the title is not part of what the article says.
  if (heading && !facts.title) heading.remove()
  const { text, links } = blockText(page)
  return {
    id,
    url: facts.url ?? null,
    title: title || id,
    byline: facts.byline ?? null,
    outlet: facts.outlet ?? null,
    publishedAt: facts.published ?? facts.publishedAt ?? null,
    language: null,
    text,
    links: links.filter((link) => /^https?:/.test(link.url)),
    ...filingOf(facts),
  }
}

function filingOf({ id, desk, section, topic }: z.infer<typeof frontMatterSchema>): {
  filing?: Filing
} {
  const said = { externalId: id, desk, section, topic }
  const filing = Object.fromEntries(
    Object.entries(said).filter(([, value]) => value !== undefined && value.trim() !== ''),
  )
  return Object.keys(filing).length === 0 ? {} : { filing }
}

function splitFrontMatter(source: string): { matter: string; body: string } {
  const found = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(source)
  return found
    ? { matter: found[1], body: source.slice(found[0].length) }
    : { matter: '', body: source }
}

function readFrontMatter(matter: string): z.infer<typeof frontMatterSchema> {
  try {
    const facts = frontMatterSchema.parse(parseYaml(matter, { schema: 'failsafe' }) ?? {})
    for (const said of [facts.published, facts.publishedAt]) {
      if (said !== undefined) publishedAtSchema.parse(said)
    }
    return facts
  } catch {
    throw new RefusedInput('damaged', 'the block between the --- lines is not valid')
  }
}

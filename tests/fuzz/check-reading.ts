import { analysisSchema, type Reading } from '#domain/analysis'
import type { Span, Stretch } from '#domain/span'
import type { Model } from '#engine/model'
import { tokenise } from '#engine/tokenise'
import { analyseArticle } from '#workflows/analyse-article'

/** An article to be read: what may come through a door. */
export interface FuzzArticle {
  text: string
  title?: string
  outlet?: string
}

/**
 * Reads an article twice and checks what every reading promises: it fits its schema, its bytes are
 * the same each time and survive JSON, its spans slice to whole words in text order, and every id
 * leads somewhere.
 * @returns the bytes of the analysis
 * @throws Error that says which promise is broken
 */
export function checkReading(article: FuzzArticle, model: Model): string {
  const reading = analyseArticle({ id: 'any', ...article }, model)
  const bytes = JSON.stringify(reading)
  const again = JSON.stringify(analyseArticle({ id: 'any', ...article }, model))
  if (again !== bytes) throw new Error('the same input gives other bytes')
  const fit = analysisSchema.safeParse(reading)
  if (!fit.success) throw new Error(`the schema: ${fit.error.message}`)
  if (JSON.stringify(JSON.parse(bytes)) !== bytes) throw new Error('JSON changes the analysis')
  if (reading.text !== article.text) throw new Error('the text is not the one given')
  checkSpans(reading, model)
  checkIds(reading)
  return bytes
}

function checkSpans(reading: Reading, model: Model): void {
  const { text } = reading
  const { tokens } = tokenise(text, model.lexicon)
  const starts = new Set<number>()
  const ends = new Set<number>()
  for (const { start, end, word } of tokens) {
    if (text.slice(start, end) !== word) throw new Error(`token ${start} is not its own words`)
    if (isInsidePair(text, start) || isInsidePair(text, end))
      throw new Error(`token ${start}–${end} cuts a surrogate pair`)
    starts.add(start)
    ends.add(end)
  }
  checkOrder(
    'tokens',
    tokens.map(({ start, end }): Stretch => [start, end]),
    text,
  )
  const words = (what: string, span: Span) => {
    checkOrder(what, span, text)
    for (const [start, end] of span) {
      if (!starts.has(start) || !ends.has(end))
        throw new Error(`${what} ${start}–${end} cuts a word: ${text.slice(start, end)}`)
    }
  }
  words('sentences', reading.sentences)
  checkOrder('paragraphs', reading.paragraphs, text)
  for (const { id, source, cue, content } of reading.attributions) {
    words(`source of ${id}`, source)
    words(`cue of ${id}`, cue)
    words(`content of ${id}`, content)
    if (cue.length + content.length === 0) throw new Error(`${id} is empty`)
    checkOrder(`roles of ${id}`, inOrder([...cue, ...content]), text)
    checkOrder(`roles of ${id}`, inOrder([...cue, ...source]), text)
  }
  for (const { id, mentions } of reading.sources) words(`mentions of ${id}`, mentions)
  for (const { id, span } of reading.assertions) words(`span of ${id}`, span)
}

function inOrder(span: Span): Span {
  return [...span].sort((a, b) => a[0] - b[0])
}

function checkOrder(what: string, span: Span, text: string): void {
  let last = 0
  for (const [start, end] of span) {
    if (start < last) throw new Error(`${what}: ${start} stands before ${last}`)
    if (end <= start || end > text.length) throw new Error(`${what}: ${start}–${end} is no stretch`)
    last = end
  }
}

function isInsidePair(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1)) && at > 0
}

function checkIds({ attributions, sources, assertions }: Reading): void {
  const known = new Set(sources.map(({ id }) => id))
  if (known.size !== sources.length) throw new Error('two sources have one id')
  for (const { id, sourceId, via, because } of attributions) {
    for (const wanted of [sourceId, via]) {
      if (wanted !== null && !known.has(wanted)) throw new Error(`${id} names no source: ${wanted}`)
    }
    if (because.length === 0) throw new Error(`${id} has no reason`)
  }
  const ids = [...attributions, ...assertions].map(({ id }) => id)
  if (new Set(ids).size !== ids.length) throw new Error('two attributions have one id')
}

import { type IndependentOrigins, type JudgedClaim, judgeClaim } from '#comparison/claim-state'
import type { ClaimStatement } from '#comparison/claim-statement'
import { openStory } from '#comparison/open-story'
import type { Analysis } from '#domain/analysis'
import type { ClaimKind } from '#domain/claim'
import { codebookStamp } from '#domain/codebook'
import type { Citation, ComparedArticle } from '#domain/comparison'
import type { Source } from '#domain/source'
import { inventSource } from '../measures/invent-reading'

type Described = Partial<Source> & Pick<Source, 'label' | 'kind'>

/** A named person as an article introduces one; the name is the last two words. */
export const person = (label: string, more: Partial<Source> = {}): Described => ({
  label,
  kind: 'named_person',
  name: label.split(' ').slice(-2).join(' '),
  count: 1,
  ...more,
})
export const body = (label: string): Described => ({ label, name: label, kind: 'named_org' })
export const paper = (label: string): Described => ({ label, kind: 'document' })
export const outlet = (label: string): Described => ({ label, name: label, kind: 'media' })
/** The article's own outlet. */
export const self = (label: string): Described => ({ label, name: label, kind: 'self' })
/** Somebody whom the outlet relies on and does not name. */
export const unnamed = (label: string, more: Partial<Source> = {}): Described => ({
  label,
  kind: more.count === 1 ? 'unnamed_person' : 'unnamed_group',
  standing: 'anonymous',
  count: 'plural',
  ...more,
})

/** One place of a small world where the claim is stated or denied. */
export interface Saying {
  words: string
  /** Left out: the outlet's own voice. Null: wording without a source. */
  by?: Described | null
  via?: Described
  strength?: number
  denies?: boolean
  kind?: ClaimKind
  /** The sentence, "{}" standing for the words. */
  sentence?: string
}

export interface SmallArticle {
  /** Left out: the outlet. */
  id?: string
  outlet: string | null
  at: string | null
  says: Saying[]
}

interface Cited {
  from: string
  to: string
  credited?: boolean
  /** The words of `from` that show it; left out: a sentence at its end that says nothing of the claim. */
  showing?: string
}

export interface SmallWorld {
  articles: SmallArticle[]
  citations?: Cited[]
  copies?: Record<string, string>
  decisions?: [string, string][]
  asOf?: string
}

const lastLine = 'Rain is forecast for the weekend.'

/** Writes the articles of a small world, and judges the one claim that all its statements are of. */
export function judge(world: SmallWorld): JudgedClaim {
  const built = world.articles.map(build)
  const texts = new Map(built.map(({ article }) => [article.id, article.analysis.text]))
  const citations = (world.citations ?? []).map(
    ({ from, to, credited = true, showing }): Citation => {
      const text = texts.get(from)!
      const start = text.indexOf(showing ?? lastLine)
      if (start < 0) throw new Error(`${from} does not say “${showing}”`)
      const evidence: [number, number] = [start, start + (showing ?? lastLine).length]
      return { from, to, credited, evidence, article: from, because: [], isByHand: false }
    },
  )
  const story = openStory({
    articles: built.map(({ article }) => article),
    citations,
    readingOf: new Map(Object.entries(world.copies ?? {})),
    asOf: world.asOf,
  })
  return judgeClaim(
    'c1',
    built.flatMap(({ statements }) => statements),
    story,
    (world.decisions ?? []).map(decisionOf),
  )
}

function decisionOf(articles: [string, string]): IndependentOrigins {
  const claim = { article: articles[0], start: 0, end: 1, words: 'x' }
  return { kind: 'independent-origins', claim, articles, reason: 'we asked both' }
}

function build({ outlet, at, says, id = outlet ?? 'nobody' }: SmallArticle): {
  article: ComparedArticle
  statements: ClaimStatement[]
} {
  const analysis = emptyAnalysis(id)
  const statements = says.map((saying) => write(saying, analysis, id))
  end(analysis)
  return { article: { id, outlet, publishedAt: at, url: null, links: [], analysis }, statements }
}

/** What the engine would read in an article that says no more than this. */
export function analyse(id: string, says: readonly Saying[]): Analysis {
  const analysis = emptyAnalysis(id)
  for (const saying of says) write(saying, analysis, id)
  end(analysis)
  return analysis
}

function end(analysis: Analysis): void {
  const start = analysis.text.length
  analysis.text += lastLine
  analysis.paragraphs.push([start, analysis.text.length])
  analysis.sentences.push([start, analysis.text.length])
}

/** Adds a paragraph that says it, and what the engine would read there. */
function write(saying: Saying, analysis: Analysis, article: string): ClaimStatement {
  const { words, by, via, denies = false, kind = 'event' } = saying
  const sentence = saying.sentence ?? usualSentence(saying)
  const from = analysis.text.length
  const start = from + sentence.indexOf('{}')
  const span: [number, number] = [start, start + words.length]
  analysis.text += `${sentence.replace('{}', words)}\n\n`
  const end = analysis.text.length - 2
  analysis.paragraphs.push([from, end])
  analysis.sentences.push([from, end])
  const claim = { kind, strength: strengthOf(saying) }
  const number = analysis.attributions.length + analysis.assertions.length + 1
  const statement = { article, span, strength: claim.strength, isDenial: denies }
  const claimId = denies ? 'k2' : 'k1'
  const prominence = 'lead' as const
  if (by === undefined) {
    const id = `b${number}`
    analysis.assertions.push({ id, span: [span], claimId, claim, prominence })
    return { ...statement, attributionId: null, assertionId: id }
  }
  const id = `a${number}`
  analysis.attributions.push({
    id,
    source: by ? mention(by, analysis) : [],
    cue: [],
    content: [span],
    sourceId: by ? sourceId(by, analysis) : null,
    via: via ? sourceId(via, analysis) : null,
    claimId,
    cueClass: 'speech',
    form: 'indirect',
    prominence,
    claim,
    confidence: 1,
    because: [],
  })
  return { ...statement, attributionId: id, assertionId: null }
}

function usualSentence({ by, via }: Saying): string {
  if (by === undefined) return '{}.'
  if (by === null) return '{}, reportedly.'
  return via ? `{}, ${via.label} reported, citing ${by.label}.` : `{}, ${by.label} said.`
}

function strengthOf({ by, strength, denies }: Saying): number {
  if (denies) return 0
  return strength ?? (by === undefined ? 5 : 4)
}

function mention({ label }: Described, { text }: Analysis): [number, number][] {
  const start = text.lastIndexOf(label)
  return start < 0 ? [] : [[start, start + label.length]]
}

function sourceId(described: Described, analysis: Analysis): string {
  const met = analysis.sources.find(({ label }) => label === described.label)
  if (met) return met.id
  const id = `s${analysis.sources.length + 1}`
  const mentions = mention(described, analysis)
  analysis.sources.push(inventSource(id, { count: 'unknown', mentions, ...described }))
  return id
}

/** An analysis of no text. */
function emptyAnalysis(id: string): Analysis {
  return {
    id,
    title: '',
    text: '',
    engine: { version: '0.0.0', model: 'by hand' },
    attributions: [],
    sources: [],
    assertions: [],
    headline: null,
    responses: [],
    corroboration: [],
    sentences: [],
    paragraphs: [],
    warnings: [],
    codebook: codebookStamp,
    measures: {},
  }
}

import { type ExtractedArticle, publishedAtSchema } from '#domain/article'
import { judgeText } from '#engine/judge-text'
import { tokenise } from '#engine/tokenise'
import { extractPage } from '#ingest/extract-page'
import { readFile } from '#ingest/read-file'
import type { RefusalReason } from '#ingest/refusal'
import { addArticle } from '#store/add-article'
import { createStory, deleteEmptyStory, findStory } from '#store/stories'
import type { InputAnswer, InputRefusal } from './add-coverage/input-answer'
import { addToItsStory, termsOf } from './find-story'
import { loadEngine } from './load-engine'
import { readWaiting } from './read-waiting'
import { openWorkspace, type Workspace } from './workspace'

/** Text that a person typed or pasted, with what they say of it. */
export interface PastedText {
  title: string
  outlet: string
  /** A day or an instant with its zone; empty when unknown. */
  publishedAt: string
  text: string
}

/** Everything that one form or command hands in. */
export interface Coverage {
  /** `'its-own'`: each input goes to the story that it belongs to, or starts one. */
  story: { id: string } | { title: string } | 'its-own'
  addresses: string[]
  pasted: PastedText | null
  files: { name: string; bytes: Uint8Array }[]
  /** Stands for the outlet wherever an input does not name its own. */
  outlet?: string
}

export interface CoverageOutcome {
  /**
   * Null when nothing could be added and the story was to be a new one; of several stories the first.
   */
  storyId: string | null
  answers: InputAnswer[]
}

type Candidate = { input: string | null } & (
  | { article: ExtractedArticle }
  | { refusal: InputRefusal }
)

/**
 * Takes addresses, pasted text and files into a story. One bad input never costs the others, and
 * nothing is stored of it. The engine reads what was added in the background.
 */
export async function addCoverage(
  coverage: Coverage,
  options: { allowPrivate?: string[] } = {},
): Promise<CoverageOutcome> {
  const workspace = await openWorkspace()
  const candidates = await gather(coverage, options)
  const judged = await Promise.all(candidates.map((one) => judge(one, coverage.outlet)))
  const outcome = await store(workspace, coverage.story, judged)
  void readWaiting(workspace).catch(() => undefined)
  return outcome
}

async function gather(
  { addresses, pasted, files }: Coverage,
  options: { allowPrivate?: string[] },
): Promise<Candidate[]> {
  const named = addresses.map((line) => line.trim()).filter(Boolean)
  const fetched = await inTurn(named, (address) => fetchOne(address, options))
  const opened = await inTurn(files, openOne)
  const isPasted = pasted && Object.values(pasted).some((field) => field.trim() !== '')
  return [...fetched, ...(isPasted ? [takePasted(pasted)] : []), ...opened]
}

/** One after the other: outlets are asked politely, and a laptop opens one large file at a time. */
async function inTurn<In, Out>(items: In[], work: (item: In) => Promise<Out>): Promise<Out[]> {
  const results: Out[] = []
  for (const item of items) results.push(await work(item))
  return results
}

async function fetchOne(address: string, options: { allowPrivate?: string[] }): Promise<Candidate> {
  const outcome = await extractPage(address, options)
  if (outcome.outcome === 'refused') return { input: address, refusal: outcome }
  return { input: address, article: outcome.article }
}

async function openOne(file: { name: string; bytes: Uint8Array }): Promise<Candidate> {
  const outcome = await readFile(file)
  if (outcome.outcome === 'refused') return { input: file.name, refusal: outcome }
  return { input: file.name, article: outcome.article }
}

function takePasted(pasted: PastedText): Candidate {
  const input = null
  if (pasted.text.trim() === '') return { input, refusal: refuse('no-pasted-text') }
  const publishedAt = pasted.publishedAt.trim() || null
  if (publishedAt !== null && !publishedAtSchema.safeParse(publishedAt).success) {
    return { input, refusal: refuse('no-date', publishedAt) }
  }
  return {
    input,
    article: {
      id: 'pasted',
      url: null,
      title: pasted.title.trim() || firstLine(pasted.text),
      byline: null,
      outlet: pasted.outlet.trim() || null,
      publishedAt,
      language: null,
      text: pasted.text,
      links: [],
    },
  }
}

function firstLine(text: string): string {
  const line = text.trim().split('\n', 1)[0].trim()
  return line.length > 120 ? `${line.slice(0, 119).trimEnd()}…` : line
}

type OwnReason = Exclude<InputRefusal['because'], RefusalReason>

function refuse(because: OwnReason, about = ''): InputRefusal {
  return { outcome: 'refused', because, known: null, about }
}

const unreadable = ['no-text', 'too-short', 'not-english'] as const

/** Refuses what the engine cannot read as an English article, before anything is stored. */
async function judge(candidate: Candidate, outlet: string | undefined): Promise<Candidate> {
  if ('refusal' in candidate) return candidate
  const model = await loadEngine()
  const warnings = judgeText(tokenise(candidate.article.text.slice(0, 40_000), model.lexicon))
  const because = unreadable.find((reason) => warnings.includes(reason))
  if (because) return { input: candidate.input, refusal: refuse(because) }
  const article = { ...candidate.article, outlet: candidate.article.outlet ?? outlet ?? null }
  return { input: candidate.input, article }
}

async function store(
  workspace: Workspace,
  story: Coverage['story'],
  candidates: Candidate[],
): Promise<CoverageOutcome> {
  if (story === 'its-own') return storeApart(workspace, candidates)
  const isAnyReadable = candidates.some((candidate) => 'article' in candidate)
  const storyId = await storyFor(workspace, story, isAnyReadable)
  if (storyId === null) {
    return { storyId, answers: candidates.map((one) => refusedAnswer(one)) }
  }
  const answers = await inTurn(candidates, (one) => storeOne(workspace, storyId, one))
  // A new story whose every article is already in another one would stay empty.
  if ('title' in story && !answers.some(({ outcome }) => outcome === 'added')) {
    await deleteEmptyStory(workspace.db, storyId)
    return { storyId: null, answers }
  }
  return { storyId, answers }
}

async function storyFor(
  { db }: Workspace,
  story: Exclude<Coverage['story'], 'its-own'>,
  isAnyReadable: boolean,
): Promise<string | null> {
  if ('id' in story) return (await findStory(db, story.id))?.id ?? null
  if (!isAnyReadable) return null
  return createStory(db, { title: story.title.trim() || 'Untitled story' })
}

async function storeOne(
  { db }: Workspace,
  storyId: string,
  candidate: Candidate,
): Promise<InputAnswer> {
  if ('refusal' in candidate) return refusedAnswer(candidate)
  const { article, input } = candidate
  const { outcome, articleId } = await addArticle(db, {
    ...(await toKeep(article)),
    storyId,
    placedBecause: null,
  })
  return { ...taken(article), input, outcome, articleId, storyId }
}

/** Each input in the story that it belongs to. */
async function storeApart({ db }: Workspace, candidates: Candidate[]): Promise<CoverageOutcome> {
  const answers = await inTurn(candidates, async (candidate): Promise<InputAnswer> => {
    if ('refusal' in candidate) return refusedAnswer(candidate)
    const { article, input } = candidate
    const { outcome, articleId, storyId, because } = await addToItsStory(db, await toKeep(article))
    const placedBecause = outcome === 'added' ? because : null
    return { ...taken(article), input, outcome, articleId, storyId, placedBecause }
  })
  return { storyId: answers.find(({ storyId }) => storyId !== null)?.storyId ?? null, answers }
}

async function toKeep(article: ExtractedArticle) {
  const { title, text, byline, url, publishedAt, links } = article
  const outlet = article.outlet ?? 'Unknown outlet'
  return {
    outlet,
    title,
    text,
    byline,
    url,
    publishedAt,
    links,
    ...termsOf(article, await loadEngine()),
  }
}

function taken({ title }: ExtractedArticle) {
  return { title, placedBecause: null, refusal: null }
}

function refusedAnswer(candidate: Candidate): InputAnswer {
  return {
    input: candidate.input,
    outcome: 'refused',
    articleId: null,
    storyId: null,
    title: '',
    placedBecause: null,
    refusal: 'refusal' in candidate ? candidate.refusal : refuse('no-such-story'),
  }
}

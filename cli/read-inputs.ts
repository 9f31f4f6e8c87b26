import { createReadStream } from 'node:fs'
import { access, constants, stat } from 'node:fs/promises'
import { PassThrough, type Readable } from 'node:stream'
import type { StoryArticle } from '#domain/article'
import { readArticleLines } from '#ingest/read-article-lines'
import { readFile } from '#ingest/read-file'
import { refusalSentence } from '#ingest/refusal-sentences'
import { remarkSentence } from '#ingest/remark-sentences'
import { UsageFailure } from './exit-codes'
import { emptyInput, nameOfInput, readNamedFile } from './read-named-file'

/** One article of the inputs, or the sentence that says why there is none. */
export type InputArticle = { article: StoryArticle } | { problem: string }

/**
 * The articles of files in the order given: JSONL line by line in constant memory, every other
 * format whole. `-` is standard input: JSONL when its first character is `{`, else one article.
 */
export async function* readInputs(files: string[]): AsyncGenerator<InputArticle> {
  for (const file of files) yield* readInput(file)
}

/** The articles of files, those that can't be read told on standard error and counted. */
export interface ReadArticles {
  articles: AsyncGenerator<StoryArticle>
  failures(): number
}

/** As `readInputs`; what can't be read is told at once, and the rest goes on. */
export function readArticles(files: string[]): ReadArticles {
  let failures = 0
  async function* read(): AsyncGenerator<StoryArticle> {
    for await (const input of readInputs(files)) {
      if ('article' in input) yield input.article
      else {
        failures += 1
        console.error(input.problem)
      }
    }
  }
  return { articles: read(), failures: () => failures }
}

async function* readInput(file: string): AsyncGenerator<InputArticle> {
  if (file === '-') {
    yield* readStandardInput()
    return
  }
  if (/\.(jsonl|ndjson)$/i.test(file) && (await isReadableFile(file))) {
    yield* readLines(createReadStream(file), file)
    return
  }
  const named = await readNamedFile(file)
  yield 'problem' in named ? named : await readOne(named.name, named.bytes, file)
}

/** Whether a stream may be opened; if not, reading the file whole says why. */
async function isReadableFile(file: string): Promise<boolean> {
  try {
    await access(file, constants.R_OK)
    return (await stat(file)).isFile()
  } catch {
    return false
  }
}

async function* readStandardInput(): AsyncGenerator<InputArticle> {
  const input = process.stdin
  const first: Buffer | null = await new Promise((resolve) => {
    input.once('data', (chunk: Buffer) => {
      input.pause()
      resolve(chunk)
    })
    input.once('end', () => resolve(null))
  })
  if (first === null) {
    yield { problem: emptyInput }
    return
  }
  if (first.toString('utf8').trimStart().startsWith('{')) {
    yield* readLines(joined(first, input), 'standard input')
    return
  }
  const chunks = [first]
  for await (const chunk of input) chunks.push(chunk as Buffer)
  const bytes = Buffer.concat(chunks)
  yield await readOne(nameOfInput(bytes), new Uint8Array(bytes), 'standard input')
}

function joined(first: Buffer, rest: Readable): Readable {
  const stream = new PassThrough()
  stream.write(first)
  rest.pipe(stream)
  return stream
}

async function* readLines(stream: Readable, file: string): AsyncGenerator<InputArticle> {
  for await (const row of readArticleLines(stream)) {
    if ('article' in row) yield { article: row.article }
    else yield { problem: `${file}, line ${row.line}: ${row.problem}` }
  }
}

async function readOne(name: string, bytes: Uint8Array, file: string): Promise<InputArticle> {
  const outcome = await readFile({ name, bytes })
  if (outcome.outcome === 'refused') return { problem: refusalSentence(file, outcome) }
  const { article, remarks } = outcome
  for (const remark of remarks) console.error(remarkSentence(file, remark))
  return {
    article: {
      id: article.id,
      title: article.title,
      text: article.text,
      links: article.links,
      ...(article.url === null ? {} : { url: article.url }),
      ...(article.outlet === null ? {} : { outlet: article.outlet }),
      ...(article.byline === null ? {} : { byline: article.byline }),
      ...(article.publishedAt === null ? {} : { publishedAt: article.publishedAt }),
    },
  }
}

/** At least one input: a stranger's first mistake. */
export function requireInputs(inputs: string[], command: string, what = 'file'): void {
  if (inputs.length === 0) {
    throw new UsageFailure(
      `${command}: no ${what} named. Name some, or - for standard input; see: according ${command} --help`,
    )
  }
}

import { createReadStream } from 'node:fs'
import { readFile as readBytes, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { PassThrough, type Readable } from 'node:stream'
import type { ArticleText } from '#domain/article'
import { readArticleLines } from '#ingest/read-article-lines'
import { readFile } from '#ingest/read-file'
import { refusalSentence } from '#ingest/refusal-sentences'
import { UsageFailure } from './exit-codes'

/** One article of the inputs, or the sentence that says why there is none. */
export type InputArticle = { article: ArticleText } | { problem: string }

/**
 * The articles of files in the order given: JSONL line by line in constant memory, every other
 * format whole. `-` is standard input: JSONL when its first character is `{`, else one article.
 */
export async function* readInputs(files: string[]): AsyncGenerator<InputArticle> {
  for (const file of files) yield* readInput(file)
}

async function* readInput(file: string): AsyncGenerator<InputArticle> {
  if (file === '-') {
    yield* readStandardInput()
    return
  }
  const missing = await explainMissing(file)
  if (missing) {
    yield { problem: missing }
    return
  }
  if (/\.(jsonl|ndjson)$/i.test(file)) {
    yield* readLines(createReadStream(file), file)
    return
  }
  yield await readOne(basename(file), new Uint8Array(await readBytes(file)), file)
}

async function explainMissing(file: string): Promise<string | null> {
  try {
    const found = await stat(file)
    return found.isDirectory() ? `${file}: this is a folder; name the files in it.` : null
  } catch {
    return `${file}: there is no such file. Check the path.`
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
    yield { problem: 'Standard input is empty. Pipe an article or JSONL into it.' }
    return
  }
  if (first.toString('utf8').trimStart().startsWith('{')) {
    yield* readLines(joined(first, input), 'standard input')
    return
  }
  const chunks = [first]
  for await (const chunk of input) chunks.push(chunk as Buffer)
  yield await readOne('standard-input.txt', new Uint8Array(Buffer.concat(chunks)), 'standard input')
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
  const { article } = outcome
  return {
    article: {
      id: article.id,
      title: article.title,
      text: article.text,
      ...(article.url === null ? {} : { url: article.url }),
      ...(article.outlet === null ? {} : { outlet: article.outlet }),
      ...(article.byline === null ? {} : { byline: article.byline }),
      ...(article.publishedAt === null ? {} : { publishedAt: article.publishedAt }),
    },
  }
}

/** At least one file, and each named once: a stranger's first mistakes. */
export function requireFiles(files: string[], command: string): void {
  if (files.length === 0) {
    throw new UsageFailure(
      `${command}: no file named. Name files, or - for standard input; see: according ${command} --help`,
    )
  }
}

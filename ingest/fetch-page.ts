import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { Agent, type Dispatcher, request } from 'undici'
import { type Refusal, RefusedInput, refuse } from './refusal'
import { parseAddress, type Reach, resolvePublic } from './safe-address'

/** A page or document as its server gave it. */
export interface FetchedPage {
  outcome: 'fetched'
  /** The address after redirects. */
  url: string
  bytes: Uint8Array
  /** Without parameters, in lower case; '' when the server did not say. */
  contentType: string
  /** As the header says, or null. */
  charset: string | null
}

/** Limits, and what may be reached. */
export interface FetchOptions extends Reach {
  signal?: AbortSignal
  timeoutMs?: number
  maxBytes?: number
  maxRedirects?: number
}

const userAgent = 'According/0.1 (a reader on their own machine asked for this page)'
const readable =
  /^(text\/(html|plain|markdown)|application\/(xhtml\+xml|pdf|vnd\.openxmlformats-officedocument\.wordprocessingml\.document))$/

/**
 * Fetches one page on the reader's request. Private addresses are refused after DNS resolution and
 * again at every redirect, and the connection goes to an address that was checked (no rebinding).
 * Never throws: what goes wrong is an outcome.
 */
export async function fetchPage(
  address: string,
  options: FetchOptions = {},
): Promise<FetchedPage | Refusal> {
  const timeout = AbortSignal.timeout(options.timeoutMs ?? 15_000)
  const signal = options.signal ? AbortSignal.any([timeout, options.signal]) : timeout
  try {
    return await follow(address, options, signal)
  } catch (error) {
    if (error instanceof RefusedInput) return error.refusal
    if (timeout.aborted)
      return refuse('timeout', 'after-seconds', (options.timeoutMs ?? 15_000) / 1000)
    return refuse('unreachable', 'error', describeError(error))
  }
}

function describeError(error: unknown): string {
  const cause = error as { code?: string; message?: string }
  return cause.code ?? cause.message ?? 'unknown error'
}

async function follow(
  address: string,
  options: FetchOptions,
  signal: AbortSignal,
): Promise<FetchedPage> {
  const seen = new Set<string>()
  let next = address
  for (let hop = 0; hop <= (options.maxRedirects ?? 5); hop += 1) {
    const url = parseAddress(next, options)
    if (seen.has(url.href)) throw new RefusedInput('redirect-loop')
    seen.add(url.href)
    const answer = await ask(url, options, signal)
    if (!('redirect' in answer)) return answer
    next = new URL(answer.redirect, url).href
  }
  throw new RefusedInput('too-many-redirects')
}

async function ask(
  url: URL,
  options: FetchOptions,
  signal: AbortSignal,
): Promise<FetchedPage | { redirect: string }> {
  const addresses = await resolvePublic(url, options)
  const agent = new Agent({
    connect: {
      // Only the addresses that were checked are ever connected to.
      lookup: (_host, wanted, answer) => {
        if (wanted.all) answer(null, addresses)
        else answer(null, addresses[0].address, addresses[0].family)
      },
    },
  })
  try {
    const response = await request(url, {
      dispatcher: agent,
      signal,
      headers: {
        'user-agent': userAgent,
        accept: 'text/html,application/xhtml+xml,text/plain;q=0.9,application/pdf;q=0.8,*/*;q=0.1',
        'accept-encoding': 'gzip, deflate, br',
        'accept-language': 'en',
      },
    })
    return await read(url, response, options, signal)
  } finally {
    await agent.destroy()
  }
}

async function read(
  url: URL,
  response: Dispatcher.ResponseData,
  options: FetchOptions,
  signal: AbortSignal,
): Promise<FetchedPage | { redirect: string }> {
  const { statusCode, headers, body } = response
  const location = first(headers.location)
  if (statusCode >= 300 && statusCode < 400 && location) return { redirect: location }
  if (statusCode < 200 || statusCode >= 300) {
    throw new RefusedInput('status', 'answered', statusCode)
  }
  const [type, ...parameters] = (first(headers['content-type']) ?? '').toLowerCase().split(';')
  const contentType = type.trim()
  if (contentType !== '' && !readable.test(contentType)) {
    throw new RefusedInput('not-a-page', 'content-type', contentType)
  }
  const encoding = first(headers['content-encoding']) ?? ''
  const bytes = await collect(unpacked(body, encoding), options.maxBytes ?? 5_000_000, signal)
  const charset = /charset=["']?([^"';\s]+)/.exec(parameters.join(';'))?.[1] ?? null
  return { outcome: 'fetched', url: url.href, bytes, contentType, charset }
}

function first(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header
}

function unpacked(body: Readable, encoding: string): Readable {
  const codings = {
    gzip: createGunzip,
    'x-gzip': createGunzip,
    deflate: createInflate,
    br: createBrotliDecompress,
  }
  const open = codings[encoding.trim().toLowerCase() as keyof typeof codings]
  if (!open) return body
  const stream = open()
  body.on('error', (error) => stream.destroy(error))
  return body.pipe(stream)
}

/** Reads a stream to its end, or gives up as soon as it is larger than a page may be. */
async function collect(stream: Readable, most: number, signal: AbortSignal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    if (signal.aborted) throw signal.reason
    size += (chunk as Uint8Array).length
    if (size > most) {
      stream.destroy()
      throw new RefusedInput('too-large', 'over-megabytes', Math.round(most / 1_000_000))
    }
    chunks.push(chunk as Uint8Array)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

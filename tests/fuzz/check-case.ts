import type { Model } from '#engine/model'
import { decodeText } from '#ingest/decode-text'
import { extractArticle } from '#ingest/extract-article'
import { RefusedInput } from '#ingest/refusal'
import { checkReading, type FuzzArticle } from './check-reading'
import type { FuzzCase } from './make-cases'

/** Milliseconds that any input may take, and milliseconds for each 1,000 code units on top. */
const allowed = { always: 60, perThousand: 120 } as const

/**
 * Puts one input through its door and the engine, and checks what comes out.
 * @throws Error that says what is wrong
 */
export function checkCase(input: FuzzCase, model: Model): void {
  const size = input.text?.length ?? input.html?.length ?? input.bytes?.length ?? 0
  const most = allowed.always + (allowed.perThousand * size) / 1000
  const started = performance.now()
  takeOnce(input, model)
  if (performance.now() - started <= most) return
  // A pause of the machine is not the engine's: only what is slow each time, by its own clock, is.
  const least = Math.min(...[1, 2, 3].map(() => processorTime(() => takeOnce(input, model))))
  if (least > most) {
    throw new Error(`it took ${Math.round(least)} ms of at most ${Math.round(most)}`)
  }
}

function takeOnce(input: FuzzCase, model: Model): void {
  const article = articleOf(input)
  if (article) checkReading(article, model)
}

/** In milliseconds. Asking for it is a dear system call, so it is kept for what seems slow. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function articleOf({ title, text, html, bytes }: FuzzCase): FuzzArticle | null {
  const known = title === undefined ? {} : { title }
  if (text !== undefined) return { ...known, text }
  if (html !== undefined) {
    const page = extractArticle({ id: 'any', html, url: 'https://ledger.example/any' })
    if (page.outcome === 'refused') return null
    const { text: body, title: headline, outlet } = page.article
    return { text: body, title: headline, ...(outlet === null ? {} : { outlet }) }
  }
  try {
    return { ...known, text: decodeText(bytes ?? new Uint8Array(), null) }
  } catch (error) {
    if (error instanceof RefusedInput) return null
    throw error
  }
}

import type { Analysis } from '#domain/analysis'
import type { ModelFiles } from '#engine/model'
import type { Answer, Question } from './messages'

/** The engine behind the page: texts in, analyses out. */
export interface DraftReader {
  /** Reads a text. What was asked for while another text was being read gives way to the newest. */
  read(text: string): void
  end(): void
}

/** Where the build puts the model's files: addresses of this server that name their content. */
const addresses: Record<keyof ModelFiles, URL> = {
  manifest: new URL('../../../engine/weights/model.json', import.meta.url),
  tagger: new URL('../../../engine/weights/tagger.bin', import.meta.url),
  vocabulary: new URL('../../../engine/weights/vocabulary.txt', import.meta.url),
  linker: new URL('../../../engine/weights/linker.bin', import.meta.url),
  lexicon: new URL('../../../engine/weights/lexicon.json', import.meta.url),
  rule: new URL('../../../engine/weights/rule.json', import.meta.url),
}

/**
 * Fetches the model from this server, once and before any text is given, and starts the reading
 * thread with it.
 * @param onAnalysis called for each text that was read
 * @param onFailure called when a text could not be read
 * @throws when a file cannot be fetched or is not the one that it should be
 */
export async function openReader(
  onAnalysis: (analysis: Analysis) => void,
  onFailure: (reason: string) => void,
): Promise<DraftReader> {
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' })
  const ask = (question: Question, moved: Transferable[] = []) =>
    worker.postMessage(question, moved)
  const files = await fetchFiles()
  await new Promise<void>((resolve, reject) => {
    worker.onerror = ({ message }) => reject(new Error(message || 'the reading thread failed'))
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.answer === 'opened') resolve()
      else if (data.answer === 'failed') reject(new Error(data.reason))
    }
    ask(
      { ask: 'open', files },
      Object.values(files).map(({ buffer }) => buffer),
    )
  })
  let number = 0
  let isReading = false
  let next: string | null = null
  const send = (text: string) => {
    isReading = true
    number += 1
    ask({ ask: 'read', number, text })
  }
  worker.onerror = ({ message }) => onFailure(message || 'the reading thread failed')
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    isReading = false
    if (data.answer === 'failed') onFailure(data.reason)
    if (next !== null) {
      send(next)
      next = null
    } else if (data.answer === 'read') onAnalysis(data.analysis)
  }
  return {
    read(text) {
      if (isReading) next = text
      else send(text)
    },
    end: () => worker.terminate(),
  }
}

async function fetchFiles(): Promise<Record<keyof ModelFiles, Uint8Array<ArrayBuffer>>> {
  const entries = await Promise.all(
    Object.entries(addresses).map(async ([key, address]) => {
      const response = await fetch(address)
      if (!response.ok) throw new Error(`${address.pathname} answered ${response.status}`)
      return [key, new Uint8Array(await response.arrayBuffer())] as const
    }),
  )
  return Object.fromEntries(entries) as Record<keyof ModelFiles, Uint8Array<ArrayBuffer>>
}

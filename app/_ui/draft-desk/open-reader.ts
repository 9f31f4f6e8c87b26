import type { Pack } from '#domain/policy-pack'
import type { ModelFiles } from '#engine/model'
import type { CheckedDraft } from '#workflows/check-draft'
import { fetchFile } from './fetch-file'
import type { Answer, AskedDraft, OpenedPack, Question } from './messages'

/** The engine and the rules behind the page: texts in, reviews out. */
export interface DraftReader {
  /** Checks a text. What was asked for while another text was being read gives way to the newest. */
  check(draft: AskedDraft, pack: Pack): void
  /** Reads a person's own pack. */
  readPack(source: string, name: string): Promise<OpenedPack>
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
 * @param onChecked called for each text that was read
 * @param onFailure called when a text could not be read
 * @throws when a file cannot be fetched or is not the one that it should be
 */
export async function openReader(
  onChecked: (checked: CheckedDraft) => void,
  onFailure: (reason: string) => void,
): Promise<DraftReader> {
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' })
  const ask = (question: Question, moved: Transferable[] = []) =>
    worker.postMessage(question, moved)
  await start(worker, ask, await fetchFiles())
  let isReading = false
  let next: Question | null = null
  const asked: ((opened: OpenedPack) => void)[] = []
  const send = (question: Question) => {
    isReading = true
    ask(question)
  }
  const goOn = (checked: CheckedDraft | null) => {
    isReading = false
    if (next !== null) {
      send(next)
      next = null
    } else if (checked) onChecked(checked)
  }
  worker.onerror = ({ message }) => onFailure(message || 'the reading thread failed')
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    if (data.answer === 'pack') asked.shift()?.(data.opened)
    else if (data.answer === 'checked') goOn(data.checked)
    else if (data.answer === 'failed') {
      onFailure(data.reason)
      goOn(null)
    }
  }
  return {
    check(draft, pack) {
      const question: Question = { ask: 'check', pack, ...draft }
      if (isReading) next = question
      else send(question)
    },
    readPack: (source, name) =>
      new Promise((resolve) => {
        asked.push(resolve)
        ask({ ask: 'read-pack', source, name })
      }),
    end: () => worker.terminate(),
  }
}

function start(
  worker: Worker,
  ask: (question: Question, moved: Transferable[]) => void,
  files: Record<keyof ModelFiles, Uint8Array<ArrayBuffer>>,
): Promise<void> {
  return new Promise<void>((resolve, reject) => {
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
}

async function fetchFiles(): Promise<Record<keyof ModelFiles, Uint8Array<ArrayBuffer>>> {
  const entries = await Promise.all(
    Object.entries(addresses).map(
      async ([key, address]) => [key, await fetchFile(address)] as const,
    ),
  )
  return Object.fromEntries(entries) as Record<keyof ModelFiles, Uint8Array<ArrayBuffer>>
}

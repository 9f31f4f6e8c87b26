import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import { fetchFile } from './fetch-file'
import type { PaperAnswer, PaperQuestion, ReadDocument } from './paper-messages'

/** What opens documents and writes sheets behind the page. */
export interface Papers {
  /** @throws when the thread fails */
  read(ask: 'read-docx' | 'read-pdf', bytes: Uint8Array<ArrayBuffer>): Promise<ReadDocument>
  /**
   * A sheet as a PDF file's bytes, with these words and its number at the foot of each page.
   * @throws when it cannot be written
   */
  write(sheet: TDocumentDefinitions, foot: string): Promise<Uint8Array<ArrayBuffer>>
  end(): void
}

const fonts = {
  regular: new URL(
    '../../../node_modules/pdfmake/build/fonts/Roboto/Roboto-Regular.ttf',
    import.meta.url,
  ),
  bold: new URL(
    '../../../node_modules/pdfmake/build/fonts/Roboto/Roboto-Medium.ttf',
    import.meta.url,
  ),
}

/**
 * Starts the thread that opens documents and writes sheets, with its fonts: before any text is given.
 * @throws when it cannot be loaded
 */
export async function openPapers(): Promise<Papers> {
  const worker = new Worker(new URL('./paper-thread.ts', import.meta.url), { type: 'module' })
  const asked: { resolve: (answer: PaperAnswer) => void; reject: (error: Error) => void }[] = []
  worker.onmessage = ({ data }: MessageEvent<PaperAnswer>) => asked.shift()?.resolve(data)
  worker.onerror = ({ message }) =>
    asked.shift()?.reject(new Error(message || 'the thread that opens documents failed'))
  const ask = async (
    question: PaperQuestion,
  ): Promise<Exclude<PaperAnswer, { answer: 'failed' }>> => {
    const answer = await new Promise<PaperAnswer>((resolve, reject) => {
      worker.postMessage(question)
      asked.push({ resolve, reject })
    })
    if (answer.answer === 'failed') throw new Error(answer.reason)
    return answer
  }
  const [regular, bold] = await Promise.all([fetchFile(fonts.regular), fetchFile(fonts.bold)])
  await ask({ ask: 'open', fonts: { regular, bold } })
  return {
    async read(kind, bytes) {
      const answer = await ask({ ask: kind, bytes })
      return answer.answer === 'read' ? answer.read : { refused: 'damaged' }
    },
    async write(sheet, foot) {
      const answer = await ask({ ask: 'write-sheet', sheet, foot })
      if (answer.answer !== 'written') throw new Error('the sheet was not written')
      return answer.bytes
    },
    end: () => worker.terminate(),
  }
}

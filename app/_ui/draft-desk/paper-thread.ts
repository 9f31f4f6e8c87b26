import pdfMake from 'pdfmake/build/pdfmake.min'
import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import { definePDFJSModule } from 'unpdf'
import * as pdfjs from 'unpdf/pdfjs'
import { docxToHtml } from '#ingest/read-file/docx-html'
import { readPdf } from '#ingest/read-file/pdf'
import { RefusedInput } from '#ingest/refusal'
import type { PaperAnswer, PaperQuestion, ReadDocument, SheetFonts } from './paper-messages'

/**
 * Opens Word and PDF files and writes sheets as PDF, in a thread of its own: these libraries are large and
 * slow. All of it is loaded with the thread, for the page's network is closed afterwards.
 */
self.addEventListener('message', async ({ data }: MessageEvent<PaperQuestion>) => {
  try {
    if (data.ask === 'open') {
      await definePDFJSModule(async () => pdfjs)
      giveFonts(data.fonts)
      answer({ answer: 'opened' })
    } else if (data.ask === 'write-sheet') {
      answer({ answer: 'written', bytes: await writeSheet(data.sheet, data.foot) })
    } else answer({ answer: 'read', read: await read(data) })
  } catch (error) {
    answer({ answer: 'failed', reason: error instanceof Error ? error.message : String(error) })
  }
})

async function read(question: {
  ask: 'read-docx' | 'read-pdf'
  bytes: Uint8Array
}): Promise<ReadDocument> {
  try {
    if (question.ask === 'read-docx') return await docxToHtml(question.bytes)
    return { text: (await readPdf('draft', question.bytes)).text }
  } catch (error) {
    return { refused: error instanceof RefusedInput ? error.refusal.because : 'damaged' }
  }
}

function giveFonts({ regular, bold }: SheetFonts): void {
  pdfMake.addVirtualFileSystem({
    'Roboto-Regular.ttf': toBase64(regular),
    'Roboto-Medium.ttf': toBase64(bold),
  })
  pdfMake.setFonts({ Roboto: { normal: 'Roboto-Regular.ttf', bold: 'Roboto-Medium.ttf' } })
}

function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += 32_768) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 32_768))
  }
  return btoa(binary)
}

async function writeSheet(
  sheet: TDocumentDefinitions,
  foot: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const footer = (page: number, pages: number) => ({
    text: `${foot} · ${page} / ${pages}`,
    style: 'small',
    margin: [48, 20, 48, 0] as [number, number, number, number],
  })
  return Uint8Array.from(await pdfMake.createPdf({ ...sheet, footer }).getBuffer())
}

function answer(message: PaperAnswer): void {
  self.postMessage(message)
}

import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import type { DocumentRemark } from '#ingest/read-file/docx-html'
import type { RefusalReason } from '#ingest/refusal'

/** The fonts of a sheet that is saved: Roboto, in two weights. */
export interface SheetFonts {
  regular: Uint8Array<ArrayBuffer>
  bold: Uint8Array<ArrayBuffer>
}

/** What the page asks of the thread that opens documents and writes sheets. */
export type PaperQuestion =
  | { ask: 'open'; fonts: SheetFonts }
  | { ask: 'read-docx'; bytes: Uint8Array<ArrayBuffer> }
  | { ask: 'read-pdf'; bytes: Uint8Array<ArrayBuffer> }
  | { ask: 'write-sheet'; sheet: TDocumentDefinitions; foot: string }

/** A document's words: as HTML that the page has to take apart, or as they are. */
export type ReadDocument =
  | { html: string; remarks: DocumentRemark[] }
  | { text: string }
  | { refused: RefusalReason }

/** What it answers, one answer a question, in their order. */
export type PaperAnswer =
  | { answer: 'opened' }
  | { answer: 'read'; read: ReadDocument }
  | { answer: 'written'; bytes: Uint8Array<ArrayBuffer> }
  | { answer: 'failed'; reason: string }

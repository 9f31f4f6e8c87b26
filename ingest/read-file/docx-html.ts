import JSZip from 'jszip'
import mammoth from 'mammoth'
import { RefusedInput } from '../refusal'

/** What is to be said of a document beside its text: whose words were taken, and what was left out. */
export const documentRemarks = ['changes-accepted', 'comments-left-out'] as const
export type DocumentRemark = (typeof documentRemarks)[number]

const largestUnpacked = 60_000_000

/**
 * The words of a Word document as HTML: of tracked changes the text as it is when all of them are
 * accepted, of comments nothing. Needs no Node. Its real size is measured while it is unpacked, before
 * the converter sees it: what a zip file says of itself need not be true.
 * @throws RefusedInput
 */
export async function docxToHtml(
  bytes: Uint8Array,
): Promise<{ html: string; remarks: DocumentRemark[] }> {
  const zip = await JSZip.loadAsync(bytes).catch(() => {
    throw new RefusedInput('damaged')
  })
  const body = zip.file('word/document.xml')
  if (!body) {
    throw new RefusedInput(zip.file('EncryptedPackage') ? 'password' : 'unknown-format')
  }
  await measure(zip)
  // The converter takes a buffer in Node and an array buffer in a browser.
  const file = { buffer: bytes as Buffer, arrayBuffer: bytes.slice().buffer }
  const { value } = await mammoth.convertToHtml(file, {
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  })
  return { html: value, remarks: remarksOn(await body.async('string')) }
}

/** The marks of tracked changes and comments: elements, so that no word of the text is taken for one. */
function remarksOn(xml: string): DocumentRemark[] {
  const has = (names: string) => new RegExp(`<(?:[\\w-]+:)?(?:${names})[\\s/>]`).test(xml)
  return [
    ...(has('ins|del|moveFrom|moveTo') ? (['changes-accepted'] as const) : []),
    ...(has('commentReference|commentRangeStart') ? (['comments-left-out'] as const) : []),
  ]
}

/** A stream of a file in a zip, which the library's types leave out. */
interface Streamed {
  internalStream(type: 'uint8array'): {
    on(event: 'data', heard: (chunk: Uint8Array) => void): void
    on(event: 'error' | 'end', heard: () => void): void
    pause(): void
    resume(): void
  }
}

async function measure(zip: JSZip): Promise<void> {
  let size = 0
  for (const file of Object.values(zip.files)) {
    if (file.dir) continue
    await new Promise<void>((resolve, reject) => {
      const stream = (file as unknown as Streamed).internalStream('uint8array')
      stream.on('data', (chunk) => {
        size += chunk.length
        if (size <= largestUnpacked) return
        stream.pause()
        reject(new RefusedInput('zip-bomb'))
      })
      stream.on('error', () => reject(new RefusedInput('damaged')))
      stream.on('end', () => resolve())
      stream.resume()
    })
  }
}

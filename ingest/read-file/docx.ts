import JSZip from 'jszip'
import { parseHTML } from 'linkedom'
import mammoth from 'mammoth'
import type { ExtractedArticle } from '#domain/article'
import { blockText } from '../extract-article/block-text'
import { RefusedInput } from '../refusal'
import { plainArticle } from './plain-article'

const largestUnpacked = 60_000_000

/**
 * An article from a Word document. Its real size is measured while it is unpacked, before the
 * converter sees it: what a zip file says of itself need not be true.
 * @throws RefusedInput
 */
export async function readDocx(id: string, bytes: Uint8Array): Promise<ExtractedArticle> {
  const zip = await JSZip.loadAsync(bytes).catch(() => {
    throw new RefusedInput('damaged')
  })
  if (!zip.file('word/document.xml')) {
    throw new RefusedInput(zip.file('EncryptedPackage') ? 'password' : 'unknown-format')
  }
  await measure(zip)
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
  )
  const { document } = parseHTML(`<!doctype html><html><body>${value}</body></html>`)
  const { text, links } = blockText(document.body)
  return { ...plainArticle(id, text), links: links.filter((link) => /^https?:/.test(link.url)) }
}

async function measure(zip: JSZip): Promise<void> {
  let size = 0
  for (const file of Object.values(zip.files)) {
    if (file.dir) continue
    await new Promise<void>((resolve, reject) => {
      const stream = file.nodeStream()
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length
        if (size <= largestUnpacked) return
        stream.pause()
        reject(new RefusedInput('zip-bomb'))
      })
      stream.on('error', () => reject(new RefusedInput('damaged')))
      stream.on('end', () => resolve())
    })
  }
}

import { readFile, stat } from 'node:fs/promises'
import { PassThrough, type Readable } from 'node:stream'
import JSZip from 'jszip'
import { RefusedInput } from '../refusal'

/** One file of a zip file. */
export interface ZipEntry {
  /** Its path within; it is never written anywhere. */
  name: string
  stream(): Readable
  bytes(): Promise<Uint8Array>
}

const largestZip = 1_000_000_000
/** A document's own limit lies below; a JSONL file may be as long as this when unpacked. */
const largestEntry = 2_000_000_000
const largestWhole = 20_000_000

/**
 * The files of a zip file by name, unpacked one at a time. What a zip file says of its sizes need not be true: they
 * are measured while it is unpacked.
 * @throws RefusedInput where it cannot be opened
 */
export async function* openZip(path: string): AsyncGenerator<ZipEntry> {
  if ((await stat(path)).size > largestZip)
    throw new RefusedInput('too-large', 'over-megabytes', 1000)
  const zip = await JSZip.loadAsync(await readFile(path)).catch((error: Error) => {
    throw new RefusedInput(/encrypted/i.test(error.message) ? 'password' : 'damaged')
  })
  const files = Object.values(zip.files)
    .filter(({ dir, name }) => !dir && !/(^|\/)(\.|__MACOSX\/)/.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const file of files) {
    yield {
      name: file.name,
      stream: () => limited(file, largestEntry),
      async bytes() {
        const chunks: Buffer[] = []
        for await (const chunk of limited(file, largestWhole)) chunks.push(chunk as Buffer)
        return new Uint8Array(Buffer.concat(chunks))
      },
    }
  }
}

function limited(file: JSZip.JSZipObject, most: number): Readable {
  const limit = new PassThrough()
  const packed = file.nodeStream()
  let size = 0
  packed.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size > most) limit.destroy(new Error('it unpacks to far more than an archive may hold'))
  })
  packed.on('error', () => limit.destroy(new Error('the zip file is damaged')))
  packed.pipe(limit)
  return limit
}

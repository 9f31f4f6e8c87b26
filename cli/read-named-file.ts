import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'

/** A file that was named on the command line, or the sentence that says why it cannot be read. */
export type NamedFile = { name: string; bytes: Uint8Array } | { problem: string }

/** Reads a file whole; `-` is standard input, taken for a page when it begins with a tag. */
export async function readNamedFile(file: string): Promise<NamedFile> {
  if (file === '-') return readStandardInput()
  try {
    return { name: basename(file), bytes: new Uint8Array(await readFile(file)) }
  } catch (error) {
    return { problem: `${file}: ${explain((error as NodeJS.ErrnoException).code)}` }
  }
}

function explain(code = 'unknown'): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'there is no such file. Check the path.'
  if (code === 'EISDIR') return 'this is a folder; name the files in it.'
  if (code === 'EACCES' || code === 'EPERM')
    return 'it may not be read by this user. Change its permissions.'
  return `it cannot be read (${code}). Check the disk, or copy the file elsewhere.`
}

async function readStandardInput(): Promise<NamedFile> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  const bytes = Buffer.concat(chunks)
  if (bytes.length === 0) return { problem: emptyInput }
  return { name: nameOfInput(bytes), bytes: new Uint8Array(bytes) }
}

export const emptyInput = 'Standard input is empty. Pipe something into it.'

/** A name for what has none, whose ending says what it looks like. */
export function nameOfInput(bytes: Buffer): string {
  const isPage = bytes.subarray(0, 64).toString('latin1').trimStart().startsWith('<')
  return isPage ? 'standard-input.html' : 'standard-input.txt'
}

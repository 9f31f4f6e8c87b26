import chardet from 'chardet'
import iconv from 'iconv-lite'
import { RefusedInput } from './refusal'

/**
 * Bytes to text. In order: a byte order mark; UTF-8 where the bytes are valid UTF-8 (a header that
 * says otherwise is wrong more often than not); the declared charset; what the bytes look like.
 * @throws RefusedInput when they are no text
 */
export function decodeText(bytes: Uint8Array, declared: string | null): string {
  if (looksBinary(bytes)) throw new RefusedInput('binary')
  const marked = byMark(bytes)
  if (marked !== null) return marked
  const utf8 = asUtf8(bytes)
  if (utf8 !== null) return utf8
  const charset = [declared, declaredInPage(bytes)].find(
    (name) => name && iconv.encodingExists(name) && !/^utf-?8$/i.test(name),
  )
  return iconv.decode(Buffer.from(bytes), charset ?? guess(bytes))
}

function byMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder('utf-8').decode(bytes)
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (a === 0xfe && b === 0xff) return iconv.decode(Buffer.from(bytes), 'utf-16be')
  return null
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function declaredInPage(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  return /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)?.[1] ?? null
}

function guess(bytes: Uint8Array): string {
  const found = chardet.detect(bytes.subarray(0, 65_536))
  // ISO-8859-1 on the web means its superset: browsers read it so, and quotation marks need it.
  return found && found !== 'ISO-8859-1' && iconv.encodingExists(found) ? found : 'windows-1252'
}

/** Text has no NUL (but UTF-16, which has its mark) and hardly any other control characters. */
function looksBinary(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return false
  const sample = bytes.subarray(0, 8192)
  let odd = 0
  for (const byte of sample) {
    if (byte === 0) return true
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd += 1
  }
  return odd > sample.length * 0.05
}

import type { Refusal, RefusalFact, RefusalReason } from './refusal'

/** What is wrong with an input and what to do, to stand after its name. */
export const refusalSentences: Record<RefusalReason, string> = {
  'bad-address': 'this is not a web address. Write it whole, such as https://example.org/story.',
  'not-http': 'only http and https addresses are fetched. Save the page and add the file instead.',
  'private-address':
    'this address leads to a private network or to this machine itself, and is not fetched. Save the page and add the file instead.',
  unreachable: 'the server could not be reached. Check the address and your connection.',
  timeout:
    'the server took too long to answer. Try again later, or save the page and add the file.',
  'too-large': 'it is too large for an article. Paste the text instead.',
  'too-many-redirects':
    'the address passes the reader on too often. Open it in a browser and use the address it ends at.',
  'redirect-loop':
    'the address passes the reader on in a circle. Open it in a browser and use the address it ends at.',
  status: 'the server did not give the page. Check the address, or save the page and add the file.',
  'not-a-page': 'this address gives no page or document that can be read as text.',
  'not-an-article':
    'no article was found in it (perhaps a front page, a list or a form). Paste the text instead.',
  'paywall-stub':
    'only the opening is there; the rest is behind a paywall. If you may read it, paste the text.',
  empty: 'it is empty. Choose another file, or paste the text.',
  binary: 'this is not text. Give .txt, .md, .html, .docx or .pdf.',
  password: 'it is protected by a password. Save a copy without one and add that.',
  scanned:
    'it holds pictures of pages and no text. Run text recognition over it first, or paste the text.',
  damaged: 'the file is damaged and cannot be read. Save it again, or paste the text.',
  'unknown-format': 'this kind of file cannot be read. Give .txt, .md, .html, .docx or .pdf.',
  'zip-bomb':
    'it unpacks to far more than a document may hold, and was not opened. Paste the text instead.',
}

/** What is known beyond the reason, to stand in brackets after it; `{about}` is the number or the name. */
export const refusalFactWords: Record<RefusalFact, string> = {
  'holds-password': 'it holds a user name or password',
  port: 'port {about}',
  'no-such-host': 'no such host: {about}',
  'no-address-for': 'no address for {about}',
  'after-seconds': 'after {about} s',
  error: '{about}',
  answered: 'it answered {about}',
  'content-type': '{about}',
  'over-megabytes': 'over {about} MB',
  megabytes: '{about} MB; at most 10',
  'nests-too-deeply': 'it nests too deeply',
  'head-not-valid': 'the block between the --- lines is not valid',
}

/** One sentence that names the input, says what is wrong and what to do. */
export function refusalSentence(input: string, { because, known, about }: Refusal): string {
  const beyond = known === null ? '' : ` (${refusalFactWords[known].replace('{about}', about)})`
  return `${input}: ${refusalSentences[because]}${beyond}`
}

/** Why an address or a file gives no article. */
export const refusalReasons = [
  'bad-address',
  'not-http',
  'private-address',
  'unreachable',
  'timeout',
  'too-large',
  'too-many-redirects',
  'redirect-loop',
  'status',
  'not-a-page',
  'not-an-article',
  'paywall-stub',
  'empty',
  'binary',
  'password',
  'scanned',
  'damaged',
  'unknown-format',
  'zip-bomb',
] as const
export type RefusalReason = (typeof refusalReasons)[number]

/** A refusal: the reason, and what is known beyond it (a status code, a size), or ''. */
export interface Refusal {
  outcome: 'refused'
  because: RefusalReason
  detail: string
}

/** Makes a refusal. */
export function refuse(because: RefusalReason, detail = ''): Refusal {
  return { outcome: 'refused', because, detail }
}

/** A refusal on its way out of a library's callback or a deep call. */
export class RefusedInput extends Error {
  readonly refusal: Refusal

  constructor(because: RefusalReason, detail = '') {
    super(because)
    this.refusal = refuse(because, detail)
  }
}

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

/** What can be known beyond the reason; most of them are about a number or a name. */
export const refusalFacts = [
  'holds-password',
  'port',
  'no-such-host',
  'no-address-for',
  'after-seconds',
  'error',
  'answered',
  'content-type',
  'over-megabytes',
  'megabytes',
  'nests-too-deeply',
  'head-not-valid',
] as const
export type RefusalFact = (typeof refusalFacts)[number]

/** A refusal: the reason, what is known beyond it or null, and the number or name that this is about or ''. */
export interface Refusal {
  outcome: 'refused'
  because: RefusalReason
  known: RefusalFact | null
  about: string
}

/** Makes a refusal. */
export function refuse(
  because: RefusalReason,
  known: RefusalFact | null = null,
  about: string | number = '',
): Refusal {
  return { outcome: 'refused', because, known, about: String(about) }
}

/** A refusal on its way out of a library's callback or a deep call. */
export class RefusedInput extends Error {
  readonly refusal: Refusal

  constructor(
    because: RefusalReason,
    known: RefusalFact | null = null,
    about: string | number = '',
  ) {
    super(because)
    this.refusal = refuse(because, known, about)
  }
}

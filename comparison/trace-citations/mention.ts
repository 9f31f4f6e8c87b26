/** A place that names an outlet; offsets are UTF-16 code units and take in "the" and "news agency" before the name. */
export interface Mention {
  start: number
  end: number
  /** Its canonical name where one is known, else the name as written. */
  name: string
  /** True for the article's own outlet. */
  isSelf: boolean
  /** "The Hill", "Time": a plain word too, so that only plain signs of publishing count. */
  isPlainWord: boolean
}

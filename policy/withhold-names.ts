import type { Stretch } from '#domain/span'

/** Words for who a source is. "Source" alone heads credits and headlines, the others hardly ever. */
const plainLabel = '(?:sources?|src|srce)'
const tellingLabel = String.raw`(?:(?:confidential|anonymous|unnamed|unidentified|secret|background|real|my|our|his|her|their)[ \t]+)+(?:sources?|src|srce|informants?|whistle-?blowers?|names?)|(?:sources?|src|informants?|whistle-?blowers?)(?:['’]s?)?[ \t]+(?:(?:real|full|actual|true)[ \t]+)?(?:names?|identity|is)|informants?|whistle-?blowers?`
const number = String.raw`(?:[ \t]*#?(?:\d{1,2}|[a-z]))?`

/** Before the label, what opens a line or a bracket; the label; then ":" or "=", or a dash with room around it. */
const lineOrBracket = new RegExp(
  String.raw`(?:^[ \t]*(?:[-*•>#/]+[ \t]*|\d{1,2}[.)][ \t]*|[[({<][ \t]*(?:!--[ \t]*)?)?|[[({][ \t]*)(?:(${tellingLabel})${number}|(${plainLabel})${number})(?:[ \t]*([:=])[ \t]*|[ \t]+[-–—][ \t]+)(\S[^\n\])}]*)`,
  'gimu',
)

/** What stands in a headline or a sentence after "Source:", and in no name. */
const proseWord =
  /^(?:a|an|the|to|will|is|are|was|were|has|have|had|not|no|may|might|could|would|should|in|on|for|over|after|before|with|by|at|as|from|says?|said|told|plans?|that|this|who|which|two|three|several|some|many)$/iu
const mostWords = 5

/**
 * Lines and brackets of a text that seem to write down who a source is ("source: …", "Source = …", "src: …",
 * "confidential source: …"), whole, in text order. A guess on the careful side: of "Source: …" only what
 * reads as a headline or a sentence is let be. Nothing is kept or inferred: the places are to be left out.
 */
export function findWrittenNames(text: string): Stretch[] {
  return [...text.matchAll(lineOrBracket)].flatMap((found): Stretch[] => {
    const [whole, telling, , sign, value] = found
    if (telling === undefined && sign !== '=' && readsAsProse(value)) return []
    const lead = whole.length - whole.trimStart().length
    return [[found.index + lead, found.index + whole.trimEnd().length]]
  })
}

function readsAsProse(value: string): boolean {
  if (/@|\+?\d[\d -]{6,}/.test(value)) return false
  const [name] = value.split(/[,;.]|[ \t][-–—][ \t]/u)
  const words = name.trim().split(/\s+/u)
  return words.length > mostWords || words.some((word) => proseWord.test(word))
}

/** The text with those places blank, so that all other offsets stay as they are. */
export function withholdNames(text: string, places: readonly Stretch[]): string {
  return places.reduce(
    (rest, [start, end]) =>
      `${rest.slice(0, start)}${rest.slice(start, end).replace(/[^\n]/g, ' ')}${rest.slice(end)}`,
    text,
  )
}

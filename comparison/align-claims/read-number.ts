import type { Token } from '#engine/tokenised-text'

const toNineteen =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const tens = 'ten twenty thirty forty fifty sixty seventy eighty ninety'

const spelled = new Map([
  ...toNineteen.split(' ').map((word, value): [string, number] => [word, value]),
  ...tens.split(' ').map((word, index): [string, number] => [word, (index + 1) * 10]),
])

const scales = new Map([
  ['hundred', 100],
  ['dozen', 12],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])

/**
 * The quantity that a token begins, so that "2.1 million", "2,100,000" and "eleven" meet "11" and
 * each other; null where it is no number.
 * @param next index of the sentence's next token, where there is one
 */
export function readNumber(
  tokens: readonly Token[],
  index: number,
  next: number | undefined,
): string | null {
  const { lower } = tokens[index]
  const digits = /^[$€£]?(\d[\d,]*(?:\.\d+)?)(?:st|nd|rd|th|%|s)?$/.exec(lower)?.[1]
  const value = digits === undefined ? spelled.get(lower) : Number(digits.replaceAll(',', ''))
  if (value === undefined || lower === 'one') return null
  const scale = next === undefined ? 1 : (scales.get(tokens[next].lower) ?? 1)
  return String(Math.round(value * scale * 1000) / 1000)
}

/** One coder's sections of a continuum: half-open, in order, apart from each other; and what each was given. */
export interface Unitising {
  sections: readonly { start: number; end: number; value: string }[]
}

const gap = Symbol('not marked')
type Value = string | typeof gap

/** What an α of sections counts as alike. */
export type UnitisingMetric =
  /** Marked or not: only where sections lie. */
  | 'binary'
  /** Where sections lie and what value they were given. */
  | 'nominal'

/**
 * Krippendorff's α for the unitising of a continuum: do coders mark the same stretches, and by value
 * the same ones? Disagreement is length that one marks and another does not (or marks otherwise), over
 * what would be expected if the same sections lay anywhere: a marked section may not meet itself, of an
 * unmarked stretch any part may meet any other.
 * Source: K. Krippendorff, *Content Analysis* (4th edition, 2019), section 12.6, equations 32 to 35; in
 * short K. Krippendorff, Y. Mathet, S. Bouvry and A. Widlöcher, *Quality & Quantity* 50 (2016), 2347–2364.
 *
 * @param length of the continuum, in the unit of the sections (for texts: UTF-16 code units)
 * @returns null below two coders, and where nothing could be expected to differ: nobody marked anything,
 *   or everybody marked everything alike
 */
export function unitisingAlpha(
  coders: readonly Unitising[],
  length: number,
  metric: UnitisingMetric,
): number | null {
  if (coders.length < 2 || length <= 0) return null
  const parts = coders.map(({ sections }) => partitionOf(sections, length))
  const isOther = (a: Value, b: Value) =>
    metric === 'binary' ? (a === gap) !== (b === gap) : a !== b
  const expected = expectedDisagreement(parts, length, isOther)
  return expected === 0 ? null : 1 - observedDisagreement(parts, isOther) / expected
}

interface Part {
  start: number
  end: number
  value: Value
}

/** Every place of the continuum, marked or not. */
function partitionOf(sections: Unitising['sections'], length: number): Part[] {
  const parts: Part[] = []
  let from = 0
  for (const section of sections) {
    if (section.start > from) parts.push({ start: from, end: section.start, value: gap })
    parts.push(section)
    from = section.end
  }
  if (from < length) parts.push({ start: from, end: length, value: gap })
  return parts
}

type IsOther = (a: Value, b: Value) => boolean

/** The length on which two coders differ, over all ordered pairs of them, per other coder (equation 32). */
function observedDisagreement(coders: readonly Part[][], isOther: IsOther): number {
  let differing = 0
  for (const [index, one] of coders.entries()) {
    for (const other of coders.slice(index + 1)) {
      differing += 2 * lengthThatDiffers(one, other, isOther)
    }
  }
  return differing / (coders.length - 1)
}

function lengthThatDiffers(one: readonly Part[], other: readonly Part[], isOther: IsOther): number {
  let differing = 0
  let at = 0
  for (const a of one) {
    // Both partitions are in order: the other's parts are walked once.
    while (at < other.length && other[at].end <= a.start) at += 1
    for (let next = at; next < other.length && other[next].start < a.end; next += 1) {
      const b = other[next]
      if (isOther(a.value, b.value))
        differing += Math.min(a.end, b.end) - Math.max(a.start, b.start)
    }
  }
  return differing
}

/** What would differ if sections lay anywhere (equation 33). */
function expectedDisagreement(coders: readonly Part[][], length: number, isOther: IsOther): number {
  const total = coders.length * length
  const lengths = new Map<Value, number>()
  let alone = 0
  for (const { start, end, value } of coders.flat()) {
    const own = end - start
    lengths.set(value, (lengths.get(value) ?? 0) + own)
    alone += value === gap ? own : own * own
  }
  let differing = 0
  for (const [a, ofA] of lengths) {
    for (const [b, ofB] of lengths) if (isOther(a, b)) differing += ofA * ofB
  }
  return differing / (total - alone / total)
}

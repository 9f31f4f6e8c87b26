import type { ClassRuling } from '#domain/class-ruling'
import { spanLength, spanOverlap } from '#domain/span'
import type { AgreedItem } from './reckon-agreement'

/** A question of an item that was settled, and how the class stood to it. */
export interface RuledQuestion {
  variable: AgreedItem['codes'][number]['variable']
  code: string | number
  how: ClassRuling['how']
  /** Coders who had given the settled code, of those who gave one. */
  right: number
  given: number
}

/** The rulings on one item: those whose place shares half of the shorter content. The last one counts. */
export function rulingsOn(item: AgreedItem, rulings: readonly ClassRuling[]): RuledQuestion[] {
  const own = rulings.filter(
    ({ text, content }) =>
      text === item.article &&
      2 * spanOverlap(content, item.shown.content) >=
        Math.min(spanLength(content), spanLength(item.shown.content)),
  )
  const last = new Map(own.map((ruling) => [ruling.variable, ruling]))
  return item.codes.flatMap(({ variable, counts }) => {
    const ruling = last.get(variable)
    if (!ruling) return []
    return [
      {
        variable,
        code: ruling.code,
        how: ruling.how,
        right: counts.find(({ code }) => String(code) === String(ruling.code))?.coders ?? 0,
        given: counts.reduce((sum, { coders }) => sum + coders, 0),
      },
    ]
  })
}

/** Over all settled questions of a variable: how many of the class's codes were the settled ones. */
export interface RuledVariable {
  variable: RuledQuestion['variable']
  right: number
  given: number
  settled: number
}

/** The numbers recomputed on what was settled, variable by variable. */
export function sumRulings(questions: readonly RuledQuestion[]): RuledVariable[] {
  const sums = new Map<RuledQuestion['variable'], RuledVariable>()
  for (const { variable, right, given } of questions) {
    const sum = sums.get(variable) ?? { variable, right: 0, given: 0, settled: 0 }
    sums.set(variable, {
      variable,
      right: sum.right + right,
      given: sum.given + given,
      settled: sum.settled + 1,
    })
  }
  return [...sums.values()]
}

import type { Coding } from '#domain/coding'
import type { Span } from '#domain/span'
import {
  type Agreement,
  type CodedUnit,
  krippendorffAlpha,
  krippendorffAlphaOfNumbers,
} from '#statistics/krippendorff-alpha'
import { type Unitising, unitisingAlpha } from '#statistics/unitising-alpha'
import { type CodedItem, matchCodings } from './match-codings'
import { type Variable, variables } from './variables'

/** A text that was coded, with everybody's coding of it. */
export interface CodedText {
  article: string
  /** In UTF-16 code units. */
  length: number
  codings: readonly Coding[]
}

/** The parts of an attribution that coders mark. */
export const markedParts = ['source', 'cue', 'content'] as const
export type MarkedPart = (typeof markedParts)[number]

/** One attribution of one text, with how often each code was given. */
export interface AgreedItem extends CodedItem {
  article: string
  /** How many coders marked it, of those who coded the text. */
  foundBy: number
  codes: { variable: Variable['id']; counts: { code: string | number; coders: number }[] }[]
}

/** How far coders agree over one or more texts. */
export interface CodingAgreement {
  items: AgreedItem[]
  /** Of each variable that two coders or more gave a code for; null where all codes are the same. */
  variables: {
    variable: Variable['id']
    level: Variable['level']
    agreement: Agreement | null
    /** Items on which all agreed, of those that two or more coded: also where there is no α. */
    agreed: number
    units: number
  }[]
  /** Whether the same stretches were marked: α of sections, weighed by the length of the texts. */
  spans: { part: MarkedPart; alpha: number | null }[]
}

/**
 * How far coders agree: on which stretches they marked, and on every variable of the attributions that
 * they marked alike. Items are matched by overlap; what one coder did not mark is a missing code there.
 */
export function reckonAgreement(texts: readonly CodedText[]): CodingAgreement {
  const items = texts.flatMap(({ article, codings }) =>
    matchCodings(codings).map((item) => agreedItem(article, item)),
  )
  return {
    items,
    variables: variables.flatMap((variable) => {
      const units = items.map(({ marks }) =>
        marks.map((mark) => mark && variable.codeOf(mark.labels)),
      )
      const coded = units.map(codesGiven).filter((codes) => codes.length > 1)
      if (coded.length === 0) return []
      return [
        {
          variable: variable.id,
          level: variable.level,
          agreement: alphaOf(units, variable.level),
          agreed: coded.filter((codes) => new Set(codes).size === 1).length,
          units: coded.length,
        },
      ]
    }),
    spans: markedParts.map((part) => ({ part, alpha: alphaOfSpans(texts, part) })),
  }
}

function agreedItem(article: string, item: CodedItem): AgreedItem {
  return {
    ...item,
    article,
    foundBy: item.marks.filter((mark) => mark !== null).length,
    codes: variables.flatMap((variable) => {
      const counts = new Map<string | number, number>()
      for (const mark of item.marks) {
        const code = mark && variable.codeOf(mark.labels)
        if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1)
      }
      if (counts.size === 0) return []
      return [
        {
          variable: variable.id,
          counts: [...counts]
            .map(([code, coders]) => ({ code, coders }))
            .sort((a, b) => b.coders - a.coders || String(a.code).localeCompare(String(b.code))),
        },
      ]
    }),
  }
}

function alphaOf(
  units: readonly CodedUnit<string | number>[],
  level: Variable['level'],
): Agreement | null {
  return level === 'nominal'
    ? krippendorffAlpha(units as readonly CodedUnit[])
    : krippendorffAlphaOfNumbers(units as readonly CodedUnit<number>[], level)
}

function codesGiven(unit: CodedUnit<string | number>): (string | number)[] {
  return unit.filter((code) => code !== null)
}

/** Texts are laid end to end: nobody can mark across two of them. */
function alphaOfSpans(texts: readonly CodedText[], part: MarkedPart): number | null {
  const coders = [...new Set(texts.flatMap(({ codings }) => codings.map(({ coder }) => coder)))]
  // Who has not coded a text is not one who marked nothing there: only texts that all coded count.
  const whole = texts.filter(({ codings }) => coders.every((coder) => codingBy(codings, coder)))
  let from = 0
  const sections = new Map<string, Unitising['sections'][number][]>(
    coders.map((coder) => [coder, []]),
  )
  for (const { codings, length } of whole) {
    for (const coder of coders) {
      const marked = codingBy(codings, coder)?.attributions.flatMap((one) => one[part]) ?? []
      sections.get(coder)?.push(
        ...joined(marked).map(([start, end]) => ({
          start: from + start,
          end: from + end,
          value: part,
        })),
      )
    }
    from += length
  }
  return unitisingAlpha(
    coders.map((coder) => ({ sections: sections.get(coder) ?? [] })),
    from,
    'binary',
  )
}

function codingBy(codings: readonly Coding[], coder: string): Coding | undefined {
  return codings.find((coding) => coding.coder === coder)
}

/** Stretches in text order, those that overlap as one: a source of two attributions is marked twice. */
function joined(span: Span): Span {
  const result: Span = []
  for (const [start, end] of span.toSorted((a, b) => a[0] - b[0])) {
    if (start === end) continue
    const last = result.at(-1)
    if (last && start < last[1]) last[1] = Math.max(last[1], end)
    else result.push([start, end])
  }
  return result
}

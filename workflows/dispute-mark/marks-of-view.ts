import type { DisputedMark } from '#domain/disputed-mark'
import type { SharedView } from '#domain/shared-view'

/** A mark of a shared view, by the key that stands in the address of its form. */
export interface KeyedMark {
  key: string
  mark: DisputedMark
}

const measures = ['only-anonymous-claims', 'reason-given', 'specificity'] as const

/**
 * Every mark of a shared view that can be disputed. The key tells its place in this view, which never
 * changes; nothing but what the view shows can be reached by one.
 */
export function marksOfView(view: SharedView): KeyedMark[] {
  const { mix, dots, specificity, reasons, compared } = view
  return [
    { key: 'paragraph', mark: { kind: 'paragraph' } },
    ...measures.map((measure) => keyed(`number.${measure}`, { kind: 'number', measure })),
    ...mix.map(({ outlet }, at) =>
      keyed(`mix.${at}`, { kind: 'outlet', measure: 'source-mix', outlet }),
    ),
    ...[...new Set(dots.map(({ outlet }) => outlet))].map((outlet, at) =>
      keyed(`dots.${at}`, { kind: 'outlet', measure: 'only-anonymous-claims', outlet }),
    ),
    ...specificity.steps.flatMap(({ step, words }, at) =>
      words.map((said, place) =>
        keyed(`source.${at}.${place}`, { kind: 'source', words: said, step }),
      ),
    ),
    ...reasons.parts.map(({ part }) => keyed(`reason.${part}`, { kind: 'reason', reason: part })),
    ...(compared ? marksOfClaims(compared) : []),
    ...(compared?.citations ?? []).map(({ from, to, credited }, at) =>
      keyed(`citation.${at}`, { kind: 'citation', from, to, credited }),
    ),
  ]
}

/** The mark under a key, or null. */
export function markOfKey(view: SharedView, key: string): DisputedMark | null {
  return marksOfView(view).find((one) => one.key === key)?.mark ?? null
}

function marksOfClaims({ claims, outlets }: NonNullable<SharedView['compared']>): KeyedMark[] {
  const seen = new Map<string | null, number>()
  return claims.flatMap(({ gist: words, cells }, at) => {
    const nth = words === null ? 1 : 1 + (seen.get(words) ?? 0)
    seen.set(words, nth)
    const claim = { words, number: at + 1, nth }
    return [
      keyed(`claim.${at}`, { kind: 'claim', ...claim }),
      ...cells.flatMap(({ mark, isDenied }, column) =>
        mark || isDenied
          ? [
              keyed(`cell.${at}.${column}`, {
                ...{ kind: 'attribution', ...claim },
                outlet: outlets[column],
                support: mark,
              }),
            ]
          : [],
      ),
    ]
  })
}

function keyed(key: string, mark: DisputedMark): KeyedMark {
  return { key, mark }
}

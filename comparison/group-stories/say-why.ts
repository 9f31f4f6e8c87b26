import type { Likeness } from './compare-articles'
import type { ArticleTerms, TermList } from './read-terms'
import type { WeighedArticle } from './weigh-terms'

const mostNames = 3
const mostFigures = 2

/** Why two articles count as of one story, in words: "same names (Ollerby, Brook), nine shared phrases, one day apart". */
export function sayWhy(
  a: WeighedArticle,
  b: WeighedArticle,
  likeness: Likeness,
  list: TermList,
): string {
  const common = commonTerms(a, b)
  const names = common.filter((term) => list.nameOf(term) !== null)
  const figures = common.filter((term) => list.isFigure(term))
  const words = common.filter((term) => !names.includes(term) && !figures.includes(term))
  const kinds = [...(names.length > 0 ? ['names'] : []), ...(figures.length > 0 ? ['numbers'] : [])]
  const named = [...names.slice(0, mostNames), ...figures.slice(0, mostFigures)]
  const shown = named.length > 0 ? named : words.slice(0, mostNames)
  const spelled = shown.map((term) => list.nameOf(term) ?? list.termOf(term))
  return [
    ...(spelled.length > 0
      ? [`same ${kinds.join(' and ') || 'words'} (${spelled.join(', ')})`]
      : []),
    sayPhrases(sharedPhrases(a, b)),
    ...(likeness.days === null ? [] : [sayDays(likeness.days)]),
  ].join(', ')
}

/** Weightiest first, by what each weighs in both. */
function commonTerms(a: WeighedArticle, b: WeighedArticle): number[] {
  const common: [term: number, weight: number][] = []
  let to = 0
  a.terms.forEach((term, at) => {
    while (to < b.terms.length && b.terms[to] < term) to += 1
    if (b.terms[to] !== term) return
    const weight = a.weights[at] * b.weights[to]
    if (weight > 0) common.push([term, weight])
  })
  return common.sort(([, x], [, y]) => y - x).map(([term]) => term)
}

function sharedPhrases(a: ArticleTerms, b: ArticleTerms): number {
  const others = new Set(b.phrases)
  return a.phrases.reduce((count, phrase) => count + (others.has(phrase) ? 1 : 0), 0)
}

const numerals = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

function sayPhrases(count: number): string {
  return `${numerals[count] ?? count} shared ${count === 1 ? 'phrase' : 'phrases'}`
}

function sayDays(days: number): string {
  if (days === 0) return 'the same day'
  return `${numerals[days] ?? days} ${days === 1 ? 'day' : 'days'} apart`
}

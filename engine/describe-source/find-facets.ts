import type { Facet } from '#domain/source'
import type { Stretch } from '#domain/span'
import { basisRows } from '../lexicon/anonymity'
import { type FacetClass, facetRow } from '../lexicon/descriptor-facets'
import { knownNames, nameWord } from '../lexicon/names'
import { countryNames } from '../lexicon/places'
import { tokenAt } from '../token-at'
import type { Token, TokenisedText } from '../tokenised-text'

type Found = { value: number; span: Stretch } | null

const numberWords = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)$/

/**
 * The facets that a description states (codebook section 4): what the reader learns of an unnamed
 * source. Each counts once, at its highest value over all mentions.
 */
export function findFacets(text: TokenisedText, mentions: readonly Stretch[]): Facet[] {
  const words = mentions.map((mention) => tokensIn(text, mention))
  const organisation = best(words, findOrganisation) ?? best(words, fieldAsSector)
  const heads = words.map(upToHead)
  const role = best(heads, (own) => findFunction(own, organisation))
  const facets: [Facet['facet'], Found][] = [
    ['organisation', organisation],
    ['function', role],
    ['relation', findRelation(text, mentions)],
    ['side', best(words, (own) => single(outsidePlace(own), 'side', 1))],
    ['narrowing', best(heads, findNarrowing)],
  ]
  return facets.flatMap(([facet, found]) =>
    found
      ? { facet, value: found.value, words: text.text.slice(...found.span), span: found.span }
      : [],
  )
}

/** The sum of the facets, at most 5. */
export function specificityOf(facets: readonly Facet[]): number {
  return Math.min(
    5,
    facets.reduce((sum, { value }) => sum + value, 0),
  )
}

const parts =
  /^(?:members?|one|some|many|most|several|groups?|number|handful|dozens|couple|pair|majority|minority|part|percent)$/

/** "aides to the minister" are aides: what follows a preposition is no function of the source. */
function upToHead(words: Token[]): Token[] {
  const noun = words.findIndex(({ partOfSpeech }) => /^(?:NOUN|PROPN)$/.test(partOfSpeech))
  const end = words.findIndex(
    ({ lower, partOfSpeech }, index) =>
      index > noun &&
      noun >= 0 &&
      (partOfSpeech === 'ADP' || lower === 'to' || /^(?:who|whom|which|that)$/.test(lower)),
  )
  // "three of the nurses", "a member of the board": a part is what its whole is.
  const isPart = end > 0 && words[end].lower === 'of' && parts.test(words[end - 1].lower)
  return end === -1 || isPart ? words : words.slice(0, end)
}

function tokensIn(text: TokenisedText, [start, end]: Stretch): Token[] {
  const first = tokenAt(text, start)
  return text.tokens.slice(first, tokenAt(text, end - 1) + 1)
}

function best(mentions: Token[][], find: (words: Token[]) => Found): Found {
  return mentions.map(find).reduce<Found>((most, found) => {
    return found && (!most || found.value > most.value) ? found : most
  }, null)
}

function single(words: Token[], facet: FacetClass, value: number): Found {
  const token = words.find(({ lower }) => facetRow(facet, lower))
  return token ? { value, span: [token.start, token.end] } : null
}

/** A body by name 1; only a country, a government or a sector ½. */
function findOrganisation(words: Token[]): Found {
  const place = findPlace(words)
  const isOfPlace = ({ start }: Token) => place && start >= place.span[0] && start < place.span[1]
  const named = words.find((token, index) => !isOfPlace(token) && isNamedBody(words, token, index))
  if (named) return { value: 1, span: bodySpan(words, named) }
  const cabinet = words.find(({ lower }) => lower === 'cabinet')
  if (cabinet) return { value: 1, span: [cabinet.start, cabinet.end] }
  if (place) return place
  const government = single(words, 'government', 0.5)
  if (government) return government
  return findAdjective(upToHead(words))
}

/** "a Vardan official": a word with a capital before the head that names no body names a country or a place. */
function findAdjective(words: Token[]): Found {
  const first = words.findIndex(
    ({ word, lower }, index) =>
      /^\p{Lu}/u.test(word) &&
      index < words.length - 1 &&
      (index > 0 ||
        !/^(?:the|a|an|one|two|three|several|some|senior|sources?|officials?)$/.test(lower)) &&
      !facetRow('rank', lower) &&
      !facetRow('field', lower) &&
      !facetRow('office', lower) &&
      !isPlainNoun(lower),
  )
  if (first === -1) return null
  let last = first
  while (last + 2 < words.length && /^\p{Lu}/u.test(words[last + 1].word)) last += 1
  return { value: 0.5, span: [words[first].start, words[last].end] }
}

/** The "Democratic" of a republic is no side. */
function outsidePlace(words: Token[]): Token[] {
  const place = findPlace(words)
  return place
    ? words.filter(({ start, end }) => end <= place.span[0] || start >= place.span[1])
    : words
}

const longestPlace = 6

/** The longest name of a place that is known: before the head any, behind it ("officials in …") a country. */
function findPlace(words: Token[]): Found {
  const head = upToHead(words).length
  for (let first = 0; first < words.length; first += 1) {
    if (!/^\p{Lu}/u.test(words[first].word)) continue
    for (let last = Math.min(words.length, first + longestPlace) - 1; last >= first; last -= 1) {
      const name = words
        .slice(first, last + 1)
        .map(({ lower }) => lower)
        .join(' ')
      const isPlace =
        last < head - 1 ? knownNames.get(name)?.class === 'place' : countryNames.has(name)
      if (isPlace) return { value: 0.5, span: [words[first].start, words[last].end] }
    }
  }
  return null
}

function isPlainNoun(lower: string): boolean {
  return /^(?:sources?|officials?|aides?|people|person|advisers?|insiders?|critics|one|two|three|four|several|some|many|a|an|the|senior|another)$/.test(
    lower,
  )
}

function isNamedBody(words: Token[], token: Token, index: number): boolean {
  if (!/^\p{Lu}/u.test(token.word)) return false
  const known = knownNames.get(token.lower)?.class
  if (known === 'company' || known === 'outlet') return true
  const isBodyWord = nameWord('organisation-word', token.lower) !== undefined
  return (
    isBodyWord &&
    (/^\p{Lu}/u.test(words[index - 1]?.word ?? '') ||
      /^(?:Pentagon|Kremlin|Treasury|Vatican)$/.test(token.word))
  )
}

function bodySpan(words: Token[], token: Token): Stretch {
  let first = words.indexOf(token)
  while (
    first > 0 &&
    /^\p{Lu}/u.test(words[first - 1].word) &&
    !isPlainNoun(words[first - 1].lower)
  )
    first -= 1
  return [words[first].start, token.end]
}

function fieldAsSector(words: Token[]): Found {
  return single(words, 'field', 0.5)
}

/** An office or trade 1; a bare rank ½, or a bare field where it is not already the organisation. */
function findFunction(words: Token[], organisation: Found): Found {
  const office = single(words, 'office', 1) ?? single(words, 'narrow-office', 1)
  if (office) return office
  const rank = single(words, 'rank', 0.5)
  if (rank) return rank
  if (!organisation) return null
  const field = words.find(
    ({ lower, start }) =>
      facetRow('field', lower) && !(start >= organisation.span[0] && start < organisation.span[1]),
  )
  return field ? { value: 0.5, span: [field.start, field.end] } : null
}

/** Its relation to the events, in the mention or right behind it. */
function findRelation(text: TokenisedText, mentions: readonly Stretch[]): Found {
  for (const [start, end] of mentions) {
    const reach = text.text.slice(start, Math.min(text.text.length, end + 90)).split(/[.;“”"]/)[0]
    for (const row of basisRows) {
      const found = row.pattern.exec(reach)
      if (found) {
        const from = start + found.index
        return { value: 1, span: [from, from + found[0].length] }
      }
    }
  }
  return null
}

/** A stated number 1; a class of fewer than about fifty people ½. */
function findNarrowing(words: Token[]): Found {
  const number = words.find(({ lower }, index) => index < 3 && numberWords.test(lower))
  if (number) return { value: 1, span: [number.start, number.end] }
  return single(words, 'narrow-office', 0.5)
}

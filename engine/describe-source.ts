import type { AnonymityReason, Source, SourceCount } from '#domain/source'
import type { Stretch } from '#domain/span'
import { findFacets, specificityOf } from './describe-source/find-facets'
import { sourceWords } from './describe-source/source-words'
import { affiliationRows, formerRow, securityRow } from './lexicon/affiliations'
import { basisRows, grantRows, type PatternRow, reasonRows } from './lexicon/anonymity'
import { matchesRow } from './lexicon/lexicon-row'
import { countryNames } from './lexicon/places'
import type { LinkedAttribution, TokenisedText } from './tokenised-text'
import type { TypedSource } from './typed-source'

/** What an article says of a source, beyond its kind and standing. */
export type Description = Pick<
  Source,
  | 'institution'
  | 'role'
  | 'access'
  | 'specificity'
  | 'facets'
  | 'count'
  | 'basis'
  | 'grant'
  | 'reason'
  | 'affiliation'
  | 'official'
  | 'security'
  | 'foreign'
  | 'current'
  | 'because'
>

/** Reads what an article says of a source (codebook section 4), with the words that say it. */
export function describeSource(
  text: TokenisedText,
  source: TypedSource,
  attributions: readonly LinkedAttribution[],
): Description {
  const words = sourceWords(text, source, attributions)
  const described = words.mentions.map((span) => text.text.slice(...span)).join(' | ')
  const isUnnamed = source.kind === 'unnamed_person' || source.kind === 'unnamed_group'
  const facets = isUnnamed ? findFacets(text, words.mentions) : []
  const around = isUnnamed ? words.sentences : []
  const grant = findRow(text, around, grantRows)
  const why = grant ? findRow(text, around, reasonRows) : null
  const basis = findRow(text, isUnnamed ? [...words.mentions, ...around] : [], basisRows)
  return {
    institution: facets.some(({ facet }) => facet === 'organisation'),
    role: isRole(described, facets),
    access: basis !== null,
    specificity: specificityOf(facets),
    facets,
    count: countOf(described, source),
    basis: basis?.row.class ?? 'none',
    grant: grant !== null,
    reason: reasonOf(grant, why),
    ...belonging(described, source),
    because: explain(grant, why, basis),
  }
}

interface FoundRow<Class extends string> {
  row: PatternRow<Class>
  words: string
}

function findRow<Class extends string>(
  text: TokenisedText,
  stretches: readonly Stretch[],
  rows: readonly PatternRow<Class>[],
): FoundRow<Class> | null {
  for (const row of rows) {
    for (const stretch of stretches) {
      const found = row.pattern.exec(text.text.slice(...stretch))
      if (found) return { row, words: found[0] }
    }
  }
  return null
}

function reasonOf(
  grant: FoundRow<'grant'> | null,
  why: FoundRow<'specific' | 'boilerplate'> | null,
): AnonymityReason {
  if (!grant) return 'none'
  return why?.row.class ?? 'condition_only'
}

function isRole(described: string, facets: Description['facets']): boolean {
  if (facets.some(({ facet, value }) => facet === 'function' && value === 1)) return true
  return /\b(?:officials?|aides?|advis[eo]rs?|staffers?|lobbyists?|operatives?|executives?|investigators?|employees?)\b/i.test(
    described,
  )
}

const numbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** How many people: an unstated plural is never two. */
function countOf(described: string, { kind }: TypedSource): SourceCount {
  if (kind === 'named_person' || kind === 'unnamed_person') return 1
  if (kind !== 'unnamed_group') return 'unknown'
  const stated =
    /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[1-9]\d{0,2})\b(?![\d.,%])/i.exec(
      described,
    )?.[1]
  if (stated) return numbers.indexOf(stated.toLowerCase()) + 1 || Number(stated)
  if (/\b(?:several|multiple|some|a few|a number of|a handful|many|dozens|both)\b/i.test(described))
    return 'several'
  return 'plural'
}

/** Affiliation and its flags, by the words of titles and descriptions. */
function belonging(
  described: string,
  source: TypedSource,
): Pick<Description, 'affiliation' | 'official' | 'security' | 'foreign' | 'current'> {
  const row = affiliationRows.find((one) => matchesRow(one, described))
  const affiliation =
    source.kind === 'media' || source.kind === 'self'
      ? 'media'
      : isCountry(source)
        ? 'government'
        : (row?.class ?? 'unknown')
  const isGovernment = affiliation === 'government'
  const isCurrent = !matchesRow(formerRow, described)
  return {
    affiliation,
    official: isGovernment && isCurrent,
    security: isGovernment && matchesRow(securityRow, described),
    foreign:
      /\b(?:foreign|western|european) (?:officials?|diplomats?|governments?|ministr\w+ of)/i.test(
        described,
      ),
    current: isCurrent,
  }
}

/** "Papua New Guinea said": a country that speaks is its government. */
function isCountry({ kind, name }: TypedSource): boolean {
  return kind === 'named_org' && name !== null && countryNames.has(name.toLowerCase())
}

function explain(
  grant: FoundRow<'grant'> | null,
  why: FoundRow<'specific' | 'boilerplate'> | null,
  basis: FoundRow<'specific' | 'generic'> | null,
): string[] {
  const reasons: string[] = []
  if (grant) {
    const follows = why ? `“${why.words}”: ${why.row.because}` : 'no reason follows'
    reasons.push(`“${grant.words}” grants anonymity; ${follows}`)
  }
  if (basis) reasons.push(`“${basis.words}” ${basis.row.because}`)
  return reasons
}

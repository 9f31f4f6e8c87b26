import type { Comparison } from '#domain/comparison'
import type { RosterMention, RosterRow } from '#domain/roster'
import { isAnonymous } from '#domain/source-family'
import type { Speaker, SpeakerGroup } from './open-roster'

/** So many facets together may leave only a few people. */
const narrowing = 3

const withheld = 'anonymous source'

/** A group as a row of the roster; whoever lists the rows gives them their ids. */
export function describeRow(group: SpeakerGroup, { claims }: Comparison): RosterRow {
  const { speakers, because, isByHand } = group
  const named = speakers.find(({ source }) => source.name !== null) ?? null
  const isNarrowedByAll = isNarrowed(speakers)
  const has = (article: string, sourceId: string | null) =>
    speakers.some((speaker) => speaker.article.id === article && speaker.source.id === sourceId)
  return {
    id: '',
    label: isNarrowedByAll ? withheld : fullest(named ? speakers.filter(isNamed) : speakers),
    name: named && fullest(speakers.filter(isNamed), ({ source }) => source.name ?? ''),
    mentions: speakers.map((speaker) => mentionOf(speaker, isNarrowedByAll)),
    claims: claims
      .filter(({ members }) => members.some(({ article, sourceId }) => has(article, sourceId)))
      .map(({ id, gist }) => ({ claimId: id, gist })),
    because,
    isByHand,
    isNarrowedByAll,
  }
}

/**
 * True when texts of several articles describe one anonymous source in different words, and the facets
 * that they state add up to three or more. One text alone has already said all that it says.
 */
function isNarrowed(speakers: readonly Speaker[]): boolean {
  if (!speakers.some(({ source }) => isAnonymous(source))) return false
  if (new Set(speakers.map(({ source }) => source.label.toLowerCase())).size < 2) return false
  if (new Set(speakers.map(({ article }) => article.id)).size < 2) return false
  const stated: string[] = []
  for (const { source } of speakers) {
    for (const { facet, value, words } of source.facets) {
      const said = `${facet} ${words.toLowerCase().replace(/\s+/g, ' ').trim()}`
      if (value > 0 && !stated.includes(said)) stated.push(said)
    }
  }
  return stated.length >= narrowing
}

/** The descriptions of a narrowed source are left out altogether: what is not there can't be put together. */
function mentionOf({ article, source }: Speaker, isNarrowedByAll: boolean): RosterMention {
  return {
    article: article.id,
    outlet: article.outlet,
    sourceId: source.id,
    label: isNarrowedByAll ? withheld : source.label,
    kind: source.kind,
    standing: source.standing,
    isNamed: isNamed({ source }),
    at: source.mentions[0] ?? null,
  }
}

function isNamed({ source }: Pick<Speaker, 'source'>): boolean {
  return source.name !== null
}

/** The longest of some words, the first of equals. */
function fullest(
  speakers: readonly Speaker[],
  wordsOf: (speaker: Speaker) => string = ({ source }) => source.label,
): string {
  return speakers
    .map(wordsOf)
    .reduce((longest, words) => (words.length > longest.length ? words : longest), '')
}

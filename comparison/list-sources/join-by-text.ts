import type { Comparison } from '#domain/comparison'
import { isAnonymous } from '#domain/source-family'
import { readBodyName } from './name-key'
import type { Roster, Speaker } from './open-roster'

/** Joins what the texts themselves say is one source. */
export function joinByText(roster: Roster, comparison: Comparison): void {
  joinCopies(roster, comparison)
  joinTakenFrom(roster, comparison)
  joinOffices(roster)
}

/** A copy's sources are its original's, where both have one of that description. */
function joinCopies(roster: Roster, { articles }: Comparison): void {
  for (const { id, readingOf } of articles) {
    if (readingOf === null) continue
    for (const speaker of roster.speakers) {
      if (speaker.article.id !== id) continue
      const same = (other: Speaker) =>
        other.source.label === speaker.source.label && other.source.kind === speaker.source.kind
      const own = roster.speakers.filter((other) => other.article.id === id && same(other))
      const original = roster.speakers.filter(
        (other) => other.article.id === readingOf && same(other),
      )
      if (own.length === 1 && original.length === 1) {
        roster.join(original[0], speaker, 'one article is a copy of the other')
      }
    }
  }
}

/**
 * "An official told the Herald", printed elsewhere, is the official of the Herald's own article, where
 * that one has a single such source for the claim.
 */
function joinTakenFrom(roster: Roster, comparison: Comparison): void {
  const outletOf = new Map(comparison.articles.map(({ id, outlet }) => [id, outlet]))
  for (const { members } of comparison.claims) {
    for (const member of members) {
      const speaker = roster.find(member.article, member.sourceId)
      const attribution = speaker?.article.analysis.attributions.find(
        ({ id }) => id === member.attributionId,
      )
      const via = speaker?.article.analysis.sources.find(({ id }) => id === attribution?.via)
      const outlet = via?.name ? readBodyName(via.name) : null
      if (!speaker || !isAnonymous(speaker.source) || outlet === null) continue
      const told = members.flatMap((other) => {
        if (other.article === member.article) return []
        if (readBodyName(outletOf.get(other.article) ?? '') !== outlet) return []
        const origin = roster.find(other.article, other.sourceId)
        return origin && isAnonymous(origin.source) ? [origin] : []
      })
      if (new Set(told).size === 1) {
        roster.join(told[0], speaker, `said to have spoken to ${outletOf.get(told[0].article.id)}`)
      }
    }
  }
}

/**
 * "The harbour master of Larkmoor" is Ada Coll where another text of the story says "Ada Coll, the
 * harbour master of Larkmoor". Only for an office that one person holds; never for an anonymous source.
 */
function joinOffices(roster: Roster): void {
  const people = roster.speakers.filter(({ source }) => source.kind === 'named_person')
  for (const speaker of roster.speakers) {
    if (speaker.source.standing !== 'identifiable_by_role') continue
    const office = officeIn(speaker.source.label)
    if (office === null) continue
    const holders = people.filter((person) => saysHolds(person, office))
    const groups = new Set(holders.map((holder) => roster.groupOf(holder)))
    if (groups.size !== 1) continue
    const because = `${holders[0].article.outlet ?? 'another article'} names who holds that office`
    roster.join(holders[0], speaker, because)
  }
}

/** An office that names its place or body; "the mayor" alone may be another town's. */
function officeIn(label: string): string | null {
  const office = label.replace(/^(?:the|its|their)\s+/i, '').trim()
  return office.includes(' ') && /\p{Lu}/u.test(office) ? office : null
}

/** "Ada Coll, (the) harbour master of Larkmoor" or "Larkmoor harbour master Ada Coll". */
function saysHolds({ article, source }: Speaker, office: string): boolean {
  if (source.name === null) return false
  const [name, role] = [literal(source.name), literal(office)]
  const says = new RegExp(
    `${name},\\s+(?:the\\s+|who is\\s+(?:the\\s+)?)?${role}(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])${role},?\\s+${name}(?![\\p{L}\\p{N}])`,
    'iu',
  )
  return says.test(article.analysis.text)
}

function literal(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
}

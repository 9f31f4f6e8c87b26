import { readBodyName, readName } from './name-key'
import type { Roster, Speaker } from './open-roster'

/**
 * Joins people of one full name, then last names that stand alone and can mean one person only, and
 * bodies, outlets and documents of one name. Who is described as of different walks of life is not
 * joined: two people may have one name.
 */
export function joinByName(roster: Roster): void {
  const people = roster.speakers.filter(({ source }) => source.kind === 'named_person')
  joinSame(roster, people, (name) => readName(name)?.full ?? null, sameName)
  joinLastNames(roster, people)
  for (const kind of ['named_org', 'media', 'document'] as const) {
    const bodies = roster.speakers.filter(({ source }) => source.kind === kind)
    joinSame(roster, bodies, readBodyName, sameName)
  }
}

const sameName = 'the same name in each article'

function joinSame(
  roster: Roster,
  speakers: readonly Speaker[],
  keyOf: (name: string) => string | null,
  because: string,
): void {
  const byKey = new Map<string, Speaker[]>()
  for (const speaker of speakers) {
    const key = speaker.source.name === null ? null : keyOf(speaker.source.name)
    if (key !== null) byKey.set(key, [...(byKey.get(key) ?? []), speaker])
  }
  for (const same of byKey.values()) {
    // Where roles differ, nobody tells to which of the two one without a role belongs.
    if (rolesOf(same).size > 1) {
      for (const role of rolesOf(same)) {
        joinAll(
          roster,
          same.filter((speaker) => roleOf(speaker) === role),
          `${because}, in the same role`,
        )
      }
    } else joinAll(roster, same, because)
  }
}

function joinAll(roster: Roster, speakers: readonly Speaker[], because: string): void {
  for (const speaker of speakers.slice(1)) roster.join(speakers[0], speaker, because)
}

/** "Coll" is Ada Coll where the story knows no other Coll. */
function joinLastNames(roster: Roster, people: readonly Speaker[]): void {
  for (const speaker of people) {
    const name = speaker.source.name === null ? null : readName(speaker.source.name)
    if (!name || name.full !== null) continue
    const others = people.filter((other) => {
      const parts = other.source.name === null ? null : readName(other.source.name)
      return other !== speaker && parts?.last === name.last
    })
    const full = others.filter((other) => readName(other.source.name ?? '')?.full)
    const groups = new Set((full.length > 0 ? full : others).map((other) => roster.groupOf(other)))
    if (groups.size !== 1) continue
    const [group] = groups
    if (rolesOf([speaker, ...group.speakers]).size > 1) continue
    const because = 'the same last name, and no other person of that name in the story'
    roster.join(group.speakers[0], speaker, because)
  }
}

function rolesOf(speakers: readonly Speaker[]): Set<string> {
  return new Set(speakers.flatMap((speaker) => roleOf(speaker) ?? []))
}

/** The walk of life that the article gives a person, or null where it gives none. */
function roleOf({ source }: Speaker): string | null {
  return source.kind !== 'named_person' || source.affiliation === 'unknown'
    ? null
    : source.affiliation
}

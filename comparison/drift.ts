import { type ClaimMember, type Support, supports } from '#domain/comparison'
import type { Voice } from './claim-statement'
import { isAttributionShift } from './drift/attribution-shift'
import { isRoleShift, readRoles } from './drift/role-shift'
import type { FoundRoot, Readings } from './find-roots/found-root'
import type { Story } from './open-story'
import { remembered } from './remembered'

/** What the members of one claim are measured against. */
export interface DriftGiven {
  /** All statements of the claim, denials and copies included. */
  voices: readonly Voice[]
  /** The supporting ones, by reading. */
  readings: Readings
  /** The root that is before all others, or null where none is known to be. */
  root: FoundRoot | null
}

/**
 * The members of a claim, one for each statement, in the order given. Strength is the statement's own;
 * drift is the highest strength that its article gives this claim (0–5) minus the highest of the
 * root's article, so statements of one claim of one article drift alike; it is null for a denial, and
 * where the root is not known or stands outside.
 */
export function readMembers({ voices, readings, root }: DriftGiven, story: Story): ClaimMember[] {
  const claims = groupBy(voices, ({ claimKey }) => claimKey)
  const rootVoices = root?.article ? (readings.get(root.article) ?? []) : []
  const rootStrength = rootVoices.length > 0 ? highest(rootVoices) : null
  return voices.map((voice) => {
    const { statement, article, source } = voice
    const together = claims.get(voice.claimKey)!
    const isDrifting = rootStrength !== null && !statement.isDenial
    const isOfRoot = story.originalOf(article.id) === root?.article || rootVoices.includes(voice)
    return {
      article: article.id,
      start: statement.span[0],
      end: statement.span[1],
      attributionId: statement.attributionId,
      sourceId: source?.id ?? null,
      strength: statement.strength,
      drift: isDrifting ? highest(together) - rootStrength : null,
      attributionShift:
        !statement.isDenial && !isOfRoot && isAttributionShift(voice, readings, story),
      roleShift:
        !statement.isDenial &&
        !isOfRoot &&
        rootVoices.some((one) => isRoleShift(rolesOf(one), rolesOf(voice))),
      standsOn: bestOf(together),
      isDenial: statement.isDenial,
    }
  })
}

const rolesOf = remembered(({ words }: Voice) => readRoles(words))

function highest(voices: readonly Voice[]): number {
  return Math.max(...voices.map(({ statement }) => statement.strength))
}

/** The best support among the statements of one claim of one article. */
function bestOf(voices: readonly Voice[]): Support {
  return supports.find((support) => voices.some((voice) => voice.support === support))!
}

/** Groups in the order in which the keys are met. */
export function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

import { createHash, randomBytes } from 'node:crypto'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** How many notes are taken: in an hour from one address, in a day by one link, and waiting for one story. */
export const noteRates = { addressAnHour: 5, linkADay: 40, waitingForAStory: 200 } as const

/** Why a note is not taken now, and when one would be. */
export interface Refused {
  because: 'address' | 'link'
  /** Whole minutes, at least 1. */
  minutes: number
}

interface Limits {
  byAddress: RateLimiterMemory
  byLink: RateLimiterMemory
  day: string
  salt: Buffer
}

/** The bundles of one process have this module each; the limits are one. */
const holder = globalThis as { [key]?: Limits }
const key = Symbol.for('according.note-limits')

/**
 * Counts a note against its link and its address, or says why it is not taken. The address is kept nowhere:
 * its digest, with a salt that is thrown away at the end of the day (UTC), stands in memory for an hour.
 */
export async function limitNotes(given: {
  shareId: string
  address: string
  now: Date
}): Promise<Refused | null> {
  const { byAddress, byLink, salt } = limitsOf(given.now)
  const who = createHash('sha256').update(salt).update(given.address).digest('hex')
  const fromAddress = await take(byAddress, `${given.shareId} ${who}`)
  if (fromAddress !== null) return { because: 'address', minutes: fromAddress }
  const byThisLink = await take(byLink, given.shareId)
  return byThisLink === null ? null : { because: 'link', minutes: byThisLink }
}

/** Null when it is taken, else in how many minutes one would be. */
async function take(limiter: RateLimiterMemory, who: string): Promise<number | null> {
  try {
    await limiter.consume(who)
    return null
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused
    return Math.max(1, Math.ceil(refused.msBeforeNext / 60_000))
  }
}

function limitsOf(now: Date): Limits {
  const day = now.toISOString().slice(0, 10)
  holder[key] ??= {
    byAddress: new RateLimiterMemory({ points: noteRates.addressAnHour, duration: 3600 }),
    byLink: new RateLimiterMemory({ points: noteRates.linkADay, duration: 24 * 3600 }),
    day,
    salt: randomBytes(32),
  }
  const limits = holder[key]
  if (limits.day !== day) Object.assign(limits, { day, salt: randomBytes(32) })
  return limits
}

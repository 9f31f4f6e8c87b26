import type { ClassWork } from '#domain/class-file'

/** How a browser reaches the teacher's machine; a class file that was opened from a disk has none. */
export type Post = (path: 'join' | 'work', body: object) => Promise<Response>

/** What came of sending: `later` is tried again, `refused` never will be taken. */
export type Sent = { outcome: 'kept' | 'later' | 'refused' }

/** Tells the teacher's machine that a pupil is there; gives the nickname, with a number where it is taken. */
export async function join(post: Post, { pupil, nickname }: ClassWork): Promise<string | null> {
  try {
    const response = await post('join', { pupil, nickname })
    if (!response.ok) return null
    const { nickname: given } = (await response.json()) as { nickname?: unknown }
    return typeof given === 'string' ? given : null
  } catch {
    return null
  }
}

/** Sends all that is locked. It counts as sent only when the other machine says that it has kept it. */
export async function send(post: Post, work: ClassWork): Promise<Sent> {
  try {
    const response = await post('work', work)
    if (response.ok) return { outcome: 'kept' }
    // A server that is starting, or has too much to do, answers otherwise later; a closed class may be opened again.
    const isLater = response.status >= 500 || response.status === 429 || response.status === 404
    return { outcome: isLater ? 'later' : 'refused' }
  } catch {
    return { outcome: 'later' }
  }
}

/** How long to wait before the next try, in ms: longer each time, and never the same for a whole class. */
export function waitBefore(tries: number, random: number): number {
  return Math.min(20_000, 500 * 2 ** tries) * (0.5 + random / 2)
}

import type { Voice } from '../claim-statement'
import type { Story } from '../open-story'
import { isSameSource } from './same-source'

/** One report that a claim goes back to. */
export interface FoundRoot {
  /** Null when it stands outside the story. */
  article: string | null
  outlet: string | null
  /** What it rests on: sources of its own, a flat sentence, or nothing that the story tells of. */
  restsOn: 'source' | 'own-voice' | 'untold'
  /** The statements that stand on its own sources; of an outside report, what others say it rests on. */
  voices: Voice[]
  /** Wording or an uncredited citation points at another root: perhaps it is the same. */
  isInferred: boolean
}

/** The statements that support a claim, by the reading (an article without its copies) that makes them. */
export type Readings = ReadonlyMap<string, readonly Voice[]>

/** Whether a person decided that two articles have it from origins of their own. */
export type IsApart = (a: string | null, b: string | null) => boolean

/** A root that stands in the story. */
export function rootOf(reading: string, voices: Voice[], story: Story): FoundRoot {
  return {
    article: reading,
    outlet: story.articles.get(reading)?.outlet ?? null,
    restsOn: voices.some(({ source }) => source !== null) ? 'source' : 'own-voice',
    voices,
    isInferred: false,
  }
}

/** Whether a statement has its source in common with a root that is known already. */
export function isMetBefore(
  voice: Voice,
  reading: string,
  roots: readonly FoundRoot[],
  isApart: IsApart,
): boolean {
  return roots.some(
    (root) =>
      !isApart(root.article, reading) && root.voices.some((other) => isSameSource(other, voice)),
  )
}

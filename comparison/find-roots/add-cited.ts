import type { Voice } from '../claim-statement'
import type { Story } from '../open-story'
import { isSameOutlet } from '../outlet-name'
import { isSourced, type Lead } from './follow-citation'
import { type FoundRoot, isMetBefore, type Readings, rootOf } from './found-root'

/** The roots found so far, which grow, and what leads to others. */
interface Growing {
  known: FoundRoot[]
  doubtful: FoundRoot[]
  leads: ReadonlyMap<Voice, Lead>
  readings: Readings
  story: Story
}

/** Adds what others lead to and what has no source of its own: a flat sentence, or a report outside. */
export function addCited(growing: Growing): void {
  const { known, doubtful, leads, readings } = growing
  for (const [voice, lead] of leads) {
    const root = [...known, ...doubtful].find((one) => isTheRoot(one, lead))
    if (root) {
      if (root.restsOn === 'untold') tellOf(root, voice)
      continue
    }
    const stated = lead.article === null ? undefined : readings.get(lead.article)
    if (stated) addFlat(stated, growing)
    else addOutside(voice, lead, growing)
  }
}

/** Others have it from an article that says it flatly and has it from nobody. */
function addFlat(stated: readonly Voice[], { known, leads, story }: Growing): void {
  const flat = stated.filter((one) => one.support === 'own_voice' && !leads.has(one))
  if (flat.length > 0 && !stated.some(isSourced))
    known.push(rootOf(flat[0].article.id, flat, story))
}

/** A report outside the story, or an article of it whose own words for the claim were not found. */
function addOutside(voice: Voice, lead: Lead, { known, doubtful }: Growing): void {
  const { article, outlet, isCredited } = lead
  const root: FoundRoot = {
    article,
    outlet,
    restsOn: 'untold',
    voices: [],
    isInferred: !isCredited,
  }
  tellOf(root, voice)
  const isMet = root.voices.some((one) => isMetBefore(one, '', known, () => false))
  if (!isMet) (isCredited ? known : doubtful).push(root)
}

/** Whether a lead leads to a root: the same article, or the same outlet outside. */
export function isTheRoot(root: FoundRoot, lead: Lead): boolean {
  if (lead.article !== null || root.article !== null) return root.article === lead.article
  return isSameOutlet(root.outlet, lead.outlet)
}

/** "An official told Axios": what the outside report rests on, as far as one of its readers says. */
function tellOf(root: FoundRoot, voice: Voice): void {
  if (voice.via === null || voice.source === null) return
  root.voices.push(voice)
  root.restsOn = 'source'
}

import { z } from 'zod'
import { placeWords, type TextToSearch } from '#comparison/compare-story/place-words'
import { wouldNameAnonymous } from '#comparison/list-sources/apply-by-hand'
import { comparisonDecisionSchema, type Place } from '#domain/comparison-decision'
import type { Source } from '#domain/source'
import { sourceDecisionSchema } from '#domain/source-decision'
import { findArticle, textsOfStory } from '#store/articles'
import type { Database } from '#store/db'
import { takeDecision } from '#store/decisions'
import { findStory } from '#store/stories'
import { type RefusedDecision, readInitials, refuseDecision } from './refuse-decision'
import { updateStories } from './update-story'
import { openWorkspace } from './workspace'

/** What a person can decide about what stands on the page of a story. */
const givenSchema = z.discriminatedUnion('kind', [comparisonDecisionSchema, sourceDecisionSchema])
type Given = z.infer<typeof givenSchema>

export type DecideOutcome =
  | { outcome: 'taken' | 'already-taken'; decisionId: string }
  | RefusedDecision

/**
 * Takes a decision about a claim, a citation or a source of a story. Nothing that was read is changed;
 * the story is compared anew in the background, and the decision holds for every later comparison until
 * a person takes it back.
 * @param given as it came from a form or another program
 * @param by initials, or nothing
 */
export async function decideClaim(
  storyId: string,
  given: unknown,
  by: string | null = null,
): Promise<DecideOutcome> {
  const workspace = await openWorkspace()
  const { db } = workspace
  if (!(await findStory(db, storyId))) return refuseDecision('no-such-story')
  const initials = readInitials(by)
  if ('because' in initials) return initials
  const parsed = givenSchema.safeParse(given)
  if (!parsed.success) return refuseDecision('unreadable', firstPlace(parsed.error))
  const texts = [...(await textsOfStory(db, storyId))].map(([id, text]) => ({
    id,
    analysis: { text },
  }))
  const judged = judge(parsed.data, texts)
  if ('because' in judged) return judged
  const { decision } = judged
  if (decision.kind === 'merge-sources') {
    const refused = await judgeSources(db, [decision.source, decision.other])
    if (refused !== null) return refused
  }
  const taken = await takeDecision(db, { storyId, decision, by: initials.by })
  if (taken.outcome === 'taken') void updateStories(workspace).catch(() => undefined)
  return taken
}

/** Which field of what was given is wrong; '' where it is the whole. */
function firstPlace({ issues: [{ path }] }: z.ZodError): string {
  return path.join('.')
}

type Judged = { decision: Given } | RefusedDecision

/** The decision with its places where the words stand now, or what is wrong with it. */
function judge(given: Given, texts: readonly TextToSearch[]): Judged {
  switch (given.kind) {
    case 'merge-claims':
      return withPlaces(texts, [given.claim, given.other], ([claim, other]) =>
        areOne(claim, other)
          ? refuseDecision('one-claim-twice')
          : { decision: { ...given, claim, other } },
      )
    case 'split-claim':
      return withPlaces(texts, [given.claim, given.member], ([claim, member]) => ({
        decision: { ...given, claim, member },
      }))
    case 'rename-claim': {
      const gist = given.gist.trim()
      if (gist === '') return refuseDecision('no-new-name')
      return withPlaces(texts, [given.claim], ([claim]) => ({
        decision: { ...given, claim, gist },
      }))
    }
    case 'independent-origins':
      return judgeOrigins(given, texts)
    case 'confirm-citation':
    case 'reject-citation':
      return judgeCitation(given, texts)
    case 'merge-sources':
      return withPlaces(texts, [given.source, given.other], ([source, other]) =>
        areOne(source, other)
          ? refuseDecision('one-source-twice')
          : { decision: { ...given, source, other } },
      )
    case 'split-source':
      return withPlaces(texts, [given.source], ([source]) => ({ decision: { ...given, source } }))
  }
}

function judgeOrigins(
  given: Extract<Given, { kind: 'independent-origins' }>,
  texts: readonly TextToSearch[],
): Judged {
  const [one, other] = given.articles
  const reason = given.reason.trim()
  if (reason === '') return refuseDecision('no-reason')
  if (one === other) return refuseDecision('one-origin-twice')
  if (!isIn(texts, one) || !isIn(texts, other)) return refuseDecision('not-in-this-story')
  return withPlaces(texts, [given.claim], ([claim]) => ({ decision: { ...given, claim, reason } }))
}

function judgeCitation(
  given: Extract<Given, { kind: 'confirm-citation' | 'reject-citation' }>,
  texts: readonly TextToSearch[],
): Judged {
  if (!isIn(texts, given.from)) return refuseDecision('not-in-this-story')
  if (given.to.trim() === '' || given.to.length > longestName) {
    return refuseDecision('cites-nothing')
  }
  if (given.from === given.to) return refuseDecision('cites-itself')
  return { decision: given }
}

function isIn(texts: readonly TextToSearch[], article: string): boolean {
  return texts.some(({ id }) => id === article)
}

const longestName = 200

function withPlaces(
  texts: readonly TextToSearch[],
  places: readonly Place[],
  then: (placed: Place[]) => Judged,
): Judged {
  const placed: Place[] = []
  for (const place of places) {
    if (!isIn(texts, place.article)) return refuseDecision('not-in-this-story')
    const stretch = placeWords(place, texts)
    if (stretch === null) {
      const words = place.words.length > 60 ? `${place.words.slice(0, 59)}…` : place.words
      return refuseDecision('words-not-found', words)
    }
    placed.push({ ...place, start: stretch[0], end: stretch[1] })
  }
  return then(placed)
}

function areOne(one: Place, other: Place): boolean {
  return one.article === other.article && one.start < other.end && other.start < one.end
}

/** Why two sources cannot be taken for one, or null. */
async function judgeSources(
  db: Database,
  places: readonly Place[],
): Promise<RefusedDecision | null> {
  const sources: Source[] = []
  for (const { article, start, end, words } of places) {
    const analysis = (await findArticle(db, article))?.analysis
    const found = analysis?.sources.find(({ mentions }) =>
      mentions.some(([from, to]) => from < end && start < to),
    )
    if (!found) return refuseDecision('not-a-source', words)
    sources.push(found)
  }
  return wouldNameAnonymous(sources.map((source) => ({ source })))
    ? refuseDecision('would-name-anonymous')
    : null
}

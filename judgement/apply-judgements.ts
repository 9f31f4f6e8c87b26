import type { Reading } from '#domain/analysis'
import type { JudgementEffect, Mark } from '#domain/judgement'
import { type Draft, type MarkVerdict, markKey } from './apply-judgements/draft'
import { putAttributions } from './apply-judgements/put-attributions'
import { putClaims } from './apply-judgements/put-claims'
import { putSources } from './apply-judgements/put-sources'
import { type HeldJudgement, type Resolved, resolve } from './apply-judgements/resolve'

/** A mark of either reading that somebody judged. */
export interface AppliedMark extends MarkVerdict {
  mark: Mark
}

/** What people's judgements make of a reading. */
export interface AppliedJudgements<Read extends Reading> {
  /** The very same object where nothing is changed. Measures over it are to be counted anew. */
  reviewed: Read
  /** What each judgement does, by its id. */
  effects: Map<string, JudgementEffect>
  /** What each judgement is about, its own mark first; nothing where that is not in the text. */
  marks: Map<string, Mark[]>
  judged: AppliedMark[]
}

/**
 * Puts judgements on a reading. Pure; the reading is not changed. Each points at the reading and not at
 * what another judgement made of it, so those about different things may come in any order; of two about
 * the same field the later holds. A mark that somebody confirmed, corrected or added has confidence 1.
 * Spans are UTF-16 code units into the reading's text; ids of marks that stay are those of the reading.
 *
 * @param held the judgements that are not taken back, in the order in which they were given
 */
export function applyJudgements<Read extends Reading>(
  reading: Read,
  held: readonly HeldJudgement[],
): AppliedJudgements<Read> {
  const { resolved, restored, failed } = resolve(reading, held)
  const draft = openDraft(reading, failed)
  for (const { id } of resolved) draft.effects.set(id, 'holds')
  const credits = putAttributions(draft, resolved, restored)
  putSources(draft, resolved, credits)
  putClaims(draft, resolved)
  const marks = new Map(resolved.map((one) => [one.id, marksOf(one)]))
  const judged = listJudged(draft, resolved)
  const isChanged = judged.some(({ state }) => state !== 'unjudged')
  return {
    reviewed: isChanged ? closeDraft(reading, draft) : reading,
    effects: draft.effects,
    marks,
    judged,
  }
}

function openDraft(reading: Reading, failed: ReadonlyMap<string, JudgementEffect>): Draft {
  return {
    text: reading.text,
    paragraphs: reading.paragraphs,
    attributions: new Map(reading.attributions.map((one) => [one.id, { ...one }])),
    sources: new Map(reading.sources.map((one) => [one.id, one])),
    assertions: new Map(reading.assertions.map((one) => [one.id, { ...one }])),
    effects: new Map(failed),
    verdicts: new Map(),
    isMoved: false,
    mergedInto: (id) => id,
  }
}

function closeDraft<Read extends Reading>(reading: Read, draft: Draft): Read {
  const attributions = readFirst(reading.attributions, draft.attributions)
  if (draft.isMoved) attributions.sort((a, b) => placeOf(a) - placeOf(b))
  // A source that nobody is left to credit goes, where it was heard before.
  const heardBefore = creditedBy(reading.attributions)
  const heard = creditedBy(attributions)
  return {
    ...reading,
    attributions,
    sources: readFirst(reading.sources, draft.sources).filter(
      ({ id }) => heard.has(id) || !(heardBefore.has(id) || id.startsWith('s-')),
    ),
    assertions: readFirst(reading.assertions, draft.assertions),
    responses: reading.responses.map((response) => ({
      ...response,
      sourceId: response.sourceId === null ? null : draft.mergedInto(response.sourceId),
    })),
  }
}

/** Those that were read in their order, then those that people made by id: in whatever order they came. */
function readFirst<One extends { id: string }>(
  read: readonly One[],
  drafted: ReadonlyMap<string, One>,
): One[] {
  const known = new Set(read.map(({ id }) => id))
  const made = [...drafted.values()].filter(({ id }) => !known.has(id))
  return [
    ...read.flatMap(({ id }) => drafted.get(id) ?? []),
    ...made.sort((a, b) => (a.id < b.id ? -1 : 1)),
  ]
}

function placeOf({ source, cue, content }: Reading['attributions'][number]): number {
  return Math.min(...[...source, ...cue, ...content].map(([start]) => start))
}

function creditedBy(attributions: Reading['attributions']): Set<string | null> {
  return new Set(attributions.flatMap(({ sourceId, via }) => [sourceId, via]))
}

function marksOf({ mark, into, credited, judgement, id }: Resolved): Mark[] {
  const marks: Mark[] = mark ? [mark] : []
  if (into) marks.push(into)
  if (credited?.is === 'source') marks.push({ of: 'source', id: credited.sourceId })
  if (judgement.kind === 'split-source') marks.push({ of: 'source', id: `s-${id}` })
  return marks
}

function listJudged(draft: Draft, resolved: readonly Resolved[]): AppliedMark[] {
  const marks = new Map<string, Mark>()
  for (const one of resolved) {
    for (const mark of marksOf(one)) marks.set(markKey(mark.of, mark.id), mark)
  }
  return [...marks].flatMap(([key, mark]) => {
    const verdict = draft.verdicts.get(key)
    return verdict ? { mark, ...verdict } : []
  })
}

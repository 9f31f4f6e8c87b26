import type { Attribution, CueClass } from '#domain/attribution'
import type { Claim } from '#domain/claim'
import type { GivenJudgement } from '#domain/judgement'
import type { SourceKind, Standing } from '#domain/source'
import { isSameMarks, type MarkedSpans, nothingMarked } from '../mark-spans/marked-spans'
import { isUnnamed } from './is-unnamed'

/** What the editor of an attribution holds. */
export interface EditorState {
  marks: MarkedSpans
  /** Id of a source of the article, or one of the two words. */
  credited: string | typeof someoneNew | typeof nobody
  /** Of someone new. */
  kind: SourceKind
  standing: Standing
  cueClass: CueClass
  claim: Claim
  note: string
}

export const someoneNew = '+new'
export const nobody = '+nobody'

/** What stands in it at first: the attribution as it is read, or nothing. */
export function stateOf(attribution: Attribution | null): EditorState {
  return {
    marks: attribution
      ? { source: attribution.source, cue: attribution.cue, content: attribution.content }
      : nothingMarked,
    credited: attribution ? (attribution.sourceId ?? nobody) : someoneNew,
    kind: 'named_person',
    standing: 'anonymous',
    cueClass: attribution?.cueClass ?? 'speech',
    claim: attribution?.claim ?? { kind: 'event', strength: 4 },
    note: '',
  }
}

/**
 * The judgements that turn what was read into what the person says; only what differs is judged.
 * @param attribution null where a missed one is added
 */
export function judgementsOf(
  attribution: Attribution | null,
  state: EditorState,
): GivenJudgement[] {
  const { marks, cueClass, claim, note } = state
  const credited = creditedIn(state)
  const makesClaim = cueClass !== 'attitude'
  if (!attribution) {
    return [
      {
        kind: 'add-attribution',
        ...marks,
        cueClass,
        credited,
        claim: makesClaim ? claim : null,
        note,
      },
    ]
  }
  const mark = { of: 'attribution', id: attribution.id } as const
  const was = stateOf(attribution)
  const change = {
    ...changedSpans(was.marks, marks),
    ...(state.credited === was.credited ? {} : { credited }),
    ...(cueClass === was.cueClass ? {} : { cueClass }),
    ...(makesClaim && attribution.claim === null ? { claim } : {}),
  }
  const own: GivenJudgement[] =
    Object.keys(change).length > 0 ? [{ kind: 'correct-attribution', mark, change, note }] : []
  return [...own, ...claimCorrection(attribution, state)]
}

/** A claim is one thing with all its statements in the article: it is corrected by itself. */
function claimCorrection(attribution: Attribution, state: EditorState): GivenJudgement[] {
  const { claim: was, claimId } = attribution
  const { claim, cueClass, note } = state
  if (!was || !claimId || cueClass === 'attitude') return []
  const change = {
    ...(claim.kind === was.kind ? {} : { kind: claim.kind }),
    ...(claim.strength === was.strength ? {} : { strength: claim.strength }),
  }
  if (Object.keys(change).length === 0) return []
  return [{ kind: 'correct-claim', mark: { of: 'claim', id: claimId }, change, note }]
}

function changedSpans(was: MarkedSpans, now: MarkedSpans): Partial<MarkedSpans> {
  if (isSameMarks(was, now)) return {}
  return Object.fromEntries(
    Object.entries(now).filter(
      ([role, span]) => String(span) !== String(was[role as keyof MarkedSpans]),
    ),
  )
}

function creditedIn({ credited, kind, standing }: EditorState) {
  if (credited === nobody) return { is: 'nobody' } as const
  if (credited === someoneNew) {
    const type = { kind, standing: isUnnamed(kind) ? standing : null }
    return { is: 'new', change: { type } } as const
  }
  return { is: 'source', source: { of: 'source', id: credited } } as const
}

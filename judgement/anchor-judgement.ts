import type { Attribution } from '#domain/attribution'
import type { AnchoredMark, GivenJudgement, Judgement, Mark } from '#domain/judgement'
import { isAnonymous } from '#domain/source-family'
import { type Span, spanLength, spanOverlap } from '#domain/span'
import { anchorMark, attributionOf, sourceOf } from './anchor-judgement/anchor-mark'
import { type LookedAt, Refusal, type Refused } from './anchor-judgement/looked-at'
import { mayHaveName } from './apply-judgements/make-source'
import { isInsidePair, quoteSpan } from './quote-span'

type GivenOverMarks = Exclude<GivenJudgement, { kind: 'review-article' }>
type AnchoredOverMarks = Exclude<Judgement, { kind: 'review-article' }>

/** A judgement with its marks and spans by their words, or what is wrong with it. */
export function anchorJudgement(
  looked: LookedAt,
  given: GivenOverMarks,
): AnchoredOverMarks | Refused {
  try {
    return anchor(looked, given)
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.because, field: error.field }
    throw error
  }
}

/** Of what a judgement can be; one that confirms or disputes can be of anything. */
const marksOfKind: Partial<Record<GivenOverMarks['kind'], readonly Mark['of'][]>> = {
  delete: ['attribution', 'assertion'],
  'correct-attribution': ['attribution'],
  'correct-source': ['source'],
  'merge-sources': ['source'],
  'split-source': ['source'],
  'correct-claim': ['claim'],
  'correct-assertion': ['assertion'],
}

function anchor(looked: LookedAt, given: GivenOverMarks): AnchoredOverMarks {
  if (given.kind === 'add-attribution') return anchorAdded(looked, given)
  const allowed = marksOfKind[given.kind]
  if (allowed && !allowed.includes(given.mark.of)) throw new Refusal('wrong-mark', 'mark')
  if ('change' in given && isEmpty(given.change)) throw new Refusal('changes-nothing', 'change')
  const mark = anchorMark(looked, given.mark)
  const { note } = given
  switch (given.kind) {
    case 'dispute':
      if (note === '') throw new Refusal('note-needed', 'note')
      return { kind: given.kind, mark, note }
    case 'confirm':
    case 'delete':
      return { kind: given.kind, mark, note }
    case 'correct-attribution':
      return anchorCorrection(looked, given, mark)
    case 'correct-source': {
      const { change } = given
      const source = sourceOf(looked, given.mark.id)
      checkName(looked.machine.text, change.name, change.type ?? source)
      return { kind: given.kind, mark, change, note }
    }
    case 'merge-sources':
      return { kind: given.kind, mark, into: anchorInto(looked, given), note }
    case 'split-source':
      return { kind: given.kind, mark, mentions: anchorMentions(looked, given), note }
    case 'correct-claim':
      return { kind: given.kind, mark, change: given.change, note }
    case 'correct-assertion':
      return anchorAssertion(looked, given, mark)
  }
}

function anchorAdded(
  looked: LookedAt,
  given: Extract<GivenJudgement, { kind: 'add-attribution' }>,
): AnchoredOverMarks {
  if (given.content.length === 0) throw new Refusal('bad-span', 'content')
  if (given.cue.length + given.source.length === 0) throw new Refusal('bad-span', 'cue')
  checkClaim(given.cueClass, given.claim)
  const { text } = looked.machine
  return {
    ...given,
    source: anchorSpan(text, 'source', given.source),
    cue: anchorSpan(text, 'cue', given.cue),
    content: anchorSpan(text, 'content', given.content),
    credited: anchorCredited(looked, given.credited),
  }
}

function anchorAssertion(
  looked: LookedAt,
  given: Extract<GivenJudgement, { kind: 'correct-assertion' }>,
  mark: AnchoredMark,
): AnchoredOverMarks {
  const { span, ...claim } = given.change
  if (span?.length === 0) throw new Refusal('bad-span', 'span')
  const change = { ...claim, ...(span && { span: anchorSpan(looked.machine.text, 'span', span) }) }
  return { kind: given.kind, mark, change, note: given.note }
}

function anchorInto(
  looked: LookedAt,
  { mark, into }: Extract<GivenJudgement, { kind: 'merge-sources' }>,
): AnchoredMark {
  if (into.of !== 'source') throw new Refusal('wrong-mark', 'into')
  if (mark.id === into.id) throw new Refusal('same-source', 'into')
  return anchorMark(looked, into)
}

function anchorCorrection(
  looked: LookedAt,
  given: Extract<GivenJudgement, { kind: 'correct-attribution' }>,
  mark: AnchoredMark,
): AnchoredOverMarks {
  const { change, note } = given
  if (change.content?.length === 0) throw new Refusal('bad-span', 'content')
  const before = attributionOf(looked, given.mark.id)
  checkClaim(
    change.cueClass ?? before.cueClass,
    change.claim ?? (change.cueClass === 'attitude' ? null : before.claim),
  )
  const { source, cue, content, credited, ...labels } = change
  const text = looked.machine.text
  return {
    kind: given.kind,
    mark,
    change: {
      ...labels,
      ...(source && { source: anchorSpan(text, 'source', source) }),
      ...(cue && { cue: anchorSpan(text, 'cue', cue) }),
      ...(content && { content: anchorSpan(text, 'content', content) }),
      ...(credited && { credited: anchorCredited(looked, credited) }),
    },
    note,
  }
}

function checkClaim(cueClass: Attribution['cueClass'], claim: Attribution['claim']): void {
  if (cueClass === 'attitude' && claim !== null) throw new Refusal('claim-of-attitude', 'claim')
  if (cueClass !== 'attitude' && claim === null) throw new Refusal('claim-needed', 'claim')
}

function anchorCredited(
  looked: LookedAt,
  credited: Extract<GivenJudgement, { kind: 'add-attribution' }>['credited'],
): Extract<Judgement, { kind: 'add-attribution' }>['credited'] {
  if (credited.is === 'nobody') return credited
  if (credited.is === 'source') {
    if (credited.source.of !== 'source') throw new Refusal('wrong-mark', 'credited')
    return { is: 'source', source: anchorMark(looked, credited.source) }
  }
  const { name, type } = credited.change
  checkName(looked.machine.text, name, type)
  return credited
}

function checkName(
  text: string,
  name: string | null | undefined,
  type: Parameters<typeof isAnonymous>[0] & object,
): void {
  if (!name) return
  if (isAnonymous(type)) throw new Refusal('would-name-anonymous', 'name')
  if (!mayHaveName(type)) throw new Refusal('name-without-kind', 'name')
  if (!text.includes(name)) throw new Refusal('name-not-in-text', 'name')
}

function anchorMentions(
  looked: LookedAt,
  { mark, mentions }: Extract<GivenJudgement, { kind: 'split-source' }>,
) {
  const own = sourceOf(looked, mark.id).mentions
  const touched = own.filter((mention) => spanOverlap([mention], mentions) > 0)
  const isSome = touched.length > 0 && touched.length < own.length
  const words = anchorSpan(looked.machine.text, 'mentions', mentions)
  if (!isSome || spanOverlap(own, mentions) < spanLength(mentions)) {
    throw new Refusal('not-its-mentions', 'mentions')
  }
  return words
}

function isEmpty(change: object): boolean {
  return Object.values(change).every((value) => value === undefined)
}

function anchorSpan(text: string, field: string, span: Span) {
  let last = 0
  for (const [start, end] of span) {
    const isWhole = !isInsidePair(text, start) && !isInsidePair(text, end)
    if (start < last || start >= end || end > text.length || !isWhole) {
      throw new Refusal('bad-span', field)
    }
    last = end
  }
  return quoteSpan(text, span)
}

import type { JudgementEffect, SourceChange } from '#domain/judgement'
import type { Source } from '#domain/source'
import { isAnonymous } from '#domain/source-family'
import { type Span, spanOverlap, spanText } from '#domain/span'
import { madeId } from '../find-mark'
import { joined } from '../find-quote'
import { type Draft, markKey } from './draft'
import { changeSource } from './make-source'
import { byMark, type Credits } from './put-attributions'
import type { Resolved } from './resolve'
import { type About, settle } from './settle'

/** Splits mentions off, credits attributions, corrects labels, and merges, in that order. */
export function putSources(draft: Draft, resolved: readonly Resolved[], credits: Credits): void {
  split(draft, resolved)
  for (const [id, { sourceId, judgementId }] of credits) {
    const attribution = draft.attributions.get(id)
    if (attribution && draft.sources.has(sourceId)) attribution.sourceId = sourceId
    else draft.effects.set(judgementId, 'no-effect')
  }
  correct(draft, resolved)
  merge(draft, resolved)
}

/** Mentions that a judgement parts from their source. */
interface Parted {
  one: Resolved
  old: Source | null
  /** Those that it touches, and of them those that no later judgement splits off. */
  touched: Span
  mentions: Span
}

function split(draft: Draft, resolved: readonly Resolved[]): void {
  const parted = findParted(draft, resolved)
  for (const { one, old, touched, mentions } of parted) {
    const isSome = old !== null && mentions.length > 0 && touched.length < old.mentions.length
    if (isSome) draft.effects.set(one.id, 'holds')
    else draft.effects.set(one.id, mentions.length < touched.length ? 'overruled' : 'no-effect')
    if (isSome) partSource(draft, one.id, old, mentions)
  }
  // The old source loses them last: two splits of one source look at the same mentions.
  for (const { one, old, mentions } of parted) {
    const left = old && draft.sources.get(old.id)
    if (!left || draft.effects.get(one.id) !== 'holds') continue
    const gone = new Set(mentions.map(String))
    const kept = left.mentions.filter((mention) => !gone.has(String(mention)))
    draft.sources.set(left.id, { ...left, mentions: kept })
  }
}

/** A mention that two judgements split off goes with the later. */
function findParted(draft: Draft, resolved: readonly Resolved[]): Parted[] {
  const owner = new Map<string, string>()
  const found = resolved
    .filter(({ judgement }) => judgement.kind === 'split-source')
    .map((one) => {
      const old = draft.sources.get(one.mark?.id ?? '') ?? null
      const touched = (old?.mentions ?? []).filter(
        (mention) => spanOverlap([mention], one.spans.mentions ?? []) > 0,
      )
      for (const mention of touched) owner.set(`${old?.id} ${mention}`, one.id)
      return { one, old, touched }
    })
  return found.map(({ one, old, touched }) => ({
    one,
    old,
    touched,
    mentions: touched.filter((mention) => owner.get(`${old?.id} ${mention}`) === one.id),
  }))
}

function partSource(draft: Draft, judgementId: string, old: Source, mentions: Span): void {
  const label = spanText(draft.text, [mentions[0]])
  const id = madeId('source', judgementId)
  const name = old.name !== null && label.includes(old.name) ? old.name : null
  draft.sources.set(id, { ...old, id, label, name, mentions, merge: 'certain', confidence: 1 })
  draft.verdicts.set(markKey('source', id), { state: 'added', isDisputed: false })
  draft.verdicts.set(markKey('source', old.id), { state: 'corrected', isDisputed: false })
  for (const attribution of draft.attributions.values()) {
    const isOfThese = spanOverlap(attribution.source, mentions) > 0
    if (attribution.sourceId === old.id && isOfThese) attribution.sourceId = id
  }
}

function correct(draft: Draft, resolved: readonly Resolved[]): void {
  const labels = resolved.filter(
    ({ judgement: { kind } }) => kind !== 'split-source' && kind !== 'merge-sources',
  )
  for (const [id, all] of byMark(labels, 'source')) {
    const source = draft.sources.get(id)
    if (source) correctOne(draft, source, all)
    else for (const one of all) draft.effects.set(one.id, 'no-effect')
  }
}

function correctOne(draft: Draft, source: Source, all: readonly Resolved[]): void {
  const settled = settle(all.map(toAbout))
  for (const [judgementId, effect] of settled.effects) draft.effects.set(judgementId, effect)
  const key = markKey('source', source.id)
  const { state = 'unjudged' } = draft.verdicts.get(key) ?? {}
  const isSettled = state !== 'added' && settled.verdict !== 'unjudged'
  const { isDisputed } = settled
  draft.verdicts.set(key, { state: isSettled ? settled.verdict : state, isDisputed })
  if (settled.verdict === 'unjudged') return
  const changed = changeSource(draft.text, source, settled.change)
  draft.sources.set(source.id, changed)
  const { name } = settled.change
  if (name && changed.name === null && settled.by.name) {
    draft.effects.set(settled.by.name, isAnonymous(changed) ? 'refused' : 'no-effect')
  }
}

function toAbout({ id, judgement }: Resolved): About<SourceChange> {
  if (judgement.kind === 'correct-source') return { id, does: 'change', change: judgement.change }
  return { id, does: judgement.kind === 'dispute' ? 'dispute' : 'confirm', change: null }
}

/** Sources that are one become the one that was merged into. No name comes to an anonymous source. */
function merge(draft: Draft, resolved: readonly Resolved[]): void {
  const parent = new Map<string, string>()
  const rootOf = (id: string): string => {
    const next = parent.get(id)
    return next === undefined ? id : rootOf(next)
  }
  for (const { id, judgement, mark, into } of resolved) {
    if (judgement.kind !== 'merge-sources') continue
    const [from, to] = [rootOf(mark?.id ?? ''), rootOf(into?.id ?? '')]
    const effect = judgeMerge(draft, rootOf, from, to)
    draft.effects.set(id, effect)
    if (effect === 'holds') parent.set(from, to)
  }
  for (const root of new Set([...parent.keys()].map(rootOf))) {
    joinInto(draft, root, groupOf(draft, rootOf, root))
  }
  for (const attribution of draft.attributions.values()) {
    if (attribution.sourceId !== null) attribution.sourceId = rootOf(attribution.sourceId)
    if (attribution.via !== null) attribution.via = rootOf(attribution.via)
  }
  draft.mergedInto = rootOf
}

function judgeMerge(
  draft: Draft,
  rootOf: (id: string) => string,
  from: string,
  to: string,
): JudgementEffect {
  if (from === to || !draft.sources.has(from) || !draft.sources.has(to)) return 'no-effect'
  const both = [from, to].flatMap((root) => groupOf(draft, rootOf, root))
  return wouldNameAnonymous(both) ? 'refused' : 'holds'
}

function groupOf(draft: Draft, rootOf: (id: string) => string, root: string): Source[] {
  return [...draft.sources.values()].filter(({ id }) => rootOf(id) === root)
}

/** True where one of some sources is anonymous and another has a name. */
function wouldNameAnonymous(sources: readonly Source[]): boolean {
  return sources.some(isAnonymous) && sources.some(({ name }) => name !== null)
}

function joinInto(draft: Draft, root: string, group: readonly Source[]): void {
  for (const { id } of group) {
    if (id === root) continue
    draft.sources.delete(id)
    draft.verdicts.set(markKey('source', id), { state: 'deleted', isDisputed: false })
  }
  const own = draft.sources.get(root)
  if (!own) return
  const mentions = joined(group.flatMap((source) => source.mentions))
  draft.sources.set(root, { ...own, mentions, merge: 'certain', confidence: 1 })
  const key = markKey('source', root)
  const { state, isDisputed = false } = draft.verdicts.get(key) ?? {}
  draft.verdicts.set(key, { state: state === 'added' ? state : 'corrected', isDisputed })
}

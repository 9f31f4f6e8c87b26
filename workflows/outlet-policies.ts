import { capSnippets } from '#comparison/cap-snippets'
import { type PolicyKind, policyKinds } from '#domain/outlet-policy'
import type { PolicyLink } from '#ingest/find-policy-links'
import { fetchPolicyPage, type PolicyPage, readPolicyFile } from '#ingest/read-policy-page'
import type { Refusal } from '#ingest/refusal'
import { refusalSentence } from '#ingest/refusal-sentences'
import { allRules } from '#policy/all-rules'
import { type RuleSuggestion, splitPolicy, suggestRules } from '#policy/suggest-rules'
import {
  type KeptPolicy,
  keepPolicy,
  linkPromise,
  policiesOfOutlet,
  removePolicy,
  unlinkPromise,
} from '#store/outlet-policies'
import { findOutlet } from '#store/outlets'
import { openWorkspace } from './workspace'

/** How many sentences of one version can be linked: a policy of more is a book. */
const mostSentences = 400
const mostPasted = 400_000

/** What a person gives: an address to fetch, or a text, or a file. */
export interface GivenPolicy {
  outletId: string
  kind: string
  address: string
  pasted: { title: string; text: string }
  file: { name: string; bytes: Uint8Array } | null
}

export type PolicyOutcome =
  | { outcome: 'kept' | 'new-version' | 'unchanged'; title: string; offers: PolicyLink[] }
  /** The page was read for what it names; nothing of it was kept. */
  | { outcome: 'looked'; title: string; offers: PolicyLink[] }
  | { outcome: 'refused'; sentence: string }
  | { outcome: 'nothing-given' | 'no-such-outlet' }

type Reach = { allowPrivate?: string[] }

/** Reads one page for the policies that its metadata names: they are offered, and not fetched. */
export async function lookForPolicies(address: string, reach: Reach = {}): Promise<PolicyOutcome> {
  if (address.trim() === '') return { outcome: 'nothing-given' }
  const page = await fetchPolicyPage(address.trim(), reach)
  if (page.outcome === 'refused') return refused(address, page)
  return { outcome: 'looked', title: page.title, offers: page.links }
}

/** Keeps a policy of an outlet: the page at an address, fetched now, or a text that was pasted or opened. */
export async function addPolicy(given: GivenPolicy, reach: Reach = {}): Promise<PolicyOutcome> {
  const page = await readGiven(given, reach)
  if (page === null) return { outcome: 'nothing-given' }
  if (page.outcome === 'refused') return refused(given.address || given.file?.name || '', page)
  if (page.text === '') return { outcome: 'looked', title: page.title, offers: page.links }
  const { db } = await openWorkspace()
  const kind = policyKinds.find((one) => one === given.kind) ?? 'other'
  const { url, title, text, links } = page
  const kept = await keepPolicy(db, { outletId: given.outletId, kind, title, url, text })
  if (kept === 'no-such-outlet') return { outcome: kept }
  return { outcome: kept, title, offers: links.filter((link) => link.url !== url) }
}

async function readGiven(given: GivenPolicy, reach: Reach): Promise<PolicyPage | Refusal | null> {
  const { address, pasted, file } = given
  if (address.trim() !== '') return fetchPolicyPage(address.trim(), reach)
  if (file) return readPolicyFile(file)
  const text = pasted.text.trim()
  if (text === '') return null
  const title = pasted.title.trim().slice(0, 200)
  return { outcome: 'read', url: null, title, text: text.slice(0, mostPasted), links: [] }
}

function refused(input: string, refusal: Refusal): PolicyOutcome {
  return { outcome: 'refused', sentence: refusalSentence(input, refusal) }
}

/** A sentence of a policy as it is shown: at most 25 words of it. */
export interface ShownSentence {
  start: number
  end: number
  words: string
  suggestions: RuleSuggestion[]
  linked: { id: string; rule: string }[]
}

/** A policy with the sentences of its newest version. */
export interface PolicyView {
  id: string
  kind: PolicyKind
  title: string
  url: string | null
  versionId: string
  readAt: string
  /** When the versions before were read, the newest first. */
  before: string[]
  sentences: ShownSentence[]
  /** Sentences past the first four hundred. */
  more: number
  /** Links of sentences that stood in an older version and not in the newest. */
  gone: { id: string; rule: string; words: string; readAt: string }[]
}

/** The policies of an outlet with their sentences, to link them to rules; null when there is no such outlet. */
export async function viewPolicies(
  outletId: string,
): Promise<{ outlet: { id: string; name: string }; policies: PolicyView[] } | null> {
  const { db } = await openWorkspace()
  const [outlet, policies] = await Promise.all([
    findOutlet(db, outletId),
    policiesOfOutlet(db, outletId),
  ])
  if (!outlet) return null
  return { outlet: { id: outlet.id, name: outlet.name }, policies: policies.flatMap(viewOf) }
}

function viewOf({ id, kind, title, url, versions }: KeptPolicy): PolicyView[] {
  const [newest, ...older] = versions
  if (!newest) return []
  const all = splitPolicy(newest.text)
  const shown = all.slice(0, mostSentences)
  const words = capQuotes(newest.text, shown)
  return [
    {
      ...{ id, kind, title, url, versionId: newest.id, readAt: newest.readAt },
      before: older.map(({ readAt }) => readAt),
      more: all.length - shown.length,
      gone: goneFrom(newest.text, older),
      sentences: shown.map(({ start, end }, at) => ({
        ...{ start, end, words: words[at] },
        suggestions: suggestRules(newest.text.slice(start, end)),
        linked: newest.promises
          .filter((promise) => promise.start === start)
          .map((promise) => ({ id: promise.id, rule: promise.rule })),
      })),
    },
  ]
}

/** What was linked in older versions, each sentence once, of which the newest text has no trace. */
function goneFrom(newest: string, older: KeptPolicy['versions']): PolicyView['gone'] {
  const gone = new Map<string, PolicyView['gone'][number]>()
  for (const { text, promises, readAt } of older) {
    const words = capQuotes(text, promises)
    promises.forEach(({ id, rule, start, end }, at) => {
      const sentence = text.slice(start, end)
      const key = `${rule} ${sentence}`
      if (newest.includes(sentence) || gone.has(key)) return
      gone.set(key, { id, rule, words: words[at], readAt })
    })
  }
  return [...gone.values()]
}

/** Words of a text at some places: at most 25 of each. */
export function capQuotes(
  text: string,
  places: readonly { start: number; end: number }[],
): string[] {
  return capSnippets(
    [{ text, mostShare: 1 }],
    places.map(({ start, end }) => ({ of: 0, span: [[start, end]] })),
  ).map(({ words }) => words)
}

/** Links a sentence of a policy's newest version to a rule; false when there is no such sentence or rule. */
export async function linkSentence(given: {
  outletId: string
  versionId: string
  rule: string
  start: number
}): Promise<boolean> {
  const { outletId, versionId, rule, start } = given
  if (!allRules.some(({ id }) => id === rule)) return false
  const { db } = await openWorkspace()
  const policies = await policiesOfOutlet(db, outletId)
  const version = policies.flatMap(({ versions }) => versions).find(({ id }) => id === versionId)
  const sentence = version && splitPolicy(version.text).find((one) => one.start === start)
  if (!sentence) return false
  return linkPromise(db, { outletId, versionId, rule, start, end: sentence.end })
}

/** Takes a link of a sentence away. */
export async function unlinkSentence(outletId: string, id: string): Promise<boolean> {
  return unlinkPromise((await openWorkspace()).db, { outletId, id })
}

/** Removes a policy of an outlet with all its versions. */
export async function forgetPolicy(outletId: string, id: string): Promise<boolean> {
  return removePolicy((await openWorkspace()).db, { outletId, id })
}

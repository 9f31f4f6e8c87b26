import { createHash } from 'node:crypto'
import type { PolicyKind } from '#domain/outlet-policy'
import type { Database } from './db'
import type { Prisma } from './generated/client'
import { storableText } from './storable-text'

/** The text of a policy as it was read on a day. */
export interface KeptVersion {
  id: string
  /** In UTC. */
  readAt: string
  text: string
  /** Sentences that a person has linked to rules; offsets are UTF-16 code units into `text`. */
  promises: { id: string; rule: string; start: number; end: number }[]
}

/** A policy page of an outlet with its versions, the newest first. */
export interface KeptPolicy {
  id: string
  outletId: string
  kind: PolicyKind
  title: string
  url: string | null
  versions: KeptVersion[]
}

const whole = {
  versions: {
    orderBy: { readAt: 'desc' },
    include: { promises: { orderBy: [{ rule: 'asc' }, { start: 'asc' }] } },
  },
} satisfies Prisma.OutletPolicyInclude

/** The policies of an outlet, in the order in which they were added. */
export async function policiesOfOutlet(
  { prisma }: Database,
  outletId: string,
): Promise<KeptPolicy[]> {
  const rows = await prisma.outletPolicy.findMany({
    where: { outletId },
    include: whole,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map((row) => ({
    id: row.id,
    outletId: row.outletId,
    kind: row.kind as PolicyKind,
    title: row.title,
    url: row.url,
    versions: row.versions.map(({ id, readAt, text, promises }) => ({
      ...{ id, text, readAt: readAt.toISOString() },
      promises: promises.map((one) => ({
        ...{ id: one.id, rule: one.rule, start: one.start, end: one.end },
      })),
    })),
  }))
}

/**
 * Keeps what a page says, as a new policy or, where its outlet has one of that kind at that address, as a new
 * version of it. A text that is known already is not kept twice. Links of the version before go with their
 * sentences, where these stand in the new text word for word.
 */
export async function keepPolicy(
  { prisma }: Database,
  given: { outletId: string; kind: PolicyKind; title: string; url: string | null; text: string },
): Promise<'kept' | 'new-version' | 'unchanged' | 'no-such-outlet'> {
  const { outletId, kind, url } = given
  const [text, title] = [storableText(given.text), storableText(given.title)]
  const textHash = createHash('sha256').update(text).digest('hex')
  return prisma.$transaction(async (transaction) => {
    const [outlet] = await transaction.$queryRaw<{ id: string }[]>`
      SELECT id FROM outlet WHERE id = ${outletId} FOR UPDATE`
    if (!outlet) return 'no-such-outlet'
    const known = await transaction.outletPolicy.findFirst({
      where: { outletId, kind, ...(url === null ? { url: null, title } : { url }) },
      include: whole,
    })
    if (!known) {
      await transaction.outletPolicy.create({
        data: { outletId, kind, title, url, versions: { create: { text, textHash } } },
      })
      return 'kept'
    }
    if (known.versions.some((version) => version.textHash === textHash)) return 'unchanged'
    const before = known.versions[0]
    const carried = (before?.promises ?? []).flatMap(({ rule, start, end }) => {
      const at = text.indexOf(before.text.slice(start, end))
      return at < 0 ? [] : [{ rule, start: at, end: at + end - start }]
    })
    await transaction.outletPolicyVersion.create({
      data: { policyId: known.id, text, textHash, promises: { create: carried } },
    })
    return 'new-version'
  })
}

/** Removes a policy with its versions; false when the outlet has none of that id. */
export async function removePolicy(
  { prisma }: Database,
  { outletId, id }: { outletId: string; id: string },
): Promise<boolean> {
  const { count } = await prisma.outletPolicy.deleteMany({ where: { id, outletId } })
  return count > 0
}

/** Links a sentence to a rule; twice is once. False when there is no such version of that outlet. */
export async function linkPromise(
  { prisma }: Database,
  given: { outletId: string; versionId: string; rule: string; start: number; end: number },
): Promise<boolean> {
  const { outletId, versionId, rule, start, end } = given
  const version = await prisma.outletPolicyVersion.findFirst({
    where: { id: versionId, policy: { outletId } },
    select: { id: true },
  })
  if (!version) return false
  const key = { versionId, rule, start }
  await prisma.policyPromise.upsert({
    where: { versionId_rule_start: key },
    create: { ...key, end },
    update: { end },
  })
  return true
}

/**
 * Takes a link away, with the same sentence's link to that rule in the other versions of the page; false when
 * that outlet has none of that id.
 */
export async function unlinkPromise(
  { prisma }: Database,
  { outletId, id }: { outletId: string; id: string },
): Promise<boolean> {
  return prisma.$transaction(async (transaction) => {
    const found = await transaction.policyPromise.findFirst({
      where: { id, version: { policy: { outletId } } },
      include: { version: true },
    })
    if (!found) return false
    const { rule, start, end, version } = found
    const sentence = version.text.slice(start, end)
    const alike = await transaction.policyPromise.findMany({
      where: { rule, version: { policyId: version.policyId } },
      include: { version: { select: { text: true } } },
    })
    const ids = alike
      .filter((one) => one.version.text.slice(one.start, one.end) === sentence)
      .map((one) => one.id)
    await transaction.policyPromise.deleteMany({ where: { id: { in: ids } } })
    return true
  })
}

import { createHash } from 'node:crypto'
import { type ArchiveItem, readArchive } from '#ingest/read-archive'
import type { ArchiveArticle } from '#ingest/read-archive/archive-article'
import type { FieldMap } from '#ingest/read-archive/article-of-record'
import { type ImportedArticle, importArticles, knownInputs } from '#store/import-articles'
import { termsOf } from './find-story'
import { loadEngine } from './load-engine'
import type { Workspace } from './workspace'

/** What is to be imported, and what is said of it beside. */
export interface ArchiveImport {
  /** Files and folders. */
  paths: string[]
  fields: FieldMap
  /** Each stands in where an input does not say its own. */
  defaults: { outlet?: string; desk?: string; section?: string; topic?: string }
}

/** What became of the inputs. */
export interface ImportedArchive {
  added: number
  /** Met before, or here already by outlet and id, address or text. */
  alreadyHere: number
  /** Of these the stored article has other words and stays as it was. */
  otherText: number
  failed: number
}

/** Told while it goes on: how many inputs are done, and each that failed, in a sentence. */
export interface ImportListener {
  onProgress?(done: number): void
  onFailure(sentence: string): void
}

/** A batch is kept in one transaction: an import that is killed loses one at most. */
const mostInBatch = 100
const mostCharacters = 3_000_000

/**
 * Takes a newsroom's own articles into the workspace, each into a story of its own, batch by batch. The
 * same inputs once more add nothing, so an import that was interrupted goes on when it is asked for
 * again: what is done is known by its digest and not even opened. Nothing is read by the engine here: what was
 * added waits for `readWaiting`.
 */
export async function importArchive(
  { db }: Workspace,
  { paths, fields, defaults }: ArchiveImport,
  listener: ImportListener,
): Promise<ImportedArchive> {
  const sum: ImportedArchive = { added: 0, alreadyHere: 0, otherText: 0, failed: 0 }
  const said = JSON.stringify([fields, defaults])
  const fail = (sentence: string) => {
    sum.failed += 1
    listener.onFailure(sentence)
  }
  const done = () => sum.added + sum.alreadyHere + sum.failed

  async function take(items: ArchiveItem[]): Promise<void> {
    const digests = items.map(({ digest }) => hashOf(said, digest))
    const known = await knownInputs(db, digests)
    let batch: ImportedArticle[] = []
    let characters = 0
    for (const [index, item] of items.entries()) {
      if (known.has(digests[index])) {
        sum.alreadyHere += 1
        continue
      }
      const opened = await open(item, defaults)
      if ('problem' in opened) {
        fail(opened.problem)
        continue
      }
      batch.push({ ...(await toKeep(opened.article)), inputDigest: digests[index] })
      characters += opened.article.text.length
      if (characters < mostCharacters) continue
      await keep(batch)
      batch = []
      characters = 0
    }
    await keep(batch)
    listener.onProgress?.(done())
  }

  async function keep(batch: ImportedArticle[]): Promise<void> {
    if (batch.length === 0) return
    for (const outcome of await importArticles(db, batch)) {
      if (outcome === 'added') sum.added += 1
      else sum.alreadyHere += 1
      if (outcome === 'other-text') sum.otherText += 1
    }
  }

  let items: ArchiveItem[] = []
  for (const path of paths) {
    for await (const item of readArchive(path, fields)) {
      if ('problem' in item) {
        fail(item.problem)
        continue
      }
      items.push(item)
      if (items.length < mostInBatch) continue
      await take(items)
      items = []
    }
  }
  await take(items)
  return sum
}

type Named = ArchiveArticle & { outlet: string }

async function open(
  item: ArchiveItem,
  defaults: ArchiveImport['defaults'],
): Promise<{ article: Named } | { problem: string }> {
  const opened = await item.read()
  if ('problem' in opened) return opened
  const { article } = opened
  const outlet = article.outlet ?? defaults.outlet ?? null
  if (outlet === null) {
    return { problem: `${item.place}: it names no outlet. Say which it is with --outlet NAME.` }
  }
  return {
    article: {
      ...article,
      outlet,
      desk: article.desk ?? defaults.desk ?? null,
      section: article.section ?? defaults.section ?? null,
      topic: article.topic ?? defaults.topic ?? null,
    },
  }
}

async function toKeep(article: Named): Promise<Omit<ImportedArticle, 'inputDigest'>> {
  return { ...article, ...termsOf(article, await loadEngine()) }
}

function hashOf(said: string, digest: string): string {
  return createHash('sha256').update(said).update(digest).digest('hex')
}

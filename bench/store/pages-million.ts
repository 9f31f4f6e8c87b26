// How long every page takes where a million attributions are stored: a real PostgreSQL, the built
// pages, one request at a time over HTTP. Needs about 4 GB on disk and, on two cores, a quarter of an hour.
//
// Run: node setup/prepare.mjs bundle && node --import tsx bench/store/pages-million.ts [FOLDER]
// With a folder, what it fills is kept there and measured again at the next run.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeWorkspace, openWorkspace } from '#workflows/workspace'
import { fillArchive } from './fill-archive'
import { measurePages, pagesOf } from './measure-pages'

const kept = process.argv[2]
const folder = kept ?? mkdtempSync(join(tmpdir(), 'according-pages-'))
process.env.ACCORDING_DATA = folder
process.env.ACCORDING_ROOT ??= process.cwd()
try {
  await fillArchive(1_000_000)
  const { prisma } = (await openWorkspace()).db
  const [size] = await prisma.$queryRaw<Record<string, number>[]>`
    SELECT (SELECT count(*)::int FROM attribution_row) AS attributions,
      (SELECT count(*)::int FROM article) AS articles, (SELECT count(*)::int FROM story) AS stories,
      (SELECT count(*)::int FROM outlet) AS outlets`
  const pages = await pagesOf(prisma)
  await closeWorkspace()
  const report = await measurePages(pages, size)
  writeFileSync('bench/PAGES-MILLION.md', report)
  console.log(report)
} finally {
  await closeWorkspace()
  if (!kept) rmSync(folder, { recursive: true, force: true })
}

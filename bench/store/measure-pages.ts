import { cpus } from 'node:os'
import type { PrismaClient } from '#store/generated/client'
import { quantileOf, serveBuilt, timeRequests } from '../pages/serve-built'

/** A page with the addresses that are asked for in turn. */
export interface MeasuredPage {
  name: string
  addresses: string[]
}

const requests = 200
const warmUp = 10
const port = 4391

/** Every page, each at several addresses: of the largest outlet as well as of others. Add new pages here. */
export async function pagesOf(prisma: PrismaClient): Promise<MeasuredPage[]> {
  const ids = async (sql: string) =>
    (await prisma.$queryRawUnsafe<{ id: string }[]>(sql)).map(({ id }) => id)
  const stories = await ids(`SELECT id FROM story WHERE NOT is_demo ORDER BY md5(id) LIMIT 50`)
  const articles = await ids(`SELECT id FROM article ORDER BY md5(id) LIMIT 50`)
  const outlets = await ids(
    `SELECT outlet_id AS id FROM article GROUP BY outlet_id ORDER BY count(*) DESC LIMIT 40`,
  )
  const each = (path: string, all: string[]) => all.map((id) => path.replace('ID', id))
  return [
    { name: '/', addresses: ['/', '/?page=2', '/?page=80', '/?find=77'] },
    { name: '/add', addresses: ['/add'] },
    { name: '/stories/[id]', addresses: each('/stories/ID', stories) },
    {
      name: '/stories/[id] with sentences',
      addresses: each('/stories/ID?see=only-anonymous-claims', stories),
    },
    { name: '/articles/[id]', addresses: each('/articles/ID', articles) },
    { name: '/outlets', addresses: ['/outlets', '/outlets?find=1', '/outlets?page=2'] },
    { name: '/outlets/[id]', addresses: each('/outlets/ID', outlets) },
    { name: '/outlets/[id], the largest', addresses: each('/outlets/ID', outlets.slice(0, 1)) },
    {
      name: '/outlets/[id] with sentences',
      addresses: each('/outlets/ID?see=only-anonymous-claims&month=2026-05', outlets),
    },
    {
      name: '/outlets/compare',
      addresses: outlets.slice(1).map((id) => `/outlets/compare?a=${outlets[0]}&b=${id}`),
    },
    { name: '/outlets/tables', addresses: ['/outlets/tables'] },
    { name: '/method', addresses: ['/method'] },
  ]
}

/** Serves the built pages over the filled workspace and gives the table of how long they took. */
export async function measurePages(
  pages: MeasuredPage[],
  size: Record<string, number>,
): Promise<string> {
  return serveBuilt(port, {}, async () => {
    const rows: string[] = []
    for (const { name, addresses } of pages) {
      const { times, largest } = await timeRequests(
        addresses.map((address) => `http://127.0.0.1:${port}${address}`),
        { warmUp, requests },
      )
      const [median, most, longest] = [0.5, 0.95, 1].map((part) => quantileOf(times, part))
      rows.push(
        `| ${name} | ${median} | ${most} | ${longest} | ${Math.round(largest.length / 1000)} |`,
      )
      console.error(rows[rows.length - 1])
    }
    return report(rows, size)
  })
}

function report(rows: string[], size: Record<string, number>): string {
  const n = (key: string) => (size[key] ?? 0).toLocaleString('en')
  return `# How long pages take with a million attributions

Made by \`node --import tsx bench/store/pages-million.ts\`: ${n('attributions')} attributions in
${n('articles')} articles of ${n('stories')} stories and ${n('outlets')} outlets of unequal size, in the embedded
PostgreSQL; the built pages, served by \`according serve\` on the same machine (${cpus().length} × ${cpus()[0]?.model.trim()},
Node ${process.versions.node}). ${requests} requests a page, one at a time, over its addresses in turn, after ${warmUp} that are not
counted; until the last byte. The articles are the demo’s, really read and compared, standing again and
again under other ids, outlets and days.

| page | median ms | p95 ms | longest ms | largest kB |
|---|---|---|---|---|
${rows.join('\n')}
`
}

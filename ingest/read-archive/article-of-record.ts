import { asPublishedAt } from '../extract-article/page-facts'
import type { ArchiveArticle } from './archive-article'

/** What is taken from a record, with the names that a column may have for it; the first found counts. */
export const recordFields = {
  id: ['id'],
  title: ['title', 'headline'],
  text: ['text', 'body', 'content'],
  outlet: ['outlet', 'publication'],
  byline: ['byline', 'author', 'authors'],
  url: ['url', 'link'],
  publishedAt: ['publishedat', 'published', 'date', 'pubdate'],
  desk: ['desk'],
  section: ['section'],
  topic: ['topic'],
} as const satisfies Record<string, readonly string[]>
export type RecordField = keyof typeof recordFields

/** The reader's own names of columns, such as `{ title: 'Headline' }`. */
export type FieldMap = Partial<Record<RecordField, string>>

const mostCharacters = 5_000_000
const longestFact = 300

/** An article from the fields of a JSON object or a row, or what is wrong with it. */
export function articleOfRecord(
  record: Readonly<Record<string, unknown>>,
  fields: FieldMap,
): { article: ArchiveArticle } | { problem: string } {
  const columns = new Map(Object.keys(record).map((name) => [plainName(name), name]))
  const value = (field: RecordField): string | null => {
    const own = fields[field]
    if (own !== undefined) return asText(record[columns.get(plainName(own)) ?? own])
    for (const name of recordFields[field]) {
      const found = asText(record[columns.get(name) ?? ''])
      if (found !== null) return found
    }
    return null
  }
  const text = value('text')
  if (text === null) return { problem: missing('text', fields, columns) }
  if (text.length > mostCharacters) {
    return { problem: `the text has ${text.length} characters; at most ${mostCharacters}.` }
  }
  const said = value('publishedAt')
  const publishedAt = said === null ? null : readTime(said)
  if (said !== null && publishedAt === null) {
    return {
      problem: `“${said.slice(0, 40)}” is no date that can be read. Write a day such as 2026-05-31, or a time with its zone such as 2026-05-31T19:05:00+01:00.`,
    }
  }
  const id = value('id')
  if (id !== null && id.length > longestFact) {
    return { problem: `the id has ${id.length} characters; at most ${longestFact}.` }
  }
  const fact = (field: RecordField) => value(field)?.slice(0, longestFact) ?? null
  return {
    article: {
      title: fact('title') ?? (text.trimStart().split('\n', 1)[0] ?? '').slice(0, 160),
      text,
      outlet: fact('outlet'),
      byline: fact('byline'),
      url: value('url'),
      publishedAt,
      links: [],
      externalId: id,
      desk: fact('desk'),
      section: fact('section'),
      topic: fact('topic'),
    },
  }
}

/** "Published at", "published_at" and "publishedAt" are one name. */
function plainName(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '')
}

/** Words as a cell or JSON value gives them; lists are joined, and what is empty is not there. */
function asText(value: unknown): string | null {
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  if (Array.isArray(value)) return asText(value.flatMap((one) => asText(one) ?? []).join(', '))
  if (typeof value !== 'string' || value.trim() === '') return null
  return value.trim()
}

/** ISO forms, and the form of mail and feeds ("Tue, 05 May 2026 06:00:00 GMT"). Others mean different days in different countries. */
function readTime(said: string): string | null {
  const iso = asPublishedAt(said)
  if (iso !== null) return iso
  if (!/^(?:\w{3}, )?\d{1,2} \w{3} \d{4} \d{2}:\d{2}(?::\d{2})? (?:GMT|UTC?|[+-]\d{4})$/.test(said))
    return null
  const time = Date.parse(said)
  return Number.isNaN(time) ? null : `${new Date(time).toISOString().slice(0, 19)}Z`
}

function missing(field: RecordField, fields: FieldMap, columns: Map<string, string>): string {
  const own = fields[field]
  if (own !== undefined) return `there is no “${own}”, which --map names as the ${field}.`
  const names = [...columns.values()].slice(0, 8).join(', ')
  return `there is no ${field}${names === '' ? '' : ` (there are: ${names})`}. Name its column with --map ${field}=COLUMN.`
}

import { Prisma } from './generated/client'

/** Which of an outlet's read articles a report is about. */
export interface PeriodScope {
  outletId: string
  /** Days in UTC, the second not included; null for any time, and then articles without a date are in it too. */
  from: string | null
  until: string | null
  /** Narrowed to these; '' is "nothing said", null is any. */
  desk: string | null
  section: string | null
  topic: string | null
}

/** By what a report groups its articles. */
export const periodGroups = ['month', 'desk', 'section', 'topic', 'byline'] as const
export type PeriodGroup = (typeof periodGroups)[number]

/** The articles of the scope, where `a` is `article`. */
export function inScope({ outletId, from, until, desk, section, topic }: PeriodScope): Prisma.Sql {
  return Prisma.sql`a.outlet_id = ${outletId} AND a.state = 'read'
    AND (${from}::text IS NULL OR a.published_order >= ${from}::timestamp AT TIME ZONE 'UTC')
    AND (${until}::text IS NULL OR a.published_order < ${until}::timestamp AT TIME ZONE 'UTC')
    AND (${desk}::text IS NULL OR coalesce(a.desk, '') = ${desk})
    AND (${section}::text IS NULL OR coalesce(a.section, '') = ${section})
    AND (${topic}::text IS NULL OR coalesce(a.topic, '') = ${topic})`
}

const columns: Record<PeriodGroup, Prisma.Sql> = {
  month: Prisma.sql`coalesce(to_char(a.published_order AT TIME ZONE 'UTC', 'YYYY-MM'), '')`,
  desk: Prisma.sql`coalesce(a.desk, '')`,
  section: Prisma.sql`coalesce(a.section, '')`,
  topic: Prisma.sql`coalesce(a.topic, '')`,
  byline: Prisma.sql`coalesce(a.byline, '')`,
}

/** The value by which articles are grouped; '' where nothing is said. */
export function groupOf(by: PeriodGroup): Prisma.Sql {
  return columns[by]
}

import type { ReportAddress } from '#workflows/report-period/open-report'
import { type Query, queryWord, withQuery } from '../_ui/read-query'

const most = 300

/** Which report an address asks for. A desk that is there and empty means "nothing said". */
export function readReportAddress(query: Query): ReportAddress {
  const word = (key: string) => queryWord(query, key).trim().slice(0, most)
  const narrow = (key: string) => {
    const value = query[key]
    if (typeof value !== 'string') return null
    return value === nothingSaid ? '' : value.slice(0, most) || null
  }
  return {
    outlet: word('outlet'),
    from: word('from'),
    to: word('to'),
    by: word('by'),
    pack: word('pack'),
    desk: narrow('desk'),
    section: narrow('section'),
    topic: narrow('topic'),
  }
}

/** Stands in an address for what is not said: an empty word is dropped from addresses. */
export const nothingSaid = '-'

/** The address of the report with some of it changed, and whatever is opened beside it. */
export function writeReportAddress(
  address: ReportAddress,
  changed: Partial<Record<string, string | number | null>> = {},
): string {
  const { desk, section, topic, ...words } = address
  const narrow = (value: string | null) => (value === '' ? nothingSaid : value)
  return withQuery('/self-review', {
    ...words,
    desk: narrow(desk),
    section: narrow(section),
    topic: narrow(topic),
    ...(changed as Record<string, string | number | null>),
  })
}

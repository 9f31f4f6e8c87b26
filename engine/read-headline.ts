import type { Source } from '#domain/source'
import type { SourceCategory } from '#domain/source-category'
import type { Stretch } from '#domain/span'
import { classOfNoun } from './classify-source/class-of-noun'
import { hedgeRows } from './lexicon/hedges'
import { wordsOf } from './lexicon/lexicon-row'

/** Who a headline credits, and where it hedges; offsets are UTF-16 code units into the headline. */
export interface ReadHeadline {
  credits: { stretch: Stretch; sourceId: string | null; category: SourceCategory }[]
  hedges: Stretch[]
}

const saying =
  'say|says|said|tell|tells|told|claim|claims|warn|warns|report|reports|confirm|confirms|deny|denies|admit|admits|insist|insists|believe|believes|fear|fears|suggest|suggests|show|shows|find|finds|reveal|reveals|accuse|accuses|allege|alleges|announce|announces'

/** "…, officials say" · "…, says official" · "Officials: …" · "Minister denies …" · "… according to a report". */
const creditPatterns = [
  new RegExp(`(?:^|[,;–—]\\s+|\\bas\\s+)([^,;:–—]{2,60}?)\\s+(?:${saying})\\s*$`, 'i'),
  new RegExp(`[,;–—]\\s+(?:${saying})\\s+([^,;:–—]{2,60}?)(?=[,;:–—]|\\s+as\\b|$)`, 'i'),
  /^([^:,]{2,40}):\s/,
  new RegExp(`^([^,;:–—]{2,60}?)\\s+(?:${saying})\\b`, 'i'),
  /\baccording to ([^,;:–—]{2,60})/i,
]

/** Reads a headline beside the sources of its article: a credit takes its kind from there where it can. */
export function readHeadline(title: string, sources: readonly Source[]): ReadHeadline {
  const credits: ReadHeadline['credits'] = []
  for (const pattern of creditPatterns) {
    const match = pattern.exec(title)
    if (!match) continue
    const start = title.indexOf(match[1], match.index)
    const stretch: Stretch = [start, start + match[1].length]
    const credit = creditOf(match[1], sources)
    const isNew = !credits.some((one) => one.stretch[0] < stretch[1] && stretch[0] < one.stretch[1])
    if (credit && isNew) credits.push({ stretch, ...credit })
  }
  return { credits, hedges: findHedges(title) }
}

function creditOf(
  words: string,
  sources: readonly Source[],
): { sourceId: string | null; category: SourceCategory } | null {
  const last = words.trim().split(/\s+/).pop()?.toLowerCase() ?? ''
  const heard = sources.find((source) => {
    const label = (source.name ?? source.label).toLowerCase()
    return label.split(/\s+/).includes(last)
  })
  if (heard) return { sourceId: heard.id, category: 'no-source' }
  const noun = classOfNoun(last)
  switch (noun?.class) {
    case 'insider':
      return {
        sourceId: null,
        category: last.startsWith('source') ? 'anonymous-bare' : 'anonymous-described',
      }
    case 'group':
      return { sourceId: null, category: 'generic-group' }
    case 'spokesperson':
    case 'organisation':
      return { sourceId: null, category: 'named-organisation' }
    case 'document':
      return { sourceId: null, category: 'document' }
    case 'media':
      return { sourceId: null, category: 'other-media' }
    default:
      return null
  }
}

function findHedges(title: string): Stretch[] {
  const words = hedgeRows
    .filter((row) => row.class !== 'denied')
    .flatMap(wordsOf)
    .filter((word) => word !== 'if' && word !== 'can')
  const pattern = new RegExp(`\\b(?:${words.join('|')})(?: (?:have|be))?\\b`, 'gi')
  return [...title.matchAll(pattern)].map(
    (match): Stretch => [match.index, match.index + match[0].length],
  )
}

import type { ClaimMember, ComparedArticle, Comparison } from '#domain/comparison'
import type { Facet, Source } from '#domain/source'
import { analyse, type Saying } from './small-world'

/** An article that says a few things, each of which is a claim of its own. */
export function article(
  outlet: string | null,
  says: (Saying & { isQuoted?: boolean })[],
  id = outlet ?? 'nobody',
): ComparedArticle {
  const analysis = analyse(id, says)
  let [credited, flat] = [0, 0]
  says.forEach(({ by, isQuoted = false }, index) => {
    const claimId = `k${index + 1}`
    if (by === undefined) {
      analysis.assertions[flat].claimId = claimId
      flat += 1
    } else {
      analysis.attributions[credited].claimId = claimId
      if (isQuoted) analysis.attributions[credited].form = 'direct'
      credited += 1
    }
  })
  return { id, outlet, publishedAt: null, url: null, links: [], analysis }
}

/** Where a claim stands: an article, the words of it, and whether it is denied there. */
type Stands = [article: ComparedArticle, words: string, isDenial?: boolean]

/** A comparison that found these claims and copies and nothing else. */
export function comparison(
  articles: ComparedArticle[],
  claims: Record<string, Stands[]> = {},
  {
    copies = {},
    perhaps = [],
  }: { copies?: Record<string, string>; perhaps?: [Stands, Stands][] } = {},
): Comparison {
  const placed = ([{ id, analysis }, words]: Stands) => {
    const start = analysis.text.indexOf(words)
    if (start === -1) throw new Error(`${id} does not say ${words}`)
    return { article: id, start, end: start + words.length }
  }
  return {
    storyId: 'story',
    articles: articles.map(({ id, outlet, publishedAt }) => ({
      id,
      outlet,
      title: '',
      publishedAt,
      readingOf: copies[id] ?? null,
      sharedPassages: [],
      headlineGap: null,
    })),
    claims: Object.entries(claims).map(([gist, members], index) => ({
      id: `c${index + 1}`,
      gist,
      state: 'named',
      origins: { known: 1, independent: 1, possible: 1 },
      members: members.map((stands): ClaimMember => {
        const at = placed(stands)
        const attribution = stands[0].analysis.attributions.find(
          ({ content: [[start]] }) => start === at.start,
        )
        return {
          ...at,
          attributionId: attribution?.id ?? null,
          sourceId: attribution?.sourceId ?? null,
          strength: 4,
          drift: null,
          attributionShift: false,
          roleShift: false,
          standsOn: 'named',
          isDenial: stands[2] ?? false,
        }
      }),
      because: [],
      isByHand: false,
    })),
    perhapsSame: perhaps.map(([a, b]) => ({ a: placed(a), b: placed(b), confidence: 0.4 })),
    citations: [],
    roots: [],
    measures: {},
  }
}

/** An anonymous individual whose description states these facets, each as "facet: words". */
export function described(label: string, ...facets: string[]) {
  return {
    label,
    kind: 'unnamed_person',
    standing: 'anonymous',
    count: 1,
    facets: facets.map((stated): Facet => {
      const [facet, words] = stated.split(': ')
      return { facet: facet as Facet['facet'], words, value: 1, span: [0, 0] }
    }),
  } satisfies Partial<Source>
}

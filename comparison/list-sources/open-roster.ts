import type { ComparedArticle } from '#domain/comparison'
import type { Source } from '#domain/source'

/** One source of one article. */
export interface Speaker {
  article: ComparedArticle
  source: Source
}

/** Speakers that are taken for one source, and why. */
export interface SpeakerGroup {
  speakers: Speaker[]
  because: string[]
  isByHand: boolean
}

/** The speakers of a story on their way to a roster. */
export interface Roster {
  speakers: readonly Speaker[]
  groupOf(speaker: Speaker): SpeakerGroup
  find(article: string, sourceId: string | null): Speaker | null
  /** Takes the groups of two speakers for one source. */
  join(one: Speaker, other: Speaker, because: string, isByHand?: boolean): void
  /** Parts a speaker from its group, by hand. */
  part(speaker: Speaker): void
  /** In the order of the first speaker of each. */
  groups(): SpeakerGroup[]
}

/** Everyone who stands behind a claim in one of the articles, each apart. */
export function openRoster(articles: readonly ComparedArticle[]): Roster {
  const speakers = articles.flatMap((article) => {
    const heard = new Set(
      article.analysis.attributions.flatMap(({ claim, sourceId }) =>
        claim === null || sourceId === null ? [] : [sourceId],
      ),
    )
    return article.analysis.sources
      .filter(({ id, kind }) => heard.has(id) && kind !== 'none' && kind !== 'self')
      .map((source): Speaker => ({ article, source }))
  })
  const byKey = new Map(speakers.map((speaker) => [keyOf(speaker), speaker]))
  const order = new Map(speakers.map((speaker, index) => [speaker, index]))
  const groups = new Map<Speaker, SpeakerGroup>(
    speakers.map((speaker) => [speaker, { speakers: [speaker], because: [], isByHand: false }]),
  )
  const placeOf = (speaker: Speaker) => order.get(speaker) ?? 0
  const groupOf = (speaker: Speaker) =>
    groups.get(speaker) ?? { speakers: [speaker], because: [], isByHand: false }
  return {
    speakers,
    groupOf,
    find: (article, sourceId) => byKey.get(`${article}\n${sourceId}`) ?? null,
    join(one, other, because, isByHand = false) {
      const [a, b] = [groupOf(one), groupOf(other)]
      if (a === b) return
      const joined: SpeakerGroup = {
        speakers: [...a.speakers, ...b.speakers].sort((x, y) => placeOf(x) - placeOf(y)),
        because: [...new Set([...a.because, ...b.because, because])],
        isByHand: a.isByHand || b.isByHand || isByHand,
      }
      for (const speaker of joined.speakers) groups.set(speaker, joined)
    },
    part(speaker) {
      const group = groupOf(speaker)
      const rest = group.speakers.filter((other) => other !== speaker)
      if (rest.length === 0) return
      const because = rest.length > 1 ? group.because : []
      const left = { speakers: rest, because, isByHand: true }
      for (const other of rest) groups.set(other, left)
      groups.set(speaker, { speakers: [speaker], because: [], isByHand: true })
    },
    groups: () => [...new Set(speakers.map(groupOf))],
  }
}

function keyOf({ article, source }: Speaker): string {
  return `${article.id}\n${source.id}`
}

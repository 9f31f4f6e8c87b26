import type { Comparison } from '#domain/comparison'
import type { OutletDifference } from '#domain/omission'
import type { RosterRow } from '#domain/roster'

/** Differences of a comparison's outlets: the first claims absent, two statements and a source only there. */
export function differencesOf({ articles, claims }: Comparison): OutletDifference[] {
  return articles.map(({ id, outlet }, place) => ({
    outlet: outlet ?? 'Outlet unknown',
    articles: 1,
    absent: claims.slice(0, place % 8).map((claim) => ({
      claimId: claim.id,
      gist: claim.gist,
      carriedBy: 5,
      outOf: 6,
    })),
    onlyHere: [
      { words: 'The lamps along the quay were out for an hour', article: id, at: [10, 55] },
      { words: 'A dredger had worked there in March', article: id, at: [80, 115] },
    ],
    quotedOnlyHere: [{ words: 'Ada Coll, who keeps the log', article: id, at: [120, 147] }],
  }))
}

/** A person whom one outlet names and another does not, an anonymous source narrowed by all, and a body. */
export function rosterOf({ articles, claims }: Comparison): RosterRow[] {
  const mention = (
    place: number,
    label: string,
    kind: RosterRow['mentions'][number]['kind'],
    standing: RosterRow['mentions'][number]['standing'],
  ) => {
    const { id, outlet } = articles[place % articles.length]
    const isNamed = standing === null
    const at: [number, number] = [10 * place, 10 * place + 9]
    return { article: id, outlet, sourceId: 's1', label, kind, standing, isNamed, at }
  }
  const carried = claims.map(({ id, gist }) => ({ claimId: id, gist }))
  return [
    {
      id: 'r1',
      label: 'a spokesman for the harbour board',
      name: 'Tobias Renn',
      mentions: [
        mention(0, 'Tobias Renn', 'named_person', null),
        mention(1, 'a spokesman for the harbour board', 'unnamed_person', 'spokesperson'),
      ],
      claims: carried.slice(0, 7),
      because: ['Harbor Herald says that the spokesman is Tobias Renn'],
      isByHand: true,
      isNarrowedByAll: false,
    },
    {
      id: 'r2',
      label: 'an engineer',
      name: null,
      mentions: [
        mention(0, 'an engineer of the harbour board', 'unnamed_person', 'anonymous'),
        mention(1, 'an engineer who inspected the cables in March', 'unnamed_person', 'anonymous'),
        mention(2, 'one of two engineers who opposed the plan', 'unnamed_person', 'anonymous'),
      ],
      claims: carried.slice(0, 1),
      because: ['the same quotation'],
      isByHand: false,
      isNarrowedByAll: true,
    },
    {
      id: 'r3',
      label: 'the harbour board',
      name: 'the harbour board',
      mentions: [mention(2, 'the harbour board', 'named_org', null)],
      claims: [],
      because: [],
      isByHand: false,
      isNarrowedByAll: false,
    },
  ]
}

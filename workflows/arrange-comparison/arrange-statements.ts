import { diffWords } from 'diff'
import type { ClaimMember, SharedClaim } from '#domain/comparison'
import type { Stretch } from '#domain/span'
import type { DiffPiece, ReadText, StatementRow } from './comparison-rows'
import { inOrder, isRootMember, markOf, outletOf, placeOf, type StoryIndex } from './story-index'

/**
 * The statements of one claim side by side, in order of publication, each with the words marked that
 * the statement it is compared with has not: the root's, or else the earliest one.
 */
export function arrangeStatements(index: StoryIndex, claim: SharedClaim): StatementRow[] {
  const members = inOrder(index, claim.members)
  const first =
    members.find((member) => isRootMember(index, claim.id, member)) ??
    members.find(({ isDenial }) => !isDenial) ??
    members[0]
  const model = first ? wordsOf(index, first) : ''
  return members.map((member) => arrangeStatement(index, claim, member, member === first, model))
}

function arrangeStatement(
  index: StoryIndex,
  claim: SharedClaim,
  member: ClaimMember,
  isModel: boolean,
  model: string,
): StatementRow {
  const article = index.articleById.get(member.article)
  const text = index.textById.get(member.article)
  const { pieces, lacking } = text
    ? compareWords(text, [member.start, member.end], isModel ? null : model)
    : { pieces: [], lacking: [] }
  return {
    key: `${member.article}-${member.start}-${member.end}-${member.attributionId}`,
    articleId: member.article,
    outlet: outletOf(index, member.article),
    title: article?.title ?? '',
    publishedAt: article?.publishedAt ?? null,
    pieces,
    lacking,
    isRoot: isRootMember(index, claim.id, member),
    isCopy: article?.readingOf != null,
    mark: markOf(index, member),
    source: text?.sources.find(({ id }) => id === member.sourceId)?.label ?? null,
    member,
    href: placeOf(member),
  }
}

/** The words of a statement, as they stand. */
export function wordsOf(index: StoryIndex, { article, start, end }: ClaimMember): string {
  return index.textById.get(article)?.text.slice(start, end) ?? ''
}

function compareWords(
  { text, sentences }: ReadText,
  [start, end]: Stretch,
  model: string | null,
): { pieces: DiffPiece[]; lacking: string[] } {
  const [from, to] = sentencesAround(sentences, [start, end])
  const words = text.slice(start, end)
  const changes =
    model === null
      ? [{ value: words, added: false, removed: false }]
      : diffWords(model, words, { ignoreCase: true })
  const inside = changes
    .filter(({ removed }) => !removed)
    .flatMap(({ value, added }): Unplaced[] =>
      added ? markWords(value) : [{ text: value, what: 'same' }],
    )
  return {
    pieces: placeFrom(from, [
      { text: text.slice(from, start), what: 'around' },
      ...inside,
      { text: text.slice(end, to), what: 'around' },
    ]),
    lacking: changes
      .filter(({ removed }) => removed)
      .map(({ value }) => value.trim())
      .filter((value) => /[\p{L}\p{N}]/u.test(value)),
  }
}

type Unplaced = Omit<DiffPiece, 'start'>

/** Words that differ, without the space around them. */
function markWords(value: string): Unplaced[] {
  const words = value.trim()
  const at = value.indexOf(words)
  return [
    { text: value.slice(0, at), what: 'same' },
    { text: words, what: 'other' },
    { text: value.slice(at + words.length), what: 'same' },
  ]
}

function placeFrom(from: number, pieces: readonly Unplaced[]): DiffPiece[] {
  let start = from
  const placed: DiffPiece[] = []
  for (const piece of pieces) {
    if (piece.text !== '') placed.push({ ...piece, start })
    start += piece.text.length
  }
  return placed
}

/** The sentences that a stretch touches, as one stretch; the stretch itself where it touches none. */
export function sentencesAround(sentences: readonly Stretch[], [start, end]: Stretch): Stretch {
  const touched = sentences.filter(([from, to]) => from < end && to > start)
  return [
    Math.min(start, ...touched.map(([from]) => from)),
    Math.max(end, ...touched.map(([, to]) => to)),
  ]
}

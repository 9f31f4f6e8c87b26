import type { Response, ResponseKind } from '#domain/response'
import type { Stretch } from '#domain/span'
import { type FoundWording, findWording } from './find-wording'
import { cueHedges } from './lexicon/hedges'
import { baseForms } from './lexicon/lexicon-row'
import { mayHoldResponse, responseRows } from './lexicon/responses'
import type { ReadClaim } from './read-claims'
import { tokensOf } from './read-claims/read-claim'
import { tokenAt } from './token-at'
import type { LinkedAttribution, Token, TokenisedText } from './tokenised-text'
import type { ResolvedSources } from './typed-source'

type Found = Omit<Response, 'id'>

const answering =
  /^(?:respond|responds|responded|responding|reply|replies|replied|replying|counter|countered|retort|retorted|rebutted)$/

/** Wording that reports an answer or its absence ("did not respond"), in text order. */
export function findResponseWording(text: TokenisedText): FoundWording<ResponseKind>[] {
  return findWording(text, responseRows, mayHoldResponse)
}

/**
 * Where the article reports that somebody answered, denied, would not answer or did not: by the cue of
 * an attribution (the source is then known) or by the wording alone. In text order; no two overlap.
 */
export function findResponses(
  text: TokenisedText,
  attributions: readonly LinkedAttribution[],
  claims: readonly ReadClaim[],
  resolved: ResolvedSources,
  wording: readonly FoundWording<ResponseKind>[],
): Response[] {
  const credited = attributions.flatMap((attribution, index): Found[] => {
    const kind = kindOfAnswer(tokensOf(text, attribution.cue), claims[index])
    if (!kind) return []
    const cue = text.text.slice(...(attribution.cue[0] ?? [0, 0]))
    return [
      {
        kind,
        span: [...attribution.cue, ...attribution.content].sort((a, b) => a[0] - b[0]),
        sourceId: resolved.links[index].sourceId,
        because: [`“${cue}” ${kind === 'denial' ? 'denies' : 'answers'}`],
      },
    ]
  })
  const findSubject = subjectFinder(text, attributions, resolved)
  const worded = wording.map(
    ({ row, stretch }): Found => ({
      kind: row.class,
      span: [stretch],
      sourceId: findSubject(stretch),
      because: [row.because],
    }),
  )
  return withoutOverlaps([...worded, ...credited]).map((found, index) => ({
    id: `r${index + 1}`,
    ...found,
  }))
}

function kindOfAnswer(cue: readonly Token[], claim: ReadClaim): ResponseKind | null {
  if (!claim.claim) return null
  const isDenying = cue.some((token) =>
    baseForms(token).some((form) => cueHedges.get(form)?.class === 'denied' && form !== 'doubt'),
  )
  if (claim.isDenial || (isDenying && claim.claim.strength === 0)) return 'denial'
  return cue.some(({ lower }) => answering.test(lower)) ? 'response' : null
}

/** Finds the source of an attribution whose cue is the wording, else one mentioned before it in its sentence. */
function subjectFinder(
  text: TokenisedText,
  attributions: readonly LinkedAttribution[],
  { links, sources }: ResolvedSources,
): (stretch: Stretch) => string | null {
  const sentenceAt = (offset: number) => text.tokens[tokenAt(text, offset)]?.sentence ?? 0
  const places = new Map<number, { stretch: Stretch; sourceId: string | null; isCue: boolean }[]>()
  const note = (stretch: Stretch, sourceId: string | null, isCue: boolean) => {
    const sentence = sentenceAt(stretch[0])
    places.set(sentence, [...(places.get(sentence) ?? []), { stretch, sourceId, isCue }])
  }
  attributions.forEach(({ cue }, index) => {
    if (cue[0]) note(cue[0], links[index].sourceId, true)
  })
  for (const { id, mentions } of sources) for (const mention of mentions) note(mention, id, false)
  return ([start, end]) => {
    const here = places.get(sentenceAt(start)) ?? []
    const own = here.find(({ stretch, isCue }) => isCue && stretch[0] < end && stretch[1] > start)
    if (own) return own.sourceId
    const before = here
      .filter(({ stretch, isCue }) => !isCue && stretch[1] <= start + 1)
      .sort((a, b) => b.stretch[1] - a.stretch[1])
    return before[0]?.sourceId ?? null
  }
}

/** In text order; what overlaps an earlier find is the same answer. */
function withoutOverlaps(found: Found[]): Found[] {
  const places = found
    .map((one) => ({ one, from: one.span[0]?.[0] ?? 0, to: one.span.at(-1)?.[1] ?? 0 }))
    .sort((a, b) => a.from - b.from || a.to - b.to)
  const kept: Found[] = []
  let end = 0
  for (const { one, from, to } of places) {
    if (from < end) continue
    end = to
    kept.push(one)
  }
  return kept
}

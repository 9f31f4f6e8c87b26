import type { ClaimMember, SharedClaim } from '#domain/comparison'
import { spreadOf } from './arrange-claims'
import { sentencesAround, wordsOf } from './arrange-statements'
import type { DriftPoint, DriftRows } from './comparison-rows'
import { excerptWords } from './excerpt-words'
import { addressWith, type PageAddress } from './page-choice'
import { inOrder, isRootMember, markOf, outletOf, placeOf, type StoryIndex } from './story-index'

const othersOffered = 8
const fewestTellingWords = 4

/**
 * The open claim on the ladder, or else the most reported of those whose words moved; null where there
 * is no claim.
 */
export function arrangeDrift(index: StoryIndex, address: PageAddress): DriftRows | null {
  const { claims } = index.comparison
  const moved = claims
    .map((claim) => ({ claim, spread: spreadOf(claim), drift: farthestOf(claim) }))
    .sort((a, b) => b.drift - a.drift || b.spread - a.spread)
  const reported = claims.find((one) => farthestOf(one) > 0)
  const claim = claims.find(({ id }) => id === address.choice.claim) ?? reported ?? claims[0]
  if (!claim) return null
  const points = foldByArticle(inOrder(index, claim.members)).map((member) =>
    arrangePoint(index, claim, member),
  )
  return {
    claimId: claim.id,
    gist: claim.gist,
    points: points.filter(({ publishedAt }) => publishedAt !== null),
    undated: points.filter(({ publishedAt }) => publishedAt === null),
    others: moved
      .filter((other) => other.spread > 0 && other.claim !== claim)
      .slice(0, othersOffered)
      .map(({ claim: { id, gist, members } }) => {
        const strengths = members.filter(({ isDenial }) => !isDenial).map((m) => m.strength)
        return {
          claimId: id,
          gist,
          least: Math.min(...strengths),
          most: Math.max(...strengths),
          href: addressWith(address, { claim: id }, 'drift'),
        }
      }),
  }
}

/** How far any statement drifted from the root, up or down; 0 where no root is known. */
function farthestOf({ members }: SharedClaim): number {
  return Math.max(0, ...members.map(({ drift }) => Math.abs(drift ?? 0)))
}

/** Of one article its strongest statement and its first denial; an article says many things twice. */
function foldByArticle(members: readonly ClaimMember[]): ClaimMember[] {
  const kept = new Map<string, ClaimMember>()
  for (const member of members) {
    const key = `${member.article} ${member.isDenial}`
    const before = kept.get(key)
    if (!before || (!member.isDenial && member.strength > before.strength)) kept.set(key, member)
  }
  return members.filter((member) => kept.get(`${member.article} ${member.isDenial}`) === member)
}

function arrangePoint(index: StoryIndex, claim: SharedClaim, member: ClaimMember): DriftPoint {
  const article = index.articleById.get(member.article)
  return {
    key: `${member.article}-${member.start}-${member.isDenial}`,
    articleId: member.article,
    outlet: outletOf(index, member.article),
    publishedAt: article?.publishedAt ?? null,
    strength: member.strength,
    drift: member.drift,
    words: excerptWords(tellingWords(index, member), claim.gist),
    // The strongest statement of an article stands for it, whichever of its statements is the root.
    isRoot:
      !member.isDenial &&
      claim.members.some(
        (own) => own.article === member.article && isRootMember(index, claim.id, own),
      ),
    isDenial: member.isDenial,
    isCopy: article?.readingOf != null,
    isAttributionShifted: member.attributionShift,
    isRoleShifted: member.roleShift,
    mark: markOf(index, member),
    href: placeOf(member),
  }
}

/** The statement's words, or the sentence around them where they are too few to say anything ("denies it"). */
function tellingWords(index: StoryIndex, member: ClaimMember): string {
  const own = wordsOf(index, member)
  const text = index.textById.get(member.article)
  if (!text || own.split(/\s+/).length >= fewestTellingWords) return own
  return text.text.slice(...sentencesAround(text.sentences, [member.start, member.end]))
}

import type { OutletMix, ParagraphPiece, PartRow, Share } from './story-view'

interface Facts {
  onlyAnonymousClaims: Share
  reasonGiven: Share
  specificity: Share & { parts: PartRow[] }
  sourceMix: OutletMix[]
}

const namedParts = ['named-person', 'named-organisation', 'document']

/**
 * The paragraph "What this coverage rests on": counts, never adjectives. Every count that has
 * sentences behind it is a link to them.
 */
export function writeParagraph(facts: Facts): ParagraphPiece[] {
  const { cases } = facts.onlyAnonymousClaims
  if (cases === 0) return [plain('No attributed claims were found in these articles.')]
  return [
    ...anonymousSentence(facts.onlyAnonymousClaims),
    ...namedSentence(facts.sourceMix),
    ...describedSentence(facts.specificity, facts.reasonGiven, facts.onlyAnonymousClaims.articles),
  ]
}

function anonymousSentence({ counted, cases }: Share): ParagraphPiece[] {
  const claims = `attributed ${plural(cases, 'claim', 'claims')}`
  if (counted === 0) {
    const none = cases === 1 ? 'The one' : `None of the ${cases}`
    const verb = cases === 1 ? 'does not rest' : 'rests'
    return [plain(`${none} ${claims} ${verb} on anonymous sources alone.`)]
  }
  const verb = counted === 1 ? 'rests' : 'rest'
  return [
    {
      text: `${counted} of ${cases} ${claims}`,
      see: { see: 'only-anonymous-claims' },
    },
    plain(` ${verb} on anonymous sources alone.`),
  ]
}

function namedSentence(mix: OutletMix[]): ParagraphPiece[] {
  const named = namedParts.reduce((sum, part) => sum + countPart(mix, part), 0)
  const unsourced = countPart(mix, 'no-source')
  const pieces: ParagraphPiece[] = []
  if (named > 0) {
    const verb = named === 1 ? 'has' : 'have'
    pieces.push(
      plain(
        ` ${named} ${verb} a named person, a named organisation or a document behind ${plural(named, 'it', 'them')}.`,
      ),
    )
  }
  if (unsourced > 0) {
    pieces.push(plain(' '), {
      text: `${unsourced} ${plural(unsourced, 'is', 'are')} worded as if from a source that is not given`,
      see: { see: 'source-mix', part: 'no-source' },
    })
    pieces.push(plain('.'))
  }
  return pieces
}

function describedSentence(
  specificity: Share & { parts: PartRow[] },
  reasons: Share,
  articles: number,
): ParagraphPiece[] {
  if (reasons.cases === 0) return []
  const bare = specificity.cases - specificity.counted
  const many = reasons.cases === 1 ? 'one anonymous source' : `${reasons.cases} anonymous sources`
  const explained =
    reasons.counted === 0
      ? 'no reason for the anonymity is given'
      : `a reason for the anonymity is given for ${reasons.counted}`
  const pieces: ParagraphPiece[] = [
    plain(
      ` Of ${many} heard in ${plural(articles, 'this article', 'these articles')}, ${explained}`,
    ),
  ]
  if (bare > 0) {
    pieces.push(plain(' and '), {
      text: `${bare} ${plural(bare, 'is', 'are')} not described at all`,
      see: { see: 'specificity', part: '0' },
    })
  }
  return [...pieces, plain('.')]
}

function countPart(mix: OutletMix[], part: string): number {
  return mix.reduce(
    (sum, outlet) => sum + (outlet.parts.find((row) => row.part === part)?.cases ?? 0),
    0,
  )
}

function plural(count: number, one: string, many: string): string {
  return count === 1 ? one : many
}

function plain(text: string): ParagraphPiece {
  return { text, see: null }
}

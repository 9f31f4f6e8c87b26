import { claimStateWords, supportWords } from '#domain/claim-state-words'
import type { Citation, Comparison, SharedClaim } from '#domain/comparison'
import { comparisonMeasures } from '#measures/count-comparison'

/** A comparison for people: the articles, then each shared claim with who says it how strongly. */
export function describeComparison(comparison: Comparison): string {
  const names = nameArticles(comparison)
  return [
    ...describeArticles(comparison, names),
    '',
    ...(comparison.claims.length === 0 ? ['No claim is shared by two of these articles.', ''] : []),
    ...comparison.claims.flatMap((claim) => describeClaim(claim, names)),
    ...comparison.citations.map((citation) => describeCitation(citation, names)),
    ...(comparison.citations.length > 0 ? [''] : []),
    ...comparisonMeasures.flatMap(({ id, title, total }) => {
      const { count, outOf } = comparison.measures[id] ?? { count: 0, outOf: 0 }
      if (outOf === 0) return []
      return [`${title}: ${count} ${total === 'greatest' ? 'at most, over' : 'of'} ${outOf}`]
    }),
    ...(comparison.perhapsSame.length > 0
      ? [`Left apart and perhaps the same: ${comparison.perhapsSame.length} pairs (see --json)`]
      : []),
    '',
  ].join('\n')
}

/** An outlet's name alone where it has one article here, else with the article's id. */
function nameArticles({ articles }: Comparison): Map<string, string> {
  return new Map(
    articles.map(({ id, outlet }) => {
      const isOnly = articles.filter((other) => other.outlet === outlet).length === 1
      return [id, outlet === null ? id : isOnly ? outlet : `${outlet} (${id})`]
    }),
  )
}

function describeArticles({ articles }: Comparison, names: Map<string, string>): string[] {
  return articles.map(({ id, title, publishedAt, readingOf, headlineGap }) => {
    const facts = [
      publishedAt ?? 'no date',
      ...(readingOf === null ? [] : [`a copy of ${names.get(readingOf)}`]),
      ...(headlineGap && headlineGap.gap > 0
        ? [`headline ${headlineGap.headline}, text ${headlineGap.body} of 5`]
        : []),
      ...(headlineGap?.isNumberMismatch ? ['headline and text differ in how many say it'] : []),
    ]
    return `${names.get(id)} — ${title || 'no headline'} (${facts.join(' · ')})`
  })
}

function describeClaim(
  { gist, state, origins, members }: SharedClaim,
  names: Map<string, string>,
): string[] {
  const lines = members.map((member) => {
    const text = [
      `${member.strength} of 5`,
      supportWords[member.standsOn],
      ...(member.drift
        ? [`${member.drift > 0 ? '+' : '−'}${Math.abs(member.drift)} from the root`]
        : []),
      ...(member.isDenial ? ['denies it'] : []),
      ...(member.attributionShift ? ['credited differently'] : []),
      ...(member.roleShift ? ['possibly the other way round'] : []),
    ]
    return `    ${names.get(member.article)}: ${text.join(', ')}`
  })
  return [
    `• ${gist}`,
    `  ${claimStateWords[state].word} · origins: ${origins.known} known, ${origins.independent} independent, ${origins.possible} possible`,
    ...lines,
    '',
  ]
}

function describeCitation({ from, to, credited }: Citation, names: Map<string, string>): string {
  const how = credited ? 'credits' : 'possibly takes from'
  return `${names.get(from)} ${how} ${names.get(to) ?? to}`
}

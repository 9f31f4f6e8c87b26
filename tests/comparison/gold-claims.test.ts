import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { judgeClaim } from '#comparison/claim-state'
import { isRoleShift, readRoles } from '#comparison/drift/role-shift'
import { spanText } from '#domain/span'
import { headlineGap } from '#engine/headline-gap'
import { type Gold, readGold } from '../demo/read-gold'
import { loadTestModel } from '../engine/read-model'
import { analysisOf, goldStatements, goldStory } from './gold-story'

const model = await loadTestModel()
const demo = join(import.meta.dirname, '..', '..', 'prisma', 'demo')

/**
 * Where the rules of claims.md, applied alike to all three stories, give something else than the
 * hand-written gold. Each line is exact: a change for the better or for the worse fails the test.
 */
const differences: Record<string, string[]> = {
  'kestrel-strait': [
    // The official does not say how he knows, and the later article cites his: two conditions fail.
    'c5 independent: 1, gold 2',
    // A flat sentence behind a sourced root is no origin of its own; the gold leaves one in doubt here
    // and none in five other claims.
    'c8 possible: 1, gold 2',
  ],
  hospital: [
    // Nothing that is said in the texts makes the nurse's notes one source with the inspector's report.
    'c1 known: 3, gold 2',
    'c1 possible: 3, gold 2',
    // That The Almanac met the nurse and read her notes stands three paragraphs behind its flat lead.
    'c7 state: "echo", gold "named"',
    'c7 known: 1, gold 2',
    'c7 possible: 1, gold 2',
  ],
  'city-hall': [
    // The headline is a noun phrase; given that it restates a claim which the text states, there is a gap of 0.
    'headline of 05-the-lantern: 5 over 5, gold null',
  ],
}

describe.each(Object.keys(differences))('the gold of %s', (name) => {
  const gold = readGold(join(demo, name))
  test('is reached but for the differences listed', () => {
    expect([...differencesOfClaims(gold), ...differencesOfHeadlines(gold)]).toEqual(
      differences[name],
    )
  })
})

test('roles are exchanged in no two statements of a story but the planted ones', () => {
  const found = Object.keys(differences).flatMap((name) => {
    const { articles } = readGold(join(demo, name))
    const said = articles.flatMap(({ id, text, attributions, assertions }) => [
      ...attributions.map((one) => ({
        at: `${id} ${one.id}`,
        roles: readRoles(spanText(text, one.content)),
      })),
      ...assertions.map((one) => ({
        at: `${id} ${one.id}`,
        roles: readRoles(spanText(text, one.span)),
      })),
    ])
    return said.flatMap((one, index) =>
      said
        .slice(index + 1)
        .filter((other) => isRoleShift(one.roles, other.roles))
        .map((other) => `${one.at} – ${other.at}`),
    )
  })
  expect(found).toEqual([
    '01-capital-wire a1 – 08-kestrel-courier a1',
    '02-signal-post a1 – 08-kestrel-courier a1',
    '05-national-ledger a1 – 08-kestrel-courier a1',
  ])
})

function differencesOfClaims(gold: Gold): string[] {
  const story = goldStory(gold, model)
  return gold.sharedClaims.flatMap((claim) => {
    const statements = goldStatements(gold, claim)
    const judged = judgeClaim(claim.id, statements, story)
    const found: string[] = []
    const compare = (what: string, expected: unknown, actual: unknown) => {
      const [is, was] = [JSON.stringify(actual), JSON.stringify(expected)]
      if (is !== was) found.push(`${claim.id} ${what}: ${is}, gold ${was}`)
    }
    compare('state', claim.state, judged.state)
    compare('known', claim.origins.known, judged.origins.known)
    compare('independent', claim.origins.independent, judged.origins.independent)
    compare('possible', claim.origins.possible, judged.origins.possible)
    const root = gold.roots.find(({ claimId }) => claimId === claim.id)
    compare('root', root?.article ?? null, judged.root?.article ?? null)
    compare('source of the root', root?.sourceId ?? null, judged.root?.sourceId ?? null)
    for (const [index, member] of judged.members.entries()) {
      const { attributionId, assertionId, article } = statements[index]
      const id = attributionId ?? assertionId
      const read = gold.articles.find((one) => one.id === article)!
      const { claimId } = [...read.attributions, ...read.assertions].find((one) => one.id === id)!
      const expected = claim.members.find(
        (one) => one.article === article && one.claimId === claimId,
      )!
      const where = `of ${article} ${id}`
      compare(`drift ${where}`, expected.drift, member.drift)
      compare(`support ${where}`, expected.standsOn, member.standsOn)
      compare(`attribution shift ${where}`, expected.attributionShift, member.attributionShift)
      compare(`role shift ${where}`, expected.roleShift, member.roleShift)
    }
    return found
  })
}

function differencesOfHeadlines(gold: Gold): string[] {
  return gold.articles.flatMap((article) => {
    const expected = gold.headlineGaps.find((one) => one.article === article.id)
    const found = headlineGap(analysisOf(article, model))
    const line = (gap: typeof found) =>
      gap && `${gap.headline} over ${gap.body}${gap.isNumberMismatch ? ', number differs' : ''}`
    const [is, was] = [line(found), line(expected ?? null)]
    return is === was ? [] : [`headline of ${article.id}: ${is}, gold ${was}`]
  })
}

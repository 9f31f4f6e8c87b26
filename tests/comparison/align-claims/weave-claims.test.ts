import { describe, expect, test } from 'vitest'
import { alignClaims } from '#comparison/align-claims'
import { compareStory } from '#comparison/compare-story'
import type { ClaimMember } from '#domain/comparison'
import { knowledge, readInvented } from '../read-invented'

const mail = {
  id: 'mail',
  outlet: 'Orrin Mail',
  publishedAt: '2026-03-02T08:00:00Z',
  text: 'A lock keeper of the Tolm company may have opened the sluice at Tolm on the night of the flood, an engineer said. The water rose by two metres before dawn.',
}
const star = {
  id: 'star',
  outlet: 'Dunmere Star',
  publishedAt: '2026-03-03T08:00:00Z',
  text: 'A lock keeper opened the sluice at Tolm on the night of the flood, officials believe. Schools in Dunmere stay shut this week.',
}

/** What a third article says of a story that two have told; each sentence is told by its first words. */
function membersOfThird(text: string) {
  const third = readInvented({
    id: 'vell',
    outlet: 'Radio Vell',
    publishedAt: '2026-03-04T08:00:00Z',
    text,
  })
  const articles = [readInvented(mail), readInvented(star), third]
  const { claims } = compareStory({ storyId: 's', articles }, knowledge)
  const sluice = claims.find(({ members }) => {
    const carried = members.map(({ article }) => article)
    return carried.includes('mail') && carried.includes('star')
  })
  const ofThird = (sluice?.members ?? []).filter(({ article }) => article === 'vell')
  return ofThird.map(({ start, end, isDenial }: ClaimMember) => ({
    words: text.slice(start, end),
    isDenial,
  }))
}

const opening = 'A lock keeper opened the sluice at Tolm on the night of the flood, a clerk said.'

describe('a denial that says nothing of what it denies', () => {
  test.each([
    ['“it” is what the sentence before says', `${opening} Tolm denies it.`, 'it'],
    [
      '“the charge” is what the story leads with',
      `${opening} The rain has stopped. Company spokesman Ivo Renn called the charge “invented”.`,
      'the charge “invented”',
    ],
    [
      'a quotation with a “not” goes on with it',
      `${opening} The company stood by its denial. “We did not touch a thing,” said Ivo Renn.`,
      '“We did not touch a thing,”',
    ],
  ])('%s', (_, text, words) => {
    const denials = membersOfThird(text).filter(({ isDenial }) => isDenial)
    expect(denials.map((one) => one.words).join(' ')).toContain(words)
  })

  test.each([
    [
      'a denial of something that only this article tells',
      `${opening} The mayor was seen at a casino. He denies it.`,
    ],
    [
      'a quotation with a “not” behind no denial',
      `${opening} “We do not sleep much,” said Ivo Renn.`,
    ],
    ['the word denial alone', `${opening} It is a denial that will convince few here.`],
  ])('%s is left out', (_, text) => {
    expect(membersOfThird(text).filter(({ isDenial }) => isDenial)).toEqual([])
  })
})

describe('a sentence that credits another article', () => {
  test('joins what that leads with, however it words it', () => {
    const members = membersOfThird(
      'Houses in Dunmere are being dried. The Orrin Mail reported that an engineer suspects a Tolm company man.',
    )
    expect(members.map(({ words }) => words).join()).toContain('suspects a Tolm company man')
  })

  test('joins nothing when nobody is credited', () => {
    const members = membersOfThird(
      'Houses in Dunmere are being dried. The barge festival is put off, as an engineer wished.',
    )
    expect(members).toEqual([])
  })
})

test('a copy stands wherever its original stands, and makes no claim of its own', () => {
  const copy = readInvented({ ...mail, id: 'copy', outlet: 'Brae Post' })
  const articles = [readInvented(mail), copy]
  const aligned = alignClaims(articles, knowledge, { copies: new Set(['copy']) })
  expect(aligned.claims).toEqual([])
  const three = [...articles, readInvented(star)]
  const [claim] = alignClaims(three, knowledge, { copies: new Set(['copy']) }).claims
  expect(claim.statements.map(({ article }) => article)).toEqual(['mail', 'copy', 'star'])
})

test('a copy’s sentences are never offered as perhaps the same: they are its original’s', () => {
  const copy = { ...mail, id: 'copy', outlet: 'Radio Vell', publishedAt: '2026-03-04T08:00:00Z' }
  const articles = [mail, star, copy].map(readInvented)
  const { articles: held, perhapsSame } = compareStory({ storyId: 's', articles }, knowledge)
  expect(held.find(({ id }) => id === 'copy')?.readingOf).toBe('mail')
  expect(perhapsSame.filter(({ a, b }) => [a.article, b.article].includes('copy'))).toEqual([])
})

import { describe, expect, test } from 'vitest'
import { chooseStatement, settleDenials } from '#comparison/align-claims/choose-statement'
import { readStatements } from '#comparison/align-claims/read-statements'
import { weighStatements } from '#comparison/align-claims/weigh-statements'
import type { ClaimStatement } from '#comparison/claim-statement'
import { knowledge, readTexts } from '../read-invented'

/** Chooses the part of the first sentence that it shares with all the others, each an article. */
function choose(sentence: string, ...others: string[]) {
  const articles = readTexts(sentence, ...others)
  const [statement, ...rest] = weighStatements(
    articles.flatMap((article, index) => readStatements(article, index, knowledge)),
  )
  const chosen = chooseStatement(statement, rest, articles[0])
  const { attributions } = articles[0].analysis
  const attribution = attributions.find(({ id }) => id === chosen.attributionId)
  return {
    ...chosen,
    words: sentence.slice(...chosen.span),
    isCredited: attribution !== undefined,
  }
}

describe('of a sentence with two things in it', () => {
  const sentence =
    'The ferry burned out in the harbour on Sunday, and Ada Quist said the crew had left the radar switched off.'

  test('the credited part is chosen where the others say that', () => {
    const chosen = choose(sentence, 'The radar was switched off when the crew left.')
    expect(chosen.words).toBe('the crew had left the radar switched off')
    expect(chosen.isCredited).toBe(true)
    expect(chosen.assertionId).toBeNull()
    expect(chosen.strength).toBe(4)
  })

  test('the own voice is chosen where the others say that', () => {
    const chosen = choose(sentence, 'A ferry burned out in the harbour.')
    expect(chosen.words).toMatch(/^The ferry burned out in the harbour on Sunday/)
    expect(chosen.words).not.toContain('radar')
    expect(chosen.isCredited).toBe(false)
    expect(chosen.strength).toBe(5)
  })

  test('it is the part that most of the others have', () => {
    const radar = 'The radar was switched off when the crew left.'
    const fire = 'A ferry burned out in the harbour.'
    expect(choose(sentence, radar, radar, fire).words).toContain('radar')
    expect(choose(sentence, fire, fire, radar).words).toContain('burned')
  })
})

describe('a part', () => {
  test('credited and of the whole sentence is the content, without who says it', () => {
    const chosen = choose(
      'Harbour officials said the ferry had burned.',
      'Harbour officials said that the ferry burned.',
    )
    expect(chosen.words).toBe('the ferry had burned')
  })

  test('in nobody’s mouth is the whole sentence, in the outlet’s own voice', () => {
    const chosen = choose('The ferry burned on Sunday.', 'The ferry burned.')
    expect(chosen).toMatchObject({
      words: 'The ferry burned on Sunday.',
      attributionId: null,
      strength: 5,
      isDenial: false,
      article: 'a',
    })
  })

  test('is chosen also where the other sentences share no word', () => {
    expect(choose('The ferry burned on Sunday.', 'Hail broke windows.').words).not.toBe('')
  })
})

describe('who says “not” of what the others state', () => {
  test.each([
    ['The radar was not switched off.', ['The radar was switched off.'], true],
    ['The radar was not switched off.', ['The radar was not switched off.'], false],
    ['The radar was switched off.', ['The radar was not switched off.'], false],
    ['The radar was not repaired by Monday.', ['The radar was switched off.'], false],
    [
      'The radar was not switched off.',
      [
        'The radar was switched off.',
        'The radar was not switched off.',
        'Radar was not switched off.',
      ],
      false,
    ],
    [
      'Ada Quist denied that the radar had been switched off.',
      ['The radar had been switched off.'],
      true,
    ],
  ])('“%s” beside %j contests it: %s', (sentence, others, isDenial) => {
    expect(choose(sentence, ...others).isDenial).toBe(isDenial)
  })
})

describe('denials of a claim', () => {
  const say = (
    article: string,
    isDenial: boolean,
    strength = isDenial ? 0 : 5,
  ): ClaimStatement => ({
    article,
    span: [0, 10],
    attributionId: null,
    assertionId: null,
    strength,
    isDenial,
  })

  test('stay what they are where no more than half of the articles deny', () => {
    const statements = [say('a', false), say('b', true), say('c', false), say('d', true)]
    expect(settleDenials(statements)).toEqual(statements)
  })

  test('are the claim itself where most articles deny, as strong as what is credited', () => {
    const settled = settleDenials([say('a', true), say('b', true), say('c', false)])
    expect(settled.map(({ isDenial }) => isDenial)).toEqual([false, false, false])
    expect(settled.map(({ strength }) => strength)).toEqual([4, 4, 5])
  })

  test('are counted by articles, not by sentences', () => {
    const statements = [say('a', true), say('a', true), say('b', false), say('c', false)]
    expect(settleDenials(statements)).toEqual(statements)
  })

  test('of none are none', () => {
    expect(settleDenials([])).toEqual([])
  })
})

import { beforeAll, describe, expect, test } from 'vitest'
import { spanText } from '#domain/span'
import { findCorroboration } from '#engine/find-corroboration'
import { findResponseWording } from '#engine/find-responses'
import type { Model } from '#engine/model'
import { readArticle } from '#engine/read-article'
import { tokenise } from '#engine/tokenise'
import { loadTestModel } from '../read-model'

let model: Model
beforeAll(async () => {
  model = await loadTestModel()
})

describe('the wording of an answer, or that there was none', () => {
  const kindsIn = (text: string) =>
    findResponseWording(tokenise(text, model.lexicon)).map(({ row }) => row.class)

  test.each([
    ['Pallas did not immediately respond to a request for comment.', 'no-response'],
    ['The agency hadn’t replied to two emails by Friday.', 'no-response'],
    ['His lawyer could not be reached.', 'no-response'],
    ['Calls to the farm went unanswered.', 'no-response'],
    ['The minister has been approached for comment.', 'no-response'],
    ['A spokeswoman declined to comment.', 'declined'],
    ['The club refused to discuss the fee.', 'declined'],
    ['The ministry would neither confirm nor deny it; the palace would not comment.', 'declined'],
    ['Lund declined an interview.', 'declined'],
    ['Both men pleaded not guilty.', 'denial'],
    ['The firm denies any wrongdoing.', 'denial'],
    ['The consulate called the report “entirely false”.', 'denial'],
    ['In response to the report, the trust opened its books.', 'response'],
    ['Asked about the fee, the manager said that it was fair.', 'response'],
  ])('%s', (text, kind) => {
    expect(kindsIn(text)).toEqual([kind])
  })

  test.each([
    ['The drug did not work.'],
    ['Sales declined to half of what they were.'],
    ['The patients responded to the drug.'],
    ['The island could not be reached by road, and the post was returned.'],
    ['“We did not respond to a request for comment,” she joked.'],
    ['He called the dog.'],
  ])('nothing in %s', (text) => {
    expect(kindsIn(text)).toEqual([])
  })
})

describe('a line of corroboration', () => {
  const kindsIn = (text: string) =>
    findCorroboration(tokenise(text, model.lexicon)).map(({ kind }) => kind)

  test.each([
    ['The Meridian could not independently verify the figure.', 'not-verified'],
    ['The video has not been independently verified.', 'not-verified'],
    ['Reporters were unable to confirm the account.', 'not-verified'],
    ['There was no independent confirmation of the loss.', 'not-verified'],
    ['The reports rest on a single source.', 'single-source-said'],
    ['Only one person had seen the order.', 'single-source-said'],
    ['The Lantern has verified the footage.', 'verified'],
    ['The Dispatch reviewed shipping records that support her account.', 'verified'],
    ['A second official confirmed the account.', 'verified'],
    ['Her account was corroborated by two colleagues.', 'verified'],
  ])('%s', (text, kind) => {
    expect(kindsIn(text)).toEqual([kind])
  })

  test.each([
    ['The tram could not be bought.'],
    ['A second official resigned.'],
    ['The police confirmed the arrest.'],
    ['“We could not independently verify it,” the editor said.'],
  ])('nothing in %s', (text) => {
    expect(kindsIn(text)).toEqual([])
  })
})

describe('an article', () => {
  const text = [
    'Pallas Marine ignored three warnings about a cracked boom, the lawsuit says.',
    'A spokeswoman for Pallas Marine denied that the warnings had been ignored. Pallas Marine declined to discuss the boom.',
    'The Harbor Herald could not independently verify the warnings.',
  ].join('\n\n')

  test('says who answered, and what could not be confirmed', () => {
    const reading = readArticle({ id: 'x', title: 'Boom', text }, model)
    const labels = reading.responses.map(({ kind, sourceId }) => [
      kind,
      reading.sources.find(({ id }) => id === sourceId)?.label,
    ])
    expect(labels).toContainEqual(['denial', 'A spokeswoman for Pallas Marine'])
    expect(labels.map(([kind]) => kind)).toContain('declined')
    expect(reading.corroboration).toHaveLength(1)
    expect(spanText(text, reading.corroboration[0].span)).toContain('independently verify')
    expect(reading.assertions.map(({ span }) => spanText(text, span)).join(' ')).not.toContain(
      'could not',
    )
  })

  test('of ten thousand refusals takes no more for each than a short one', () => {
    const line = 'The trust did not respond to a request for comment. '
    const time = (count: number) => {
      const tokens = tokenise(line.repeat(count), model.lexicon)
      const start = process.cpuUsage()
      expect(findResponseWording(tokens)).toHaveLength(count)
      return process.cpuUsage(start).user / count
    }
    time(500)
    const short = time(1_000)
    expect(time(10_000)).toBeLessThan(short * 5 + 20)
  })
})

import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { correctByEngine } from '#workflows/view-story/correct-by-engine'
import { shareOf } from '#workflows/view-story/share-of'
import { EngineNote } from '../../app/stories/[id]/engine-note'
import { InLanguage } from './in-language'

const article = (outletId: string, counted: number, cases: number) => ({
  outletId,
  counted,
  cases,
})

function note(...articles: Parameters<typeof shareOf>[1][number][]): string {
  const share = shareOf({ smallestCount: 5 }, articles)
  return renderToStaticMarkup(
    <InLanguage>
      <EngineNote share={share} />
    </InLanguage>,
  )
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
}

test('tells the corrected share with its interval, recall and precision', () => {
  const articles = [article('a', 4, 10), article('b', 2, 10), article('b', 5, 12)]
  const accuracy = correctByEngine(shareOf({ smallestCount: 5 }, articles), 'anonymous')
  const { share, interval } = accuracy?.corrected ?? { share: Number.NaN, interval: null }
  const percent = (value = Number.NaN) => Math.round(100 * value)
  expect(note(...articles)).toContain(
    `Corrected for misreadings of the engine: ${percent(share)}%, ${percent(interval?.low)}–${percent(interval?.high)}%.`,
  )
  expect(note(...articles)).toMatch(
    /Of 100 attributions to anonymous sources it reads \d+ as such; of 100 that it reads so, about \d+ are right \(engine/,
  )
})

test('corrects no share that is withheld, and says nothing of no cases', () => {
  expect(note(article('a', 2, 9))).toMatch(
    /^Of 100 attributions to anonymous sources it reads \d+ as such \(engine/,
  )
  expect(note(article('a', 0, 0), article('b', 0, 0))).toBe('')
})

import { parseHTML } from 'linkedom'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { SharedClaimsAccuracy } from '../../app/_ui/shared-claims-accuracy'
import { ComparisonAccuracy } from '../../app/method/comparison-accuracy'
import { EngineFigures } from '../../app/method/engine-figures'
import { FigureTable } from '../../app/method/figure-table'
import { wordRecorded } from '../../app/words/recorded'
import comparisonScores from '../../comparison/scores.json'
import engineScores from '../../engine/scores.json'
import { InLanguage } from './in-language'

function cellsOf(markup: string): string[][] {
  const { document } = parseHTML(`<main>${markup}</main>`)
  return [...document.querySelectorAll('table')[0].querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  )
}

test.each([
  ['engine', engineScores, <EngineFigures key="engine" />],
  ['comparison', comparisonScores, <ComparisonAccuracy key="comparison" />],
])(
  'the method page shows every figure of the %s, its interval, its versions and its caution',
  (_, record, drawn) => {
    const markup = renderToStaticMarkup(<InLanguage>{drawn}</InLanguage>)
    const rows = cellsOf(markup)
    expect(rows.map(([what]) => what)).toEqual(record.figures.map(({ what }) => what))
    record.figures.forEach(({ value, low, high, on }, index) => {
      expect(rows[index][1]).toContain(value.toFixed(3))
      expect(rows[index].slice(2)).toEqual([`${low.toFixed(3)}–${high.toFixed(3)}`, on])
    })
    const words = parseHTML(`<main>${markup}</main>`).document.documentElement.textContent
    expect(words).toContain(record.caution)
    expect(words).toContain(`engine ${record.engine.version}, on ${record.measuredOn}.`)
  },
)

test('a share stands with what it counts', () => {
  const figure = { id: 'a', what: 'Recall', value: 0.5, low: 0.25, high: 0.75, on: '4 pairs' }
  const rows = cellsOf(
    renderToStaticMarkup(
      <InLanguage>
        <FigureTable
          caption="Two"
          figures={[
            { ...figure, counted: { count: 2, outOf: 4 } },
            { ...figure, id: 'b' },
          ]}
        />
      </InLanguage>,
    ),
  )
  expect(rows).toEqual([
    ['Recall', '0.5002 of 4', '0.250–0.750', '4 pairs'],
    ['Recall', '0.500', '0.250–0.750', '4 pairs'],
  ])
})

test('beside the charts of shared claims stands how well they are found, in counts', () => {
  const words = parseHTML(
    `<main>${renderToStaticMarkup(
      <InLanguage>
        <SharedClaimsAccuracy />
      </InLanguage>,
    )}</main>`,
  ).document.documentElement.textContent
  const counted = (id: string) =>
    comparisonScores.figures.find((figure) => figure.id === id)?.counted ?? { count: -1, outOf: -1 }
  const joined = counted('shared-claims-precision')
  const wanted = counted('shared-claims-recall')
  expect(words).toContain(`${joined.count} of ${joined.outOf} pairs of sentences that it joined`)
  expect(words).toContain(`${wanted.count} of ${wanted.outOf} pairs that state one were joined`)
})

test('whatever a measuring run wrote down has its Spanish', () => {
  const sentences = [engineScores, comparisonScores].flatMap(({ measuredOn, caution, figures }) => [
    measuredOn,
    caution,
    ...figures.flatMap(({ what, on }) => [what, on]),
  ])
  expect(sentences.filter((sentence) => wordRecorded(sentence, 'es').lang === 'en')).toEqual([])
  expect(wordRecorded('Never measured', 'es')).toEqual({ text: 'Never measured', lang: 'en' })
  expect(wordRecorded('Recall', 'en')).toEqual({ text: 'Recall' })
})

import { parseHTML } from 'linkedom'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { SourcingStrips } from '#charts/sourcing-strips'
import type { Analysis } from '#domain/analysis'
import type { ArticleSummary } from '#domain/story'
import { readStrips } from '#workflows/view-story/read-strips'
import { InLanguage } from '../app/in-language'
import { all } from '../measures/ferry-sources'
import { inventReading } from '../measures/invent-reading'

/** An article of sentences of 100 letters; each attribution stands in the sentence of its number. */
function article(id: string, sentences: number, credited: [sentence: number, source: string][]) {
  const reading = inventReading(
    all,
    credited.map(([, source], index) => ({ claim: `k${index}`, source })),
  )
  const analysis = {
    ...reading,
    text: 'x'.repeat(100 * sentences),
    sentences: Array.from({ length: sentences }, (_, index) => [100 * index, 100 * index + 99]),
    attributions: reading.attributions.map((attribution, index) => {
      const start = 100 * (credited[index][0] - 1)
      return { ...attribution, content: [[start, start + 50]] }
    }),
  } as unknown as Analysis
  return {
    article: {
      id,
      outlet: `Outlet ${id}`,
      title: `Title ${id}`,
      publishedAt: null,
    } as ArticleSummary,
    analysis,
  }
}

const rows = readStrips([
  article('a', 10, [
    [1, 'official'],
    [2, 'aide'],
    [4, 'minister'],
  ]),
  article('b', 5, [[5, 'minister']]),
])

test('sentences that follow each other and credit one kind of source are one segment', () => {
  expect(rows[0].segments).toEqual([
    { category: 'anonymous-described', start: 0, length: 199, sentence: 1, sentences: 2 },
    { category: 'named-person', start: 300, length: 99, sentence: 4, sentences: 1 },
  ])
})

test('all articles are drawn on one scale; each segment leads to its sentence, each strip has one tab stop', () => {
  const labels = { 'named-person': 'Named person', 'anonymous-described': 'Anonymous, described' }
  const { document } = parseHTML(
    renderToStaticMarkup(
      <InLanguage>
        <SourcingStrips
          title="Strips"
          definition="All."
          rows={rows.map((row) => ({ ...row, when: 'no date' }))}
          labels={labels}
        />
      </InLanguage>,
    ),
  )
  const strips = [...document.querySelectorAll('[data-strip]')]
  expect(strips.map((strip) => strip.getAttribute('style'))).toEqual(['width:100%', 'width:50%'])
  const links = strips.map((strip) => [...strip.querySelectorAll('a')])
  expect(links.map((own) => own.map((link) => link.getAttribute('href')))).toEqual([
    ['/articles/a#sentence-1', '/articles/a#sentence-4'],
    ['/articles/b#sentence-5'],
  ])
  for (const own of links) {
    expect(own.filter((link) => link.getAttribute('tabindex') === '0')).toHaveLength(1)
  }
  const cells = [...document.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  )
  expect(cells).toEqual([
    ['Outlet a', 'Title a', 'no date', '10', '1', '2'],
    ['Outlet b', 'Title b', 'no date', '5', '1', '0'],
  ])
})

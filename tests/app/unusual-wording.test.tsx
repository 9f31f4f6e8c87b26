import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { Analysis } from '#domain/analysis'
import { findIndicators } from '#engine/find-indicators'
import { arrangeWording } from '#workflows/arrange-comparison/arrange-wording'
import { indexStory } from '#workflows/arrange-comparison/story-index'
import { AnnotatedText } from '../../app/_ui/annotated-text'
import { cutParagraph } from '../../app/_ui/cut-text'
import { ListedWording } from '../../app/_ui/listed-wording'
import { UnusualWording } from '../../app/_ui/unusual-wording'
import type { Language } from '../../app/words/languages'
import { analyse, person } from '../comparison/small-world'
import { compareGold } from '../demo/compare-gold'
import { documentOf } from './draw-comparison'
import { InLanguage } from './in-language'

const gold = compareGold('kestrel-strait')
const made = { ...gold, roster: [], differences: [], madeAt: '2026-11-20T00:00:00Z' }

function draw(query: Record<string, string> = {}, language: Language = 'en') {
  return documentOf(
    renderToStaticMarkup(
      <InLanguage language={language}>
        <UnusualWording made={made} path="/stories/s1" query={query} />
      </InLanguage>,
    ),
  )
}

const entriesOf = (page: Document) =>
  [...page.querySelectorAll('li')].filter((item) => item.querySelector('blockquote') !== null)

describe('the section on loaded and hedged wording', () => {
  const rows = arrangeWording(indexStory(gold.comparison, gold.texts), {})

  test('has an entry for each wording, the counts of the filter agree, and each shows its words', () => {
    const page = draw()
    const entries = entriesOf(page)
    expect(entries).toHaveLength(rows.ranked.length + rows.unranked.length)
    expect(entries.length).toBeGreaterThan(5)
    expect(page.querySelector('nav')?.textContent).toContain(`All (${entries.length})`)
    for (const entry of entries) {
      const mark = entry.querySelector('mark')?.textContent ?? ''
      expect(mark.length).toBeGreaterThan(2)
      expect(entry.querySelector('blockquote')?.textContent).toContain(mark)
      expect(entry.textContent).toMatch(/\d of \d+ outlets/)
      expect(entry.textContent).toMatch(/Follows: .*\d{4}|Follows: .*(?:Stylebook|guide|Manual)/)
    }
  })

  test('shows how the other outlets word the same fact, and never the outlets that use it', () => {
    for (const { outlets, using, others, outlet } of [...rows.ranked, ...rows.unranked]) {
      expect(using).toBeGreaterThan(0)
      expect(others).toHaveLength(outlets - using)
      expect(others.map((other) => other.outlet)).not.toContain(outlet)
    }
  })

  test('leads to the sentence that it shows', () => {
    const row = rows.ranked.find(({ fact }) => fact !== null)
    const [, article, number] = /^\/articles\/(.+)#sentence-(\d+)$/.exec(row?.href ?? '') ?? []
    const text = gold.texts.find(({ id }) => id === article)
    const sentence = text?.sentences[Number(number) - 1] ?? [0, 0]
    expect(`${row?.before}${row?.marked}${row?.after}`).toContain(text?.text.slice(...sentence))
  })

  test('keeps to one voice where the address says so', () => {
    const own = entriesOf(draw({ voice: 'own' }))
    const quoted = entriesOf(draw({ voice: 'quoted' }))
    expect([own.length, quoted.length]).toEqual([rows.own, rows.quoted])
    for (const entry of own) expect(entry.textContent).toContain('the outlet’s own words')
    expect(draw({ voice: 'quoted' }).querySelector('[aria-current]')?.textContent).toContain(
      'Quoted',
    )
  })

  test('adds nothing up for an outlet', () => {
    const words = draw().querySelector('#loaded-wording')?.textContent ?? ''
    expect(words).toContain('not a verdict')
    expect(words).not.toMatch(/%|score of \d|rank/)
  })

  test('says the same in Spanish, without the English of the rows', () => {
    const page = draw({}, 'es')
    expect(entriesOf(page)).toHaveLength(rows.ranked.length + rows.unranked.length)
    expect(page.querySelector('#loaded-wording')?.textContent).toContain('no un veredicto')
    expect(page.querySelector('#loaded-wording')?.textContent).not.toContain(
      'hints that it may not be true',
    )
  })

  test('is absent where nothing is marked', () => {
    const bare = { ...made, texts: [] }
    const html = renderToStaticMarkup(
      <InLanguage>
        <UnusualWording made={bare} path="/stories/s1" query={{}} />
      </InLanguage>,
    )
    expect(html).toBe('')
  })
})

describe('an article’s loaded and hedged wording', () => {
  const analysis: Analysis = {
    ...analyse('mail', [{ words: 'the shocking fee was paid', by: person('Clerk Ana Roe') }]),
    title: 'A row over the fee',
  }
  const indicators = findIndicators(analysis)
  const wording = indicators
    .filter(({ prominence }) => prominence !== 'headline')
    .map(({ stretch }) => ({ stretch, title: 'loud' }))

  test('is marked without moving any other mark', () => {
    const [paragraph] = analysis.paragraphs
    const plain = cutParagraph(analysis, paragraph)
    const marked = cutParagraph(analysis, paragraph, wording)
    const seen = (pieces: typeof plain) =>
      pieces.flatMap(({ text, content, source, isCue, line, attributionIds }) =>
        [...text].map((letter) => [letter, content, source, isCue, line, attributionIds.join()]),
      )
    expect(seen(marked)).toEqual(seen(plain))
    expect(marked.filter((piece) => piece.wording).map(({ text }) => text)).toEqual(['shocking'])
    const page = documentOf(
      renderToStaticMarkup(
        <InLanguage>
          <AnnotatedText analysis={analysis} selected={null} wording={wording} />
        </InLanguage>,
      ),
    )
    expect(page.querySelector('[title="loud"]')?.textContent).toBe('shocking')
  })

  test('is listed, the headline first, each with its reason', () => {
    const page = documentOf(
      renderToStaticMarkup(
        <InLanguage>
          <ListedWording analysis={analysis} indicators={indicators} />
        </InLanguage>,
      ),
    )
    const marks = [...page.querySelectorAll('mark')].map(({ textContent }) => textContent)
    expect(marks).toEqual(['row', 'shocking'])
    expect(page.querySelector('li')?.textContent).toContain('headline')
    expect(page.querySelector('li:last-child a')?.getAttribute('href')).toBe('#sentence-1')
  })
})

import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { CitationGraph } from '#charts/citation-graph'
import { arrangeCitations } from '#workflows/arrange-comparison/arrange-citations'
import { articlesInGraph, citationsInGraph } from '#workflows/arrange-comparison/page-choice'
import { indexStory } from '#workflows/arrange-comparison/story-index'
import { layOutCitations } from '../../charts/lay-out-citations'
import { InLanguage } from '../app/in-language'
import { compareGold } from '../demo/compare-gold'
import { inventComparison } from '../workflows/arrange-comparison/invent-comparison'

const rowsOf = ({ comparison, texts }: ReturnType<typeof compareGold>, graph?: 'all') =>
  arrangeCitations(indexStory(comparison, texts), { path: '/s', choice: { graph } })

const dated = <Row extends { publishedAt: string | null }>(row: Row) => {
  const when = row.publishedAt ?? 'Date unknown'
  return { ...row, when, brief: when }
}

const draw = (rows: ReturnType<typeof rowsOf>) =>
  renderToStaticMarkup(
    <InLanguage>
      <CitationGraph
        title="Who takes from whom"
        definition="Counted."
        caution="Careful."
        {...rows}
        nodes={rows.nodes.map(dated)}
        apart={rows.apart.map(dated)}
        allHref="/s?graph=all"
      />
    </InLanguage>,
  )

describe('the layout', () => {
  const invented = [3, 40].map((articles) => rowsOf(inventComparison(articles), 'all'))
  const stories = [rowsOf(compareGold('kestrel-strait')), ...invented]

  test.each(stories.map((rows) => [rows.nodes.length, rows] as const))(
    'of %i nodes runs from left to right in time and lays nothing on anything',
    (_, rows) => {
      const { nodes, edges, width, height, node } = layOutCitations(rows.nodes, rows.edges)
      const dated = nodes.filter(({ publishedAt }) => publishedAt !== null)
      for (let index = 1; index < dated.length; index += 1) {
        expect(dated[index].x).toBeGreaterThanOrEqual(dated[index - 1].x)
      }
      const xOf = new Map(nodes.map(({ id, x }) => [id, x]))
      const timed = new Set(dated.map(({ id }) => id))
      const between = edges.filter(({ from, to }) => timed.has(from) && timed.has(to))
      for (const { from, to } of between) {
        expect(xOf.get(to), `${from} → ${to}`).toBeLessThan(xOf.get(from) as number)
      }
      const overlaps = nodes.flatMap((a, index) =>
        nodes
          .slice(index + 1)
          .filter((b) => Math.abs(a.x - b.x) < node.width && Math.abs(a.y - b.y) < node.height)
          .map((b) => `${a.id} on ${b.id}`),
      )
      expect(overlaps).toEqual([])
      for (const [index, a] of edges.entries()) {
        for (const b of edges.slice(index + 1)) {
          const [across, down] = [a.handle.x - b.handle.x, a.handle.y - b.handle.y].map(Math.abs)
          const apart = Math.max(across, down)
          expect(apart, `${a.id} and ${b.id}`).toBeGreaterThanOrEqual(24)
        }
      }
      for (const { x, y } of [...nodes, ...edges.flatMap(({ points }) => points)]) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x).toBeLessThanOrEqual(width)
        expect(y).toBeGreaterThanOrEqual(0)
        expect(y).toBeLessThanOrEqual(height)
      }
    },
  )

  test('leads an edge from the cited to the citing, also when two articles cite each other', () => {
    const { nodes } = rowsOf(inventComparison(3))
    const edge = (from: string, to: string) => ({
      ...{ id: `${from}-${to}`, from, to, fromOutlet: from, toOutlet: to, credited: true },
      ...{ isByHand: false, sentence: '', because: [], href: '' },
    })
    const laidOut = layOutCitations(nodes, [
      edge('article-1', 'article-0'),
      edge('article-0', 'article-1'),
    ])
    const [forward, back] = laidOut.edges.map(({ points }) => points)
    expect(forward[0].x).toBeLessThan(forward[forward.length - 1].x)
    expect(back[0].x).toBeGreaterThan(back[back.length - 1].x)
  })
})

describe('the graph', () => {
  test('marks roots, copies, credit and what is only possible, and tells each edge’s words', () => {
    const html = draw(rowsOf(compareGold('kestrel-strait')))
    expect(html).toContain('origin of 8 claims')
    expect(html).toContain('copy of Capital Wire')
    expect(html.match(/<path[^>]* data-possible="true"/g)).toHaveLength(6)
    expect(html.match(/<path[^>]* data-possible="false"/g)).toHaveLength(7)
    expect(html).toContain('which first carried the claim, attributed it to one unnamed official.')
    // The table has a row for each, and is reached by keyboard.
    expect(html.match(/<tr>/g)).toHaveLength(1 + 13)
    expect(html).toContain('<summary>The same as a table')
  })

  test('draws a report outside the story as a ghost that leads nowhere', () => {
    const html = draw(rowsOf(inventComparison(12)))
    expect(html).toMatch(/<div[^>]*data-outside="true"[^>]*><b>Capital Wire<\/b>/)
    expect(html).toContain('not in this story')
    expect(html).toContain('credited, by hand')
  })

  test('of one article says that there is nothing to draw', () => {
    const { comparison, texts } = inventComparison(1, { claims: 0 })
    const html = draw(rowsOf({ comparison: { ...comparison, citations: [] }, texts }))
    expect(html).not.toContain('<svg')
    expect(html).toContain('No article of this story was found to take from another.')
  })

  test('of 200 articles draws those with most citations, no more than it can hold, and says so', () => {
    const story = inventComparison(200)
    const cut = rowsOf(story)
    const drawn = cut.nodes.filter(({ isOutside }) => !isOutside)
    expect(drawn.length).toBeGreaterThan(10)
    expect(drawn.length).toBeLessThanOrEqual(articlesInGraph)
    expect(cut.edges.length).toBeLessThanOrEqual(citationsInGraph)
    // What stands between two drawn articles is drawn: no arrow is left out of the picture itself.
    const ids = new Set(drawn.map(({ id }) => id))
    const between = cut.allEdges.filter(({ from, to }) => ids.has(from) && ids.has(to))
    for (const edge of between) expect(cut.edges).toContainEqual(edge)
    expect(cut.notDrawn).toBeGreaterThan(50)
    expect(draw(cut)).toContain(`Drawn are the ${drawn.length} articles with most citations.`)
    expect(draw(cut)).toContain('<a href="/s?graph=all">Draw all</a>')
    expect(cut.allEdges).toHaveLength(story.comparison.citations.length)
    expect(rowsOf(story, 'all').notDrawn).toBe(0)
  })
})

import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { readArticleLines } from '#ingest/read-article-lines'
import { analyseLines } from '#workflows/analyse-stream'

const text = 'The ferry was lost on Sunday, two harbour officials said. “It turned,” said Ada Coll.'

test.each([
  [1, 1],
  [2, 9],
])(
  'with %i workers articles come out in order and at most %i are taken ahead',
  async (workers, most) => {
    let taken = 0
    const articles = (async function* () {
      for (; taken < 40; ) {
        taken += 1
        yield { id: `row-${taken}`, text: text.repeat(taken % 7) || 'Nothing.' }
      }
    })()
    const ids: string[] = []
    for await (const line of analyseLines(articles, workers)) {
      ids.push(JSON.parse(line).id)
      await new Promise((resolve) => setTimeout(resolve, 2))
      expect(taken - ids.length).toBeLessThanOrEqual(most)
    }
    expect(ids).toEqual(Array.from({ length: 40 }, (_, index) => `row-${index + 1}`))
  },
)

test('lines are read no further ahead than one chunk, and a line separator is no line end', async () => {
  let made = 0
  const source = new Readable({
    highWaterMark: 1,
    read() {
      made += 1
      const line = JSON.stringify({ id: `row-${made}`, text: `One\u2028two, ${text}` })
      this.push(made > 50 ? null : Buffer.from(`${line}\r\n`))
    },
  })
  let read = 0
  for await (const row of readArticleLines(source)) {
    read += 1
    expect('article' in row && row.article.text).toContain('One\u2028two')
    await new Promise((resolve) => setTimeout(resolve, 1))
    expect(made - read).toBeLessThanOrEqual(2)
  }
  expect(read).toBe(50)
})

test('a character that lies across two chunks is read whole', async () => {
  const bytes = Buffer.from(`${JSON.stringify({ id: 'a', text: 'café “here”' })}\n`)
  const source = Readable.from([...bytes].map((byte) => Buffer.of(byte)))
  for await (const row of readArticleLines(source)) {
    expect('article' in row && row.article.text).toBe('café “here”')
  }
})

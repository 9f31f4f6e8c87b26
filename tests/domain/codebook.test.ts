import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { analysisSchema } from '#domain/analysis'
import { codebookRows, codebookStamp } from '#domain/codebook'

/** What each version of the codebook said; a version that was given out never changes. */
const hashes: Record<string, string> = {
  '1.0': 'sha256:4e0d3420d16e684159b91ee58f8e74dc4be49ba02cbefcecae19a7bdf6d96fd2',
}

test('the version of the codebook is that of its rows: a changed rule needs a new version', () => {
  const hash = createHash('sha256').update(JSON.stringify(codebookRows)).digest('hex')
  expect(codebookStamp.hash).toBe(`sha256:${hash}`)
  expect(hashes[codebookStamp.version]).toBe(codebookStamp.hash)
})

test('an analysis that was kept before the codebook was written down is of the first', () => {
  const old = analysisSchema.parse({
    id: 'old',
    title: '',
    text: '',
    engine: { version: '0.1.0', model: 'sha256:m' },
    attributions: [],
    sources: [],
    assertions: [],
    sentences: [],
    paragraphs: [],
    warnings: [],
    measures: {},
  })
  expect(old.codebook).toEqual({ version: '1.0', hash: hashes['1.0'] })
})

import { describe, expect, test } from 'vitest'
import { readLabelStudio } from '#ingest/read-coding/read-label-studio'

const text = 'The ferry 🛳️ sank, a harbour official said.'
const region = (id: string, label: string, words: string, isInPoints = false) => {
  const at = text.indexOf(words)
  const start = isInPoints ? [...text.slice(0, at)].length : at
  return {
    id,
    type: 'labels',
    from_name: 'label',
    to_name: 'text',
    value: {
      start,
      end: start + (isInPoints ? [...words].length : words.length),
      text: words,
      labels: [label],
    },
  }
}
const relation = (from_id: string, to_id: string) => ({
  type: 'relation',
  from_id,
  to_id,
  direction: 'right',
})
const choice = (id: string, from_name: string, value: string) => ({
  id,
  type: 'choices',
  from_name,
  value: { choices: [value] },
})
const task = (...results: object[][]) => [
  {
    id: 7,
    data: { text },
    annotations: results.map((result, index) => ({ completed_by: index + 3, result })),
  },
]
const regions = (isInPoints = false) => [
  region('s', 'Source', 'a harbour official', isInPoints),
  region('c', 'Cue', 'said', isInPoints),
  region('t', 'Content', 'The ferry 🛳️ sank', isInPoints),
]

describe('Label Studio exports', () => {
  test('regions held together by relations are one attribution, with its choices', () => {
    const read = readLabelStudio(
      task([
        ...regions(),
        relation('s', 'c'),
        relation('t', 'c'),
        choice('s', 'kind', 'unnamed_person'),
        choice('s', 'grant', 'no'),
        { type: 'textarea', id: 's', value: { text: ['a note'] } },
      ]),
    )
    expect(read?.problems).toEqual([])
    const [coding] = read?.codings ?? []
    expect(coding).toMatchObject({ coder: 'coder 3', article: 'task 7', textLength: text.length })
    const [one] = coding.attributions
    expect(text.slice(...one.source[0])).toBe('a harbour official')
    expect(text.slice(...one.content[0])).toBe('The ferry 🛳️ sank')
    expect(one.labels).toEqual({ kind: 'unnamed_person', grant: false })
  })

  test('offsets in code points are told by the words', () => {
    const read = readLabelStudio(task([...regions(true), relation('s', 'c'), relation('t', 'c')]))
    const [one] = read?.codings[0].attributions ?? []
    expect(text.slice(...one.cue[0])).toBe('said')
  })

  test('each annotation is a coding of its own, a cancelled one none', () => {
    const [first] = task([...regions(), relation('s', 'c'), relation('t', 'c')], regions())
    const read = readLabelStudio([
      { ...first, annotations: [...first.annotations, { was_cancelled: true, result: regions() }] },
    ])
    expect(read?.codings.map(({ coder }) => coder)).toEqual(['coder 3', 'coder 4'])
  })

  test('what cannot be used is left out and named', () => {
    const lost = region('x', 'Content', 'sank')
    const read = readLabelStudio(
      task([
        region('s', 'Source', 'a harbour official'),
        { ...lost, value: { ...lost.value, start: 900, end: 904 } },
        { ...region('y', 'Content', 'sank'), value: { ...lost.value, text: 'sang' } },
        region('z', 'Content', 'The ferry'),
        choice('z', 'kind', 'ghost'),
      ]),
    )
    expect(read?.problems.map(({ problem, region: id }) => `${id} ${problem}`)).toEqual([
      'x beyond-text',
      'y other-words',
      's no-relation',
      'x no-relation',
      'y no-relation',
      'z unknown-label',
    ])
    expect(read?.codings[0].attributions).toMatchObject([{ id: 'z', labels: {} }])
  })

  test.each([[{}], [[]], [[{ id: 1 }]], ['text']])('%j is no export', (document) => {
    expect(readLabelStudio(document)).toBeNull()
  })
})

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Figure } from '../../../bench/score/figure'
import {
  comparisonRecordSchema,
  engineRecordSchema,
  findFallen,
  isOfOtherData,
  makeRecord,
  readRecord,
  writeRecord,
} from '../../../bench/score/recorded'

const folder = mkdtempSync(join(tmpdir(), 'according-record-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function measured(version: string, linked: number, calibration: number, data = 'sha256:one') {
  const figure = (id: string, value: number): Figure => ({
    id,
    what: id,
    value,
    low: value - 0.02,
    high: value + 0.02,
    standardError: 0.01,
    on: '3 articles',
  })
  return {
    engine: { version, model: 'sha256:m' },
    measuredOn: 'invented articles',
    caution: 'None.',
    data,
    figures: [figure('linked', linked), figure('calibration', calibration)],
    families: [],
  }
}

describe('a figure', () => {
  const before = makeRecord(measured('1.0.0', 0.72, 0.03), null)
  const fallen = (linked: number, calibration: number, data?: string) =>
    findFallen(measured('1.1.0', linked, calibration, data), before).map(({ what }) => what)

  test('may lose as much as its noise', () => {
    expect(fallen(0.7101, 0.0399)).toEqual([])
  })
  test('has fallen when it loses more', () => {
    expect(fallen(0.7099, 0.03)).toEqual(['linked'])
  })
  test('of an error has fallen when it rises', () => {
    expect(fallen(0.72, 0.0401)).toEqual(['calibration'])
    expect(fallen(0.72, 0)).toEqual([])
  })
  test('of other data is not compared', () => {
    expect(fallen(0.1, 0.5, 'sha256:two')).toEqual([])
    expect(findFallen(measured('1.1.0', 0.1, 0.5), null)).toEqual([])
  })
})

test('small losses cannot add up: the best one stays recorded', () => {
  const first = makeRecord(measured('1.0.0', 0.72, 0.03), null)
  const second = makeRecord(measured('1.1.0', 0.713, 0.02), first)
  expect(second.figures.map(({ value, best }) => [value, best])).toEqual([
    [0.713, { value: 0.72, engine: '1.0.0' }],
    [0.02, { value: 0.02, engine: '1.1.0' }],
  ])
  const third = findFallen(measured('1.2.0', 0.706, 0.02), second)
  expect(third.map(({ what, best }) => [what, best.engine])).toEqual([['linked', '1.0.0']])
})

test('other data start a new record', () => {
  const first = makeRecord(measured('1.0.0', 0.72, 0.03), null)
  const other = makeRecord(measured('1.1.0', 0.6, 0.1, 'sha256:two'), first)
  expect(other.figures[0].best).toEqual({ value: 0.6, engine: '1.1.0' })
})

test('a record is read as it was written, to six decimals', () => {
  const file = join(folder, 'scores.json')
  writeRecord(file, makeRecord(measured('1.0.0', 0.722_341_184_9, 0.03), null))
  expect(readFileSync(file, 'utf8')).toContain('"value": 0.722341,')
  expect(readRecord(file, engineRecordSchema)?.figures[0].value).toBe(0.722341)
})

test('a record of another form is none', () => {
  const file = join(folder, 'old.json')
  writeFileSync(file, '{"engine":"0.1.0","figures":[]}')
  expect(readRecord(file, engineRecordSchema)).toBeNull()
  expect(readRecord(join(folder, 'missing.json'), engineRecordSchema)).toBeNull()
})

describe('a figure that is measured on a part of the data', () => {
  const ofPart = (share: number, part: string, all: string) => {
    const { families: _, ...rest } = measured('1.0.0', share, 0.03, all)
    const [figure] = rest.figures
    const counted = { count: 3, outOf: 4 }
    return { ...rest, comparison: '0.2.0', figures: [{ ...figure, data: part, counted }] }
  }
  const before = makeRecord(ofPart(0.7, 'sha256:part', 'sha256:all'), null)

  test('is compared as long as that part is the same', () => {
    const worse = ofPart(0.5, 'sha256:part', 'sha256:less')
    expect(findFallen(worse, before).map(({ best }) => best)).toEqual([
      { value: 0.7, engine: '1.0.0', comparison: '0.2.0' },
    ])
    expect(isOfOtherData(worse, before)).toBe(false)
  })
  test('is not compared when that part is another', () => {
    const other = ofPart(0.5, 'sha256:other', 'sha256:all')
    expect(findFallen(other, before)).toEqual([])
    expect(isOfOtherData(other, before)).toBe(true)
    expect(isOfOtherData(other, null)).toBe(false)
  })
  test('is read as it was written', () => {
    const file = join(folder, 'comparison.json')
    const half = makeRecord(ofPart(0.5, 'sha256:part', 'sha256:all'), null)
    writeRecord(file, half)
    expect(readRecord(file, comparisonRecordSchema)).toEqual(half)
    expect(readRecord(file, engineRecordSchema)).toBeNull()
  })
})

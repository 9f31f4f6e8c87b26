import { describe, expect, test } from 'vitest'
import { explain } from '#store/embedded-postgres/explain'

describe('why the database does not start, in one sentence', () => {
  test.each([
    ['a full disk', 'could not write to file: No space left on device', 'is full. Free some space'],
    [
      'a disk that fills up while the database is made',
      'FATAL:  could not extend file "base/1/2691": wrote only 4096 of 8192 bytes\nHINT:  Check free disk space.',
      'is full. Free some space',
    ],
    [
      'a folder of somebody else',
      'could not create directory: Permission denied',
      'ACCORDING_DATA',
    ],
    [
      'a data folder of another major version',
      'FATAL:  database files are incompatible with server',
      'another major version',
    ],
  ])('%s', (_, words, remedy) => {
    const { sentence } = explain('/somewhere/postgres', words)
    expect(sentence).toContain('/somewhere')
    expect(sentence).toContain(remedy)
    expect(sentence).not.toContain('FATAL')
  })

  test('and anything else in the words of the database', () => {
    expect(explain('/somewhere/postgres', 'FATAL:  out of luck').sentence).toContain('out of luck')
  })
})

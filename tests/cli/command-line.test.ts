import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { analysisSchema } from '#domain/analysis'
import { codebookStamp } from '#domain/codebook'
import { ENGINE_VERSION } from '#engine/version'
import { runAccording } from './run-according'

const boom = `The boom had cracked before the accident, the lawsuit says. Pallas Marine declined to discuss the boom.

The Harbor Herald could not independently verify the claims about the boom on Monday.`
const ferry = `Two harbour officials said the ferry was lost on Sunday, speaking on condition of anonymity.

“It turned north and was gone,” said Ada Coll, who keeps the harbour log. Critics said the board had been asleep.`

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'according-cli-'))
  writeFileSync(join(folder, 'ferry.txt'), ferry)
  writeFileSync(join(folder, 'boom.txt'), boom)
  writeFileSync(join(folder, 'empty.txt'), '')
  writeFileSync(
    join(folder, 'page.html'),
    `<html><head><title>Ferry lost</title><meta property="og:site_name" content="Harbor Herald"></head><body><article>${`<p>${ferry}</p>`.repeat(4)}</article></body></html>`,
  )
  const lines = Array.from({ length: 12 }, (_, index) =>
    JSON.stringify({ id: `row-${index}`, text: ferry, outlet: null }),
  )
  writeFileSync(
    join(folder, 'many.jsonl'),
    `${lines.slice(0, 6).join('\n')}\nnot json\n\n${lines.slice(6).join('\n')}\n`,
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const according = (args: string[], input?: string) =>
  runAccording(join(folder, 'data'), args, input)

const file = (name: string) => join(folder, name)

describe('analyze', () => {
  test('prints one analysis a line that fits the contract, in the order of the input', async () => {
    const { code, out, err } = await according(['analyze', '--jsonl', file('many.jsonl')])
    const analyses = out
      .trim()
      .split('\n')
      .map((line) => analysisSchema.parse(JSON.parse(line)))
    expect(analyses.map(({ id }) => id)).toEqual(
      Array.from({ length: 12 }, (_, index) => `row-${index}`),
    )
    expect(analyses[0].measures['only-anonymous-claims'].outOf).toBeGreaterThan(0)
    expect(code).toBe(3)
    expect(err).toContain('many.jsonl, line 7: this is not JSON')
  })

  test('gives the same bytes with threads as without', async () => {
    const [one, three] = await Promise.all([
      according(['analyze', '--jsonl', file('many.jsonl')]),
      according(['analyze', '--jsonl', '--workers', '3', file('many.jsonl')]),
    ])
    expect(three.out).toBe(one.out)
  })

  test('reads standard input, as text and as JSONL', async () => {
    const asText = await according(['analyze', '--json', '-'], ferry)
    const printed = JSON.parse(asText.out)
    expect(analysisSchema.parse(printed).text).toBe(ferry)
    // Taken from what was printed: the schema would fill a missing codebook in.
    expect(printed.engine).toEqual({
      version: ENGINE_VERSION,
      model: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    })
    expect(printed.codebook).toEqual(codebookStamp)
    const asLines = await according(
      ['analyze', '--jsonl', '-'],
      `${JSON.stringify({ id: 'x', text: ferry })}\n`,
    )
    expect(JSON.parse(asLines.out).id).toBe('x')
  })

  test('speaks plainly without a format', async () => {
    const { out, code } = await according(['analyze', file('ferry.txt')])
    expect(code).toBe(0)
    expect(out).toMatch(/\[Anonymous, described\] Two harbour officials/)
    expect(out).toMatch(/Claims resting only on anonymous sources: \d+ of \d+/)
  })

  test('says in words who did not answer, and what could not be confirmed', async () => {
    const { out } = await according(['analyze', file('boom.txt')])
    expect(out).toMatch(/^ {2}Would not answer.*: declined to discuss the boom/m)
    expect(out).toMatch(/^ {2}Said not to be confirmed: could not independently verify/m)
  })
})

describe('group', () => {
  const weather = `Snow closed the pass at Tolm for a third day, and the hut keeper Ilse Varga counted forty stranded skiers.`
  const rows = [
    { id: 'f1', title: 'Ferry lost', text: ferry, publishedAt: '2026-03-08' },
    { id: 'w1', title: 'Snow closes Tolm pass', text: weather },
    { id: 'f2', title: 'Lost ferry turned north', text: `${ferry} Divers wait.`, url: null },
    { id: 'w2', title: 'Skiers stranded at Tolm', text: `${weather} Ploughs wait.` },
  ]
  const lines = rows.map((row) => JSON.stringify(row)).join('\n')

  test('prints the story of each article, a line each, in the order of the input', async () => {
    const { code, out } = await according(['group', '-'], lines)
    expect(code).toBe(0)
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { id: 'f1', storyId: 'f1' },
      { id: 'w1', storyId: 'w1' },
      { id: 'f2', storyId: 'f1' },
      { id: 'w2', storyId: 'w1' },
    ])
  })

  test('says why with --reasons, as one document with --json', async () => {
    const { out } = await according(['group', '--reasons', '--json', '-'], lines)
    expect(JSON.parse(out)).toMatchObject([
      { because: 'starts a story' },
      { because: 'starts a story' },
      {
        id: 'f2',
        because: expect.stringMatching(/^same names .*shared phrases.* \(nearest: f1\)$/),
      },
      { id: 'w2', because: expect.stringContaining('Tolm') },
    ])
  })

  test('a bad line is named and does not stop the others', async () => {
    writeFileSync(file('broken.jsonl'), `${lines}\n{"id": "x"}\n[]\n`)
    const { code, out, err } = await according(['group', file('broken.jsonl')])
    expect(code).toBe(3)
    expect(err).toContain('broken.jsonl, line 5: “text” is missing.')
    expect(err).toContain('broken.jsonl, line 6: ')
    expect(out.trim().split('\n')).toHaveLength(4)
  })
})

describe('bad usage', () => {
  test.each([
    [['analyze'], 2, 'no file named'],
    [['analyze', 'missing.txt'], 2, 'missing.txt: there is no such file'],
    [['analyze', '.'], 2, 'this is a folder'],
    [['analyze', '--jsnol', 'x'], 2, 'Did you mean --jsonl?'],
    [['analyse'], 2, 'Did you mean analyze?'],
    [['analyze', '--workers', 'many', 'x'], 2, 'whole number'],
    [['extract'], 2, 'no file named'],
    [['group'], 2, 'no file named'],
    [['group', 'missing.jsonl'], 2, 'missing.jsonl: there is no such file'],
    [['compare'], 2, 'no file named'],
    [['compare', 'missing.txt'], 2, 'missing.txt: there is no such file'],
    [['compare', '.'], 2, 'this is a folder'],
    [['compare', '--jsnol', 'x'], 2, 'Did you mean --jsonl?'],
    [['compare', '-'], 2, 'Standard input is empty'],
    [['group', '--resaons', 'x'], 2, 'Did you mean --reasons?'],
    [['group', '-'], 2, 'Standard input is empty'],
    [['measure'], 2, "missing required argument 'id'"],
    [['analyze', '-'], 2, 'Standard input is empty'],
    [['extract', '.'], 2, 'this is a folder'],
    [['extract', 'missing.html'], 2, 'missing.html: there is no such file'],
    [['add'], 2, 'no address or file named'],
    [['add', '--stroy', 'x', 'y'], 2, 'Did you mean --story?'],
    [['demo', '--agian'], 2, 'Did you mean --again?'],
    [['stop', 'now'], 2, 'too many arguments'],
  ])('%j ends with %i and says %j', async (args, code, words) => {
    const ended = await according(args)
    expect(ended.code).toBe(code)
    expect(ended.err).toContain(words)
    expect(ended.out).toBe('')
  })

  test('a good file beside a bad one is still read', async () => {
    const { code, out, err } = await according([
      'analyze',
      '--jsonl',
      file('empty.txt'),
      file('ferry.txt'),
    ])
    expect(code).toBe(3)
    expect(err).toContain('empty.txt: it is empty')
    expect(out.trim().split('\n')).toHaveLength(1)
  })
})

test('the versions are told', async () => {
  const { code, out } = await according(['--version'])
  expect(code).toBe(0)
  expect(out).toMatch(/^\d+\.\d+\.\d+, engine \d+\.\d+\.\d+\n$/)
})

test('extract reads standard input, as a page or as text', async () => {
  const page = `<html><head><title>Ferry lost</title></head><body><article>${`<p>${ferry}</p>`.repeat(4)}</article></body></html>`
  const fromPage = await according(['extract', '--json', '-'], page)
  expect(JSON.parse(fromPage.out)).toMatchObject([{ id: 'standard-input', title: 'Ferry lost' }])
  const fromText = await according(['extract', '--jsonl', '-'], ferry)
  expect(JSON.parse(fromText.out).text).toBe(ferry)
})

test.skipIf(process.getuid?.() === 0)('a file that may not be read is told', async () => {
  writeFileSync(file('closed.txt'), ferry, { mode: 0 })
  for (const command of ['analyze', 'extract', 'compare']) {
    const { code, err } = await according([command, file('closed.txt')])
    expect(code).toBe(2)
    expect(err).toContain('may not be read by this user')
  }
})

test('extract gives the article of a page, its id the name of the file', async () => {
  const { out, code } = await according(['extract', '--jsonl', file('page.html')])
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    id: 'page',
    title: 'Ferry lost',
    outlet: 'Harbor Herald',
    url: null,
  })
})

describe('the workspace from the shell', () => {
  test('add, stories, measure, migrate, doctor and stop', async () => {
    const added = await according([
      'add',
      '--story',
      'Ferry',
      '--outlet',
      'Signal Post',
      file('ferry.txt'),
      file('empty.txt'),
    ])
    expect(added.code).toBe(3)
    expect(added.out).toMatch(/^Added: /)
    expect(added.out).toContain('empty.txt: it is empty')

    const stories = await according(['stories', '--json'])
    expect(JSON.parse(stories.out)).toMatchObject([{ title: 'Ferry', articles: 1, pending: 0 }])
    expect((await according(['stories'])).out).toContain('Ferry (1 outlet, 1 article)')

    const mixed = await according(
      [
        'add',
        '--story',
        'Ferry',
        '--outlet',
        'Signal Post',
        '--jsonl',
        file('missing.txt'),
        'http://127.0.0.1/',
        '.',
        '-',
      ],
      `${ferry} A second ferry was lost on Monday.`,
    )
    expect(mixed.code).toBe(3)
    const answers = mixed.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers.map(({ outcome }) => outcome).sort()).toEqual([
      'added',
      'refused',
      'refused',
      'refused',
    ])
    expect(mixed.out).toContain('missing.txt: there is no such file')
    expect(mixed.out).toContain('.: this is a folder')

    const measured = await according(['measure', 'only-anonymous-claims', '--story', 'Ferry'])
    expect(measured.out).toMatch(
      /^Counted: claims all of whose support is anonymous.*\nFerry: 1 of 3 \(too few cases for a share\)\n {2}Copies of other articles that are left out: 1\./,
    )
    const narrow = ['--copies', 'separate', '--confidence', '0.7', '--incidental', 'out']
    expect((await according(['measure', 'only-anonymous-claims', ...narrow])).out).toMatch(
      /^Counted: .* Without incidental voices.* of at least 0\.7\.\nFerry: .*\n {2}Copies count as/,
    )
    const unknown = await according(['measure', 'only-anonymous-claims', '--copies', 'some'])
    expect(unknown).toMatchObject({ code: 2, out: '' })
    expect(unknown.err).toContain('There is no such choice for --copies')
    const asRows = await according(['measure', 'only-anonymous-claims', '--json'])
    expect(JSON.parse(asRows.out)[0].readers).toEqual([
      {
        version: ENGINE_VERSION,
        model: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
        codebook: codebookStamp,
      },
    ])
    expect((await according(['measure', 'truth'])).err).toContain('There is no measure “truth”')
    expect((await according(['measure', 'specificity', '--story', 'None'])).err).toContain(
      'There is no story “None”',
    )

    expect((await according(['migrate'])).out).toContain('up to date')
    expect(JSON.parse((await according(['migrate', '--json'])).out).state).toBe('up-to-date')
    const demo = JSON.parse((await according(['demo', '--jsonl'])).out)
    expect(demo).toMatchObject({ outcome: 'loaded', stories: 3 })
    const doctor = await according(['doctor'])
    expect(doctor.out).toMatch(/ok\s+Database\s+embedded/)
    expect(doctor.code).toBe(0)
    expect((await according(['stop'])).out).toContain('No database was running')
    expect(JSON.parse((await according(['stop', '--json'])).out)).toEqual({
      outcome: 'was-not-running',
    })
  }, 120_000)
})

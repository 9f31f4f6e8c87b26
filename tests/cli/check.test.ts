import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Ended, runAccording } from './run-according'

const draft = `Ferry lost in the strait

Sources said on Monday that the ferry's captain was reckless and had been warned twice. The company did not say why it sailed.

"It turned north and was gone," said Ada Coll, who keeps the harbour log.
`

const pack = `pack: harbour
version: "1"
title: The harbour paper
about: A pack for tests.
others: off
rules:
  R09: { severity: serious }
  R19: { severity: warn }
  R32: {}
  R39: {}
own:
  - id: HOUSE1
    title: An unstated plural
    asks: Say how many.
    severity: note
    over: source
    where: source.standing == "anonymous"
    flag: source.count == 0
    question: How many were there?
examples:
  - text: Sources said on Monday that the ferry was lost. "We saw it," said Ada Coll.
    expects: { R09: flagged }
  - text: The ferry was lost, Ada Coll said.
    expects: { R09: not-applicable }
`

describe('according check', () => {
  let folder: string
  const file = (name: string) => join(folder, name)
  const check = (args: string[], input?: string, node?: string[]): Promise<Ended> =>
    runAccording(join(folder, 'data'), ['check', ...args], input, node)

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'according-check-'))
    writeFileSync(file('draft.txt'), draft)
    writeFileSync(
      file('named.txt'),
      'The ferry was lost on Sunday, harbour master Ada Coll said.\n',
    )
    writeFileSync(file('harbour.yml'), pack)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('shows each finding with its line, carets below the words, and the question', async () => {
    const { code, out } = await check([file('draft.txt'), '--pack', file('harbour.yml')])
    expect(code).toBe(1)
    const lines = out.split('\n')
    const at = lines.findIndex((line) => line.includes('[R09'))
    expect(lines[at]).toContain(
      `${file('draft.txt')}:3:1: serious: “Sources” tells a reader nothing`,
    )
    expect(lines[at + 1]).toContain('Sources said on Monday')
    expect(lines[at + 2].trim()).toBe('^^^^^^^')
    expect(lines[at + 2].indexOf('^')).toBe(lines[at + 1].indexOf('Sources'))
    expect(lines[at + 3]).toMatch(/^ {4}Ask: Where does the source work/)
    expect(out).toContain('R39 An editor knows who it is')
    expect(out).not.toContain('\u001b[')
  })

  test('as JSON gives every result with spans into the text, engine and codebook', async () => {
    const { out } = await check([file('draft.txt'), '--pack', file('harbour.yml'), '--json'])
    const review = JSON.parse(out)
    expect(review.results.map(({ rule }: { rule: string }) => rule)).toEqual([
      'R09',
      'R19',
      'R32',
      'R39',
      'HOUSE1',
    ])
    const bare = review.results[0]
    expect(bare).toMatchObject({ outcome: 'flagged', severity: 3, mode: 'automatic' })
    const [[start, end]] = bare.findings.find(
      ({ outcome }: { outcome: string }) => outcome === 'flagged',
    ).span
    expect(draft.slice(start, end)).toBe('Sources')
    expect(review).toMatchObject({
      engine: { version: expect.any(String) },
      codebook: { version: expect.any(String) },
      pack: { name: 'harbour', version: '1' },
    })
  })

  test('as SARIF places findings by line and column', async () => {
    const args = [file('draft.txt'), '--pack', file('harbour.yml'), '--format', 'sarif']
    const { runs, version } = JSON.parse((await check(args)).out)
    expect(version).toBe('2.1.0')
    const [run] = runs
    expect(run.columnKind).toBe('utf16CodeUnits')
    const bare = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'R09')
    expect(bare).toMatchObject({ level: 'error', kind: 'fail' })
    expect(bare.locations[0].physicalLocation.region).toEqual({
      startLine: 3,
      startColumn: 1,
      endLine: 3,
      endColumn: 8,
    })
    const ids = run.tool.driver.rules.map(({ id }: { id: string }) => id)
    for (const { ruleId } of run.results) expect(ids).toContain(ruleId)
  })

  test('of Markdown names the lines of the file, front matter and marks and all', async () => {
    const source = `---\ntitle: Ferry lost\n---\n\n${draft.replace('the ferry', 'the [ferry](https://a.example/sources)').split('\n').slice(2).join('\n')}`
    writeFileSync(file('draft.md'), source)
    const args = [file('draft.md'), '--pack', file('harbour.yml')]
    const { out } = await check(args)
    expect(out).toContain(`${file('draft.md')}:5:1: serious: “Sources” tells a reader nothing`)
    const { runs } = JSON.parse((await check([...args, '--format', 'sarif'])).out)
    const bare = runs[0].results.find(({ ruleId }: { ruleId: string }) => ruleId === 'R09')
    const { region } = bare.locations[0].physicalLocation
    expect(source.split('\n')[region.startLine - 1].slice(0, region.endColumn - 1)).toBe('Sources')
  })

  test('as JUnit fails the rules that are flagged from --fail-on on', async () => {
    const args = [file('draft.txt'), '--pack', file('harbour.yml'), '--format', 'junit']
    const { out } = await check(args)
    expect(out).toMatch(/<testsuite [^>]*tests="5" failures="1"/)
    expect(out).toContain('name="R09 Never a bare “source”"')
    const strict = await check([...args, '--fail-on', 'note'])
    expect(strict.out).toMatch(/failures="3"/)
  })

  test.each([
    ['named.txt', [], 0],
    ['draft.txt', [], 1],
    ['draft.txt', ['--fail-on', 'note'], 1],
    ['named.txt', ['--fail-on', 'note'], 0],
  ])('%s %j ends with %i', async (name, more, expected) => {
    const { code } = await check([file(name), '--pack', file('harbour.yml'), ...more])
    expect(code).toBe(expected)
  })

  test('reads standard input, and several files where one is missing', async () => {
    const piped = await check(['-', '--pack', file('harbour.yml')], draft)
    expect(piped.out).toContain('standard input:3:1: serious')
    const some = await check([
      file('named.txt'),
      file('nowhere.txt'),
      '--pack',
      file('harbour.yml'),
    ])
    expect(some).toMatchObject({ code: 3 })
    expect(some.err).toContain('nowhere.txt: there is no such file')
  })

  test.each([
    [['--pack', 'no-such-pack'], 'There is no pack “no-such-pack”. The packs are:'],
    [['--pack', 'harbour.yaml/'], 'there is no such file'],
    [[], 'required option'],
    [['--pack', 'x', '--format', 'pdf'], 'Allowed choices are text, json, sarif, junit'],
    [['--pack', 'x', '--fail-on', 'always'], 'Allowed choices are note, warn, serious'],
  ])('%j is refused with what to do', async (more, sentence) => {
    const { code, err } = await check([file('draft.txt'), ...more])
    expect(code).toBe(2)
    expect(err).toContain(sentence)
  })

  test('a pack that is wrong is refused with every line that is', async () => {
    const wrong = file('wrong.yml')
    writeFileSync(wrong, pack.replace('R32: {}', 'R99: {}').replace('source.count == 0', 'eval(1)'))
    const { code, err } = await check([file('draft.txt'), '--pack', wrong])
    expect(code).toBe(2)
    expect(err).toContain(`${wrong}:9:3: R99 is no rule`)
    expect(err).toMatch(/wrong\.yml:18:\d+: “eval\(1\)” has something in it/)
  })

  test('with --watch checks again when an editor puts a new file in the old one’s place', async () => {
    const watched = file('watched.txt')
    writeFileSync(watched, 'The ferry was lost on Sunday, harbour master Ada Coll said.\n')
    const args = ['check', watched, '--pack', file('harbour.yml'), '--watch']
    const child = spawn(process.execPath, ['dist/according.js', ...args])
    let out = ''
    let err = ''
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString()
    })
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString()
    })
    try {
      await vi.waitUntil(() => err.includes('Watching'), { timeout: 20_000 })
      expect(out).not.toContain('[R09')
      writeFileSync(`${watched}.new`, draft)
      renameSync(`${watched}.new`, watched)
      await vi.waitUntil(() => out.includes('[R09'), { timeout: 20_000 })
    } finally {
      child.kill()
    }
  }, 60_000)

  test('opens no socket and asks no name server: any try would end it', async () => {
    const guard = file('no-network.mjs')
    writeFileSync(
      guard,
      `import net from 'node:net'; import dns from 'node:dns'; import dgram from 'node:dgram'
       const stop = (what) => () => { process.stderr.write('NETWORK ' + what); process.exit(99) }
       net.Socket.prototype.connect = stop('connect'); net.Server.prototype.listen = stop('listen')
       for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) dns[name] = stop(name)
       dgram.createSocket = stop('dgram'); globalThis.fetch = stop('fetch')`,
    )
    const args = [file('draft.txt'), '--pack', file('harbour.yml')]
    const { code, err, out } = await check(args, undefined, ['--import', guard])
    expect(err).not.toContain('NETWORK')
    expect({ code, out }).toEqual({ code: 1, out: (await check(args)).out })
    const trial = file('trial.mjs')
    writeFileSync(trial, `import net from 'node:net'; net.connect(9)`)
    const { code: guarded } = await runNode(['--import', guard, trial])
    expect(guarded).toBe(99)
  })
})

describe('according pack', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'according-pack-'))
    writeFileSync(join(folder, 'harbour.yml'), pack)
    writeFileSync(
      join(folder, 'off.yml'),
      pack.replace('expects: { R09: flagged }', 'expects: { R09: met }'),
    )
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const run = (...args: string[]) => runAccording(join(folder, 'data'), ['pack', ...args])

  test('test runs the pack’s own examples', async () => {
    const good = await run('test', join(folder, 'harbour.yml'))
    expect(good).toMatchObject({ code: 0 })
    expect(good.out).toContain('2 examples, all as expected.')
    const off = await run('test', join(folder, 'off.yml'))
    expect(off).toMatchObject({ code: 1 })
    expect(off.out).toContain('R09 flagged, and met was expected')
  })

  test('show tells the rules that are on', async () => {
    const { out } = await run('show', join(folder, 'harbour.yml'), '--json')
    expect(JSON.parse(out).map(({ rule }: { rule: string }) => rule)).toEqual([
      'R09',
      'R19',
      'R32',
      'R39',
      'HOUSE1',
    ])
  })

  test('schema prints the schema that the checkout publishes', async () => {
    const { out } = await run('schema')
    expect(JSON.parse(out)).toEqual(JSON.parse(readFileSync('policy/pack.schema.json', 'utf8')))
  })

  test('list names the packs that come with the product', async () => {
    const { out } = await run('list', '--jsonl')
    const packs = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).pack)
    expect(packs).toEqual(expect.arrayContaining(['ap-like', 'house.example']))
  })
})

function runNode(args: string[]): Promise<{ code: number | null }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: 'ignore' })
    child.on('close', (code) => resolve({ code }))
  })
}

import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { allMeasures } from '#measures/all'
import { buildProgram } from '../cli/program'

const root = join(import.meta.dirname, '..')
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8')

describe('every measure', () => {
  const measureTests = tracked('tests/measures/*.test.ts')
    .map((file) => read(file))
    .join('\n')

  test.each(allMeasures.map((measure) => measure.id))('%s has its file, chart and test', (id) => {
    expect(existsSync(join(root, 'measures', `${id}.ts`))).toBe(true)
    expect(existsSync(join(root, 'charts', `${id}.tsx`))).toBe(true)
    const name = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
    expect(measureTests).toContain(name)
  })

  test.each([...allMeasures])('$id says what it means', (measure) => {
    for (const words of [measure.question, measure.counts, measure.outOf, measure.caution]) {
      expect(words.length).toBeGreaterThan(10)
    }
    expect(measure.smallestCount).toBeGreaterThan(0)
  })

  test('stands in the list, and nothing else does', () => {
    const files = readdirSync(join(root, 'measures')).filter((name) =>
      /: Measure = \{/.test(read('measures', name)),
    )
    expect(files.sort()).toEqual(allMeasures.map(({ id }) => `${id}.ts`).sort())
  })
})

describe('every command', () => {
  const commands = buildProgram().commands
  test.each(commands.map((command) => command.name()))('%s is told in the README', (name) => {
    expect(read('README.md')).toContain(`\`${name}`)
  })

  test.each(commands)('$_name explains itself with an example', (command) => {
    let help = ''
    command.configureOutput({ writeOut: (text) => (help += text) })
    command.outputHelp()
    expect(help).toContain('Example:')
    expect(command.summary().length).toBeGreaterThan(10)
  })
})

test('every setting is told in .env.example', () => {
  const told = read('.env.example')
  const used = new Set(
    tracked('*.ts', '*.tsx', '*.mjs', '*.js')
      .filter((file) => !file.startsWith('tests/') && !file.startsWith('training/'))
      .flatMap((file) => [
        ...read(file).matchAll(
          /process\.env\.(ACCORDING_\w+|PORT|HOST|DATABASE_URL|CHROMIUM_PATH)\b/g,
        ),
      ])
      .map((found) => found[1])
      // Set by the doors themselves, for the rooms below; or a switch between our own scripts.
      .filter((name) => !['ACCORDING_ROOT', 'ACCORDING_CHECK_WITHOUT_TESTS'].includes(name)),
  )
  expect(used.size).toBeGreaterThan(3)
  for (const name of used) expect(told).toContain(name)
})

test('every picture and page that the README points to is there', () => {
  const targets = [...read('README.md').matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, to]) => to)
  expect(targets.length).toBeGreaterThan(3)
  expect(targets.filter((to) => !existsSync(join(root, to)))).toEqual([])
})

test('no file or folder has a name that says nothing', () => {
  const empty =
    /(^|\/)(utils?|helpers?|common|shared|misc|lib|core|base|types|constants)(\/|\.[tj]sx?$)/
  expect(tracked().filter((file) => empty.test(file))).toEqual([])
})

test('no source file is past 350 lines', () => {
  const long = tracked('*.ts', '*.tsx').filter((file) => read(file).split('\n').length > 350)
  expect(long).toEqual([])
})

test('dependency-cruiser sees the house and finds no floor crossed', () => {
  const result = JSON.parse(
    execFileSync(
      process.execPath,
      [
        'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
        '--config',
        '.dependency-cruiser.mjs',
        '--output-type',
        'json',
        'domain',
        'engine',
        'statistics',
        'comparison',
        'judgement',
        'ingest',
        'store',
        'measures',
        'workflows',
        'charts',
        'app',
        'cli',
      ],
      { cwd: root, encoding: 'utf8', maxBuffer: 200_000_000 },
    ),
  )
  expect(result.summary.violations).toEqual([])
  expect(result.summary.totalCruised).toBeGreaterThan(100)
}, 120_000)

function tracked(...patterns: string[]): string[] {
  return execFileSync('git', ['ls-files', ...patterns], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((file) => file !== '' && existsSync(join(root, file)))
}

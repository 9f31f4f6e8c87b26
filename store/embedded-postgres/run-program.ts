import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, lchownSync, lstatSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { StoreFailure } from '../store-failure'
import { binariesFolder } from './binaries'

/** One of PostgreSQL's own programs. */
type Program = 'initdb' | 'pg_ctl'

const root = 0
const nobody = 65_534

/**
 * Runs one of PostgreSQL's programs to its end, in a session of its own, so that a Ctrl-C meant for
 * According does not reach the server it starts.
 * @param folders what the program has to own: the cluster, and the folder of its socket
 * @returns its exit status and what it wrote to standard error
 */
export function runProgram(
  program: Program,
  args: string[],
  folders: string[],
): Promise<{ status: number; errors: string }> {
  const file = join(binariesFolder(), program)
  const [command, ...rest] = [...asOrdinaryUser(file, folders), file, ...args]
  return new Promise((resolve, reject) => {
    const child = spawn(command, rest, {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
      cwd: folders[0],
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

/**
 * PostgreSQL refuses to run as root. As root it runs in a user namespace where it is not; where that
 * is denied, as the user "nobody", who then has to own its folders.
 */
function asOrdinaryUser(program: string, folders: string[]): string[] {
  if (process.getuid?.() !== root) return []
  const inNamespace = ['unshare', '--user', '--map-user=1000', '--map-group=1000', '--']
  if (succeeds([...inNamespace, 'true'])) {
    for (const folder of folders) giveTo(folder, root)
    return inNamespace
  }
  const asNobody = ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups', '--']
  for (const folder of folders) {
    giveTo(folder, nobody)
    // The data folder above is ours and closed: nobody must pass through it, not look into it.
    if (statSync(dirname(folder)).uid === root) letThrough(dirname(folder))
  }
  const reachable = [program, ...folders].every((path) =>
    succeeds([...asNobody, 'test', '-x', path]),
  )
  if (reachable) return asNobody
  throw new StoreFailure(
    `PostgreSQL may not run as root, and this system denies the ways around it (unshare, and the user “nobody” cannot reach ${folders[0]}). Run According as an ordinary user, or set DATABASE_URL to a PostgreSQL server.`,
  )
}

/** Only folders that are private get the one bit: `/tmp` and the like have it already. */
function letThrough(folder: string): void {
  const mode = statSync(folder).mode & 0o7777
  if ((mode & 0o001) === 0) chmodSync(folder, mode | 0o011)
}

/** Gives a folder and all in it to a user, when it is not theirs yet. */
function giveTo(folder: string, user: number): void {
  if (!existsSync(folder) || statSync(folder).uid === user) return
  for (const path of [
    folder,
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  ]) {
    if (lstatSync(path).uid !== user) lchownSync(path, user, user)
  }
}

function succeeds([command, ...args]: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore', cwd: '/' }).status === 0
}

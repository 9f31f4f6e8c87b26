import { spawn } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

/** What a command answered with. */
export interface Ended {
  code: number | null
  out: string
  err: string
}

/**
 * Runs the bundled command line with a data folder of its own, and waits until it has ended.
 * @param node options of the process itself
 */
export function runAccording(
  data: string,
  args: string[],
  input?: string,
  node: string[] = [],
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...node, 'dist/according.js', ...args], {
      cwd: root,
      env: { ...process.env, ACCORDING_DATA: data, DATABASE_URL: '' },
    })
    const ended = { out: '', err: '' }
    child.stdout.on('data', (chunk) => {
      ended.out += chunk
    })
    child.stderr.on('data', (chunk) => {
      ended.err += chunk
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, ...ended }))
    child.stdin.end(input ?? '')
  })
}

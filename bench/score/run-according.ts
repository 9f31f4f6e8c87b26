import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/**
 * Runs a command of the command line that people use, and gives what it prints, a JSON document a line.
 * @param root the folder of the project; `dist/according.js` must be bundled
 * @throws when the command does not end well, after the lines that it printed
 */
export async function* runAccording(root: string, words: readonly string[]): AsyncGenerator {
  const child = spawn(process.execPath, ['dist/according.js', ...words], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let problems = ''
  child.stderr.on('data', (chunk) => {
    problems += chunk
  })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  for await (const line of createInterface({ input: child.stdout })) yield JSON.parse(line)
  const status = await ended
  if (status !== 0)
    throw new Error(`according ${words[0]} ended with ${status}: ${problems.trim()}`)
}

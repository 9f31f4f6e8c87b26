import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const notSource = new Set(['generated', 'node_modules', 'tests'])

/** Every file below the given files and folders, sorted, without what is generated. */
export function filesBelow(root, names) {
  return names.flatMap((name) => list(root, name)).sort()
}

function list(root, name) {
  const full = join(root, name)
  if (!existsSync(full)) return []
  if (statSync(full).isFile()) return [name]
  return readdirSync(full)
    .filter((child) => !notSource.has(child))
    .flatMap((child) => list(root, join(name, child)))
}

/** A hash of the contents of files, the Node version and the platform. */
export function hashOf(root, names) {
  const hash = createHash('sha256')
  hash.update(`${process.version} ${process.platform} ${process.arch}`)
  for (const name of filesBelow(root, names))
    hash.update(`\n${name}\n`).update(readFileSync(join(root, name)))
  return hash.digest('hex')
}

/** Whether step `name` was last done for exactly this hash. */
export function isStamped(root, name, hash) {
  const file = stampFile(root, name)
  return existsSync(file) && readFileSync(file, 'utf8') === hash
}

/** Notes that step `name` is done for this hash. */
export function stamp(root, name, hash) {
  mkdirSync(join(root, '.setup'), { recursive: true })
  writeFileSync(stampFile(root, name), hash)
}

function stampFile(root, name) {
  return join(root, '.setup', `${name}.done`)
}

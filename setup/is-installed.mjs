import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Whether node_modules is what package-lock.json asks for. npm keeps a copy of what it installed in
 * node_modules/.package-lock.json, so no stamp of ours is needed, and an install that the user made
 * themselves (with --ignore-scripts, say) is respected.
 */
export function isInstalled(root) {
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'))
  const wanted = readPackages(join(root, 'package-lock.json'))
  if (!installed || !wanted) return false
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || entry.link) return true
    const found = installed[path]
    return found ? found.version === entry.version : isLeftOut(entry)
  })
}

/** npm leaves out optional packages of other platforms, and nothing else. */
function isLeftOut(entry) {
  return Boolean(entry.optional || entry.devOptional || entry.peer)
}

function readPackages(file) {
  if (!existsSync(file)) return null
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null
  } catch {
    return null
  }
}

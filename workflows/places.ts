import { isAbsolute, join, resolve } from 'node:path'

/** The folder of the checkout or installed package; the doors set ACCORDING_ROOT when they start. */
export function rootFolder(): string {
  return process.env.ACCORDING_ROOT ?? process.cwd()
}

/** The one folder in which everything the user gave is kept: ACCORDING_DATA, or `.according` in the checkout. */
export function dataFolder(): string {
  const chosen = process.env.ACCORDING_DATA
  if (!chosen) return join(rootFolder(), '.according')
  return isAbsolute(chosen) ? chosen : resolve(rootFolder(), chosen)
}

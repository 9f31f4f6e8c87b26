import { outletNames } from '#store/outlets'
import { importedOutlets } from '#store/period-counts'
import { openWorkspace } from '../workspace'

/** The outlets of which articles were imported, the largest first. */
export async function ownOutlets(): Promise<{ id: string; name: string; articles: number }[]> {
  const { db } = await openWorkspace()
  return importedOutlets(db)
}

/**
 * The outlet of that name in any case, imported or not; without a name the only one that was imported. Where
 * that is none or not one alone, the names of those that were imported.
 */
export async function findOwnOutlet(
  name: string | null,
): Promise<{ id: string } | { names: string[] }> {
  const { db } = await openWorkspace()
  const own = await importedOutlets(db)
  if (name === null && own.length === 1) return { id: own[0].id }
  const known = name === null ? [] : await outletNames(db)
  const found = known.find((one) => one.name.toLowerCase() === name?.toLowerCase())
  return found ? { id: found.id } : { names: own.map((one) => one.name) }
}

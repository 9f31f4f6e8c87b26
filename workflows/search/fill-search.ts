import { fillSearchRows } from '#store/search-rows'
import type { Workspace } from '../workspace'
import { searchRows } from './search-rows'

/** So many analyses are filled in at a time: a second's work, and little is lost when it is interrupted. */
const batch = 50

/**
 * Makes what was stored by an earlier version searchable, batch by batch, until all of it is or the
 * workspace closes. Interrupted, it goes on at the next call.
 * @returns how many analyses it filled in
 */
export async function fillSearch(workspace: Workspace): Promise<number> {
  let filled = 0
  while (!workspace.isClosing) {
    const done = await fillSearchRows(workspace.db, batch, searchRows)
    if (done === 0) break
    filled += done
  }
  return filled
}

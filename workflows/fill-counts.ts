import { allMeasures } from '#measures/all'
import { countParts } from '#measures/count-reading'
import { fillMissingCounts } from '#store/missing-counts'
import type { Workspace } from './workspace'

const batch = 50

/** Counts what was read before a measure came to be. Interrupted, it goes on at the next call; done, it costs one look. */
export async function fillCounts(workspace: Workspace): Promise<number> {
  const ids = allMeasures.map(({ id }) => id)
  let filled = 0
  while (!workspace.isClosing) {
    const done = await fillMissingCounts(workspace.db, batch, ids, (analysis, missing) =>
      countParts(
        analysis,
        allMeasures.filter(({ id }) => missing.includes(id)),
      ),
    )
    if (done === 0) return filled
    filled += done
  }
  return filled
}

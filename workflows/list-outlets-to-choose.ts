import { outletsToChoose } from '#store/search'
import { openWorkspace } from './workspace'

/** The outlets of the workspace by name, to choose one from. */
export async function listOutletsToChoose(): Promise<{ id: string; name: string }[]> {
  const { db } = await openWorkspace()
  return outletsToChoose(db)
}

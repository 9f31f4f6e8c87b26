import { lookUpNames } from '#store/lookup'
import { storableText } from '#store/storable-text'
import { openWorkspace } from './workspace'

/** Stories and outlets to go to by a few letters, eight of each at most. */
export async function lookUp(letters: string) {
  const { db } = await openWorkspace()
  return lookUpNames(db, storableText(letters).trim().slice(0, 200), 8)
}

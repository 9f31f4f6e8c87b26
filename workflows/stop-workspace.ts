import { stopDatabase } from '#store/db'
import { dataFolder } from './places'

/** Stops the embedded database of the data folder, whoever uses it. */
export function stopWorkspace(): Promise<'stopped' | 'was-not-running'> {
  return stopDatabase(dataFolder())
}

import type { Pack } from '#domain/policy-pack'
import { PackFailure, readPack } from '#policy/read-pack'
import { loadShippedPack, shippedPacks } from '#workflows/load-pack'
import { UsageFailure } from './exit-codes'
import { readNamedFile } from './read-named-file'

/**
 * The pack of that name, or the one in that file.
 * @throws UsageFailure with every line of the file that is wrong, or the names that there are
 */
export async function findPack(nameOrFile: string): Promise<Pack> {
  try {
    const shipped = await loadShippedPack(nameOrFile)
    if (shipped) return shipped
    const named = await readNamedFile(nameOrFile)
    if ('problem' in named) {
      const names = (await shippedPacks()).join(', ')
      throw new UsageFailure(
        /[./\\]/.test(nameOrFile)
          ? named.problem
          : `There is no pack “${nameOrFile}”. The packs are: ${names}; or give the path of a file of yours.`,
      )
    }
    return readPack(new TextDecoder().decode(named.bytes), nameOrFile)
  } catch (error) {
    if (error instanceof PackFailure) throw new UsageFailure(error.message)
    throw error
  }
}

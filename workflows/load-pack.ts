import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Pack } from '#domain/policy-pack'
import { readPack } from '#policy/read-pack'
import { rootFolder } from './places'

/** The packs that come with the product, by name, in order of the alphabet. */
export async function shippedPacks(): Promise<string[]> {
  const files = await readdir(packsFolder())
  return files
    .filter((file) => file.endsWith('.yml'))
    .map((file) => file.slice(0, -'.yml'.length))
    .sort()
}

/**
 * A pack that comes with the product, or null where there is none of that name.
 * @throws PackFailure where its file is not a pack, which a test rules out
 */
export async function loadShippedPack(name: string): Promise<Pack | null> {
  if (!(await shippedPacks()).includes(name)) return null
  return readPack(await readFile(join(packsFolder(), `${name}.yml`), 'utf8'), `${name}.yml`)
}

/** The pack with every rule on: what a draft is held against until another is chosen. */
const firstPack = 'house.example'

/**
 * The packs that come with the product as a page needs them: without their examples, the one with every
 * rule on first.
 */
export async function packsForDrafts(): Promise<[Pack, ...Pack[]]> {
  const names = (await shippedPacks()).filter((name) => name !== firstPack)
  const [first, ...rest] = await Promise.all([firstPack, ...names].map(loadShippedPack))
  const light = (pack: Pack): Pack => ({ ...pack, examples: [] })
  if (!first) throw new Error(`${firstPack}.yml is missing from policy/packs`)
  return [light(first), ...rest.flatMap((pack) => (pack ? [light(pack)] : []))]
}

function packsFolder(): string {
  return join(rootFolder(), 'policy', 'packs')
}

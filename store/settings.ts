import type { Database } from './db'

/** A kept setting, or null. */
export async function readSetting({ prisma }: Database, key: string): Promise<string | null> {
  return (await prisma.setting.findUnique({ where: { key } }))?.value ?? null
}

/** Keeps a setting, over what it was. */
export async function writeSetting(
  { prisma }: Database,
  key: string,
  value: string,
): Promise<void> {
  await prisma.setting.upsert({ where: { key }, create: { key, value }, update: { value } })
}

import type { Database } from './db'

/** Stories and outlets whose name holds some letters in any case, the newest stories first. */
export async function lookUpNames(
  { prisma }: Database,
  letters: string,
  most: number,
): Promise<Record<'stories' | 'outlets', { id: string; name: string }[]>> {
  const [stories, outlets] = await Promise.all([
    prisma.story.findMany({
      where: letters === '' ? {} : { title: { contains: letters, mode: 'insensitive' } },
      select: { id: true, title: true },
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      take: most,
    }),
    letters === ''
      ? []
      : prisma.outlet.findMany({
          where: { nameKey: { contains: letters.toLowerCase() } },
          select: { id: true, name: true },
          orderBy: { nameKey: 'asc' },
          take: most,
        }),
  ])
  return { stories: stories.map(({ id, title }) => ({ id, name: title })), outlets }
}

import type { EngineStamp } from '#domain/analysis'
import type { WaitingArticle } from './articles'
import type { Database } from './db'

/** How many articles stand in the archive with an analysis that another engine made. */
export async function countReadByOthers({ prisma }: Database, own: EngineStamp): Promise<number> {
  const [{ count }] = await prisma.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM article a
    WHERE a.state = 'read' AND NOT EXISTS (
      SELECT FROM analysis n WHERE n.version_id = a.version_in_force_id
        AND n.engine_version = ${own.version} AND n.model = ${own.model})`
  return count
}

/** The articles that this engine has not read, by id from `after` on, a hundred at a time. */
export async function readByOthers(
  { prisma }: Database,
  own: EngineStamp,
  after: string,
): Promise<WaitingArticle[]> {
  return prisma.$queryRaw<WaitingArticle[]>`
    SELECT a.id, a.version_in_force_id AS "versionId", a.title, v.text, o.name AS outlet
    FROM article a
    JOIN article_version v ON v.id = a.version_in_force_id
    JOIN outlet o ON o.id = a.outlet_id
    WHERE a.state = 'read' AND a.id > ${after} AND NOT EXISTS (
      SELECT FROM analysis n WHERE n.version_id = a.version_in_force_id
        AND n.engine_version = ${own.version} AND n.model = ${own.model})
    ORDER BY a.id LIMIT 100`
}

/**
 * Points every article at the analysis that this engine made of its text in force, all in one
 * statement: no reader ever sees half an archive. Gives the number of articles that changed.
 */
export async function putInForce({ prisma }: Database, own: EngineStamp): Promise<number> {
  const [{ count }] = await prisma.$queryRaw<{ count: number }[]>`
    WITH changed AS (
      UPDATE article a SET analysis_in_force_id = n.id FROM analysis n
      WHERE n.version_id = a.version_in_force_id AND a.state = 'read'
        AND n.engine_version = ${own.version} AND n.model = ${own.model}
        AND a.analysis_in_force_id IS DISTINCT FROM n.id
      RETURNING a.story_id),
    noted AS (
      UPDATE story SET revision = revision + 1 WHERE id IN (SELECT story_id FROM changed))
    SELECT count(*)::int AS count FROM changed`
  return count
}

import { findClass, worksOfClass } from '#store/classes'
import { writeCodingAnnotations } from './export-codings/write-annotations'
import { writeLongTable } from './export-codings/write-long-table'
import { codingsOf } from './merge-codings'
import { openWorkspace } from './workspace'

/**
 * The codings of a class as a file's content; null where there is no such class. Coders are drawn words
 * and the first letters of a drawn key: there is no name to leave out.
 */
export async function exportCodings(
  id: string,
  format: 'csv' | 'json' | 'annotations',
): Promise<string | null> {
  const { db } = await openWorkspace()
  const [file, works] = await Promise.all([findClass(db, id), worksOfClass(db, id)])
  if (!file) return null
  const codings = works.flatMap((work) => codingsOf(work, file))
  if (format === 'json') return JSON.stringify(codings, null, 2)
  if (format === 'annotations') return JSON.stringify(writeCodingAnnotations(codings), null, 2)
  const texts = new Map(file.texts.map(({ id: text, text: words }) => [text, words]))
  return writeLongTable(codings, (article) => texts.get(article) ?? null)
}

import { createHash, randomBytes } from 'node:crypto'
import { type ageLevels, type ClassFile, classFileSchema } from '#domain/class-file'
import { codebookStamp } from '#domain/codebook'
import type { CodedLabels } from '#domain/coding'
import { findArticle } from '#store/articles'
import { keepClassFile } from './open-class'
import { openWorkspace } from './workspace'

/** What a teacher chooses for a class on one article. */
export interface ClassChoice {
  articleId: string
  title: string
  /** In the words of the class, already chosen by age. */
  task: string
  asks: (keyof CodedLabels)[]
  level: (typeof ageLevels)[number]
  language: ClassFile['language']
  days: number
}

/**
 * Makes and keeps a class that finds and codes one stored article. Blind: the class gets headline and text,
 * no outlet, no byline and nothing that the engine read.
 * @returns the class's id, or why there is none
 */
export async function classFromArticle(
  choice: ClassChoice,
): Promise<{ outcome: 'kept'; id: string } | { outcome: 'no-such-article' | 'no-such-days' }> {
  const { db } = await openWorkspace()
  const found = await findArticle(db, choice.articleId)
  if (!found) return { outcome: 'no-such-article' }
  const { text } = found
  const file = classFileSchema.parse({
    format: 'according-class',
    version: 1,
    id: randomBytes(16).toString('hex'),
    title: choice.title,
    level: choice.level,
    language: choice.language,
    madeAt: new Date().toISOString(),
    codebook: codebookStamp,
    texts: [
      {
        id: 'text',
        title: found.summary.title.slice(0, 500),
        text,
        textHash: createHash('sha256').update(text).digest('hex'),
      },
    ],
    exercises: [
      {
        kind: 'find-and-code',
        id: 'find',
        title: choice.title,
        task: choice.task,
        textId: 'text',
        asks: choice.asks,
      },
    ],
  })
  const kept = await keepClassFile(file, choice.days)
  return kept === 'no-such-days' ? { outcome: kept } : { outcome: 'kept', id: file.id }
}

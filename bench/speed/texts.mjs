import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Characters of an article of some 940 tokens, the mean of the development articles. */
const articleLength = 4300

/**
 * Articles of some 940 tokens out of the invented demo stories: their paragraphs in turn, beginning
 * at another one for each article, so that no two are alike.
 * @param root folder of the checkout
 */
export function inventedArticles(root, count) {
  const folder = join(root, 'prisma', 'demo')
  const paragraphs = readdirSync(folder).flatMap((story) =>
    readdirSync(join(folder, story))
      .filter((name) => name.endsWith('.md'))
      .flatMap((name) =>
        readFileSync(join(folder, story, name), 'utf8')
          .replace(/^---[\s\S]*?\n---\n/, '')
          .split(/\n{2,}/),
      )
      .map((paragraph) => paragraph.trim())
      .filter((paragraph) => paragraph.length > 60),
  )
  return Array.from({ length: count }, (_, index) => {
    let text = ''
    for (let at = index * 7; text.length < articleLength; at += 1) {
      text += `${text === '' ? '' : '\n\n'}${paragraphs[at % paragraphs.length]}`
    }
    return { id: `invented-${index}`, text }
  })
}

/** The development articles of the reader's own benchmark data, or null where there are none. */
export function benchmarkArticles(folder) {
  const file = folder ? join(folder, 'attributions', 'dev.jsonl') : ''
  if (!existsSync(file)) return null
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map(({ id, title, text }) => ({ id, title, text }))
}

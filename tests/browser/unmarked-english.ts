import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'

const demo = join(import.meta.dirname, '..', '..', 'prisma', 'demo')

/** So many words in a row that stand in an article are its words, and no chance. */
const run = 3

/** All runs of words of the demo's articles and of their titles, but for those that name an outlet. */
export function runsOfTheDemo(): Set<string> {
  const texts = readdirSync(demo, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => readFileSync(join(demo, file), 'utf8'))
  const outlets = texts.flatMap((text) => /^outlet: (.+)$/m.exec(text)?.[1] ?? [])
  const names = runsOf(outlets.join('\n'))
  const runs = texts.flatMap((text) => runsOf(text.replace(/^(?:outlet|byline|url): .*$/gm, '')))
  return new Set(runs.filter((words) => !names.includes(words)))
}

function runsOf(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const words = line.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? []
    return words.slice(run - 1).map((_, at) => words.slice(at, at + run).join(' '))
  })
}

/**
 * Text of a page that quotes an article and is not marked as English, so that a screen reader reads it as
 * Spanish. The names of stories are whatever the reader gave them.
 */
export function unmarkedEnglish(
  html: string,
  runs: ReadonlySet<string>,
  stories: readonly string[],
): string[] {
  return textsOf(html)
    .filter(({ language, text }) => language !== 'en' && !stories.includes(text))
    .filter(({ text }) => runsOf(text).some((words) => runs.has(words)))
    .map(({ element, text }) => `<${element}> ${text.slice(0, 100)}`)
}

/** What a page says in its own language within a part that is marked as English. */
export function markedSpanish(html: string, spanish: ReadonlySet<string>): string[] {
  return textsOf(html)
    .filter(({ language, text }) => language === 'en' && spanish.has(text))
    .map(({ element, text }) => `<${element}> ${text.slice(0, 100)}`)
}

/** Each element's own text, and the language that it is marked to be in. */
function textsOf(html: string): { element: string; language: string; text: string }[] {
  const { document } = parseHTML(html)
  for (const element of document.querySelectorAll('script, style, code, template, title'))
    element.remove()
  return [...document.querySelectorAll('body *')].flatMap((element) => {
    const language = element.closest('[lang]')?.getAttribute('lang') ?? ''
    return [...element.childNodes]
      .filter(({ nodeType }) => nodeType === 3)
      .map(({ textContent }) => textContent?.trim() ?? '')
      .filter(Boolean)
      .map((text) => ({ element: element.localName, language, text }))
  })
}

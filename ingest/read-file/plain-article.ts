import type { ExtractedArticle } from '#domain/article'

const longestTitle = 160

/** An article from bare text: a short first line followed by more is its title. The text stays whole. */
export function plainArticle(id: string, text: string): ExtractedArticle {
  const unified = text.replace(/\r\n?/g, '\n')
  const lines = unified.split('\n').filter((line) => line.trim() !== '')
  const first = (lines[0] ?? '').trim()
  const isTitle = lines.length > 1 && first.length <= longestTitle && !/[.,;]$/.test(first)
  return {
    id,
    url: null,
    title: isTitle ? first : id,
    byline: null,
    outlet: null,
    publishedAt: null,
    language: null,
    text: unified,
    links: [],
  }
}

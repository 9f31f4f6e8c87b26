import { useLocale, useTranslations } from 'next-intl'
import type { FactLink, ParagraphFact } from '#workflows/view-story/paragraph-fact'
import { type FactWriter, wordParagraph } from './word-paragraph'

/**
 * The facts of a story in sentences; what has sentences of the articles behind it is a link to them.
 * @param path the address of the story's page, or null where nothing can be opened
 */
export function CoverageParagraph(props: {
  facts: readonly ParagraphFact[]
  path: string | null
  className?: string | undefined
}) {
  const { facts, path, className } = props
  const words = useTranslations('paragraph')
  const pieces = wordParagraph(facts, words.markup as unknown as FactWriter, useLocale())
  return (
    <p className={className}>
      {pieces.map(({ text, link }, index) => {
        const key = `${index} ${text}`
        return link && path !== null ? (
          <a key={key} href={hrefOf(path, link)}>
            {text}
          </a>
        ) : (
          <span key={key}>{text}</span>
        )
      })}
    </p>
  )
}

function hrefOf(path: string, { query, anchor }: FactLink): string {
  const chosen = new URLSearchParams(query).toString()
  return `${path}${chosen ? `${path.includes('?') ? '&' : '?'}${chosen}` : ''}#${anchor}`
}

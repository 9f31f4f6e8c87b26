import { useTranslations } from 'next-intl'
import type { Source } from '#domain/source'

/** How the codebook calls a source, in two or three words of the reader's language. */
export function useSourceWords(): (source: Pick<Source, 'kind' | 'standing'> | null) => string {
  const words = useTranslations('codebook')
  return (source) => {
    if (source === null) return words('kind.none')
    return source.standing ? words(`standing.${source.standing}`) : words(`kind.${source.kind}`)
  }
}

import { useTranslations } from 'next-intl'
import type { Analysis } from '#domain/analysis'

/** Who read the article: the engine's version, its model's checksum, and the codebook's version. */
export function EngineStamp({ analysis: { engine, codebook } }: { analysis: Analysis }) {
  const words = useTranslations('article')
  return words.rich('stamp', {
    engine: engine.version,
    model: () => <span title={engine.model}>{engine.model.slice(0, 15)}…</span>,
    codebook: codebook.version,
  })
}

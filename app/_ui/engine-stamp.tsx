import type { Analysis } from '#domain/analysis'

/** Who read the article: the engine's version, its model's checksum, and the codebook's version. */
export function EngineStamp({ analysis: { engine, codebook } }: { analysis: Analysis }) {
  return (
    <>
      Engine {engine.version}, model <span title={engine.model}>{engine.model.slice(0, 15)}…</span>,
      codebook {codebook.version}.
    </>
  )
}

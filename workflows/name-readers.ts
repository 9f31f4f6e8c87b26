import type { ReadingStamp } from '#domain/analysis'

/**
 * The engines that read some articles, by their versions; one version with two models, or by two
 * codebooks, says so. More than one name means that the numbers may not be drawn together.
 */
export function nameReaders(stamps: readonly ReadingStamp[]): string[] {
  const different = [...new Map(stamps.map((stamp) => [JSON.stringify(stamp), stamp])).values()]
  const names = different.map((stamp) => {
    const sameVersion = different.filter(({ version }) => version === stamp.version)
    if (sameVersion.length === 1) return stamp.version
    const isOneModel = sameVersion.every(({ model }) => model === stamp.model)
    return isOneModel
      ? `${stamp.version} by codebook ${stamp.codebook.version}`
      : `${stamp.version} with model ${stamp.model.replace('sha256:', '').slice(0, 8)}`
  })
  return names.sort()
}

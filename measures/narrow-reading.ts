import type { Reading } from '#domain/analysis'
import type { Selection } from '#domain/selection'

/** Whether a selection leaves every attribution in, so that what the store has counted holds. */
export function isWhole({ confidence, incidental }: Selection): boolean {
  return confidence === 0 && incidental === 'in'
}

/**
 * A reading with only what a selection counts: attributions below the bar of confidence go, and those
 * of incidental sources where these are out; so do sources that thereby lose all that they stood behind.
 * A claim is what its attributions make it, and goes with the last of them. What the outlet states in its
 * own voice stays. A whole selection gives back the reading itself.
 */
export function narrowReading<Read extends Reading>(reading: Read, selection: Selection): Read {
  if (isWhole(selection)) return reading
  const incidental = new Set(
    reading.sources
      .filter(({ standing }) => selection.incidental === 'out' && standing === 'incidental')
      .map(({ id }) => id),
  )
  const attributions = reading.attributions.filter(
    ({ confidence, sourceId }) =>
      confidence >= selection.confidence && !incidental.has(sourceId ?? ''),
  )
  const heard = sourcesBehind(reading.attributions)
  const stillHeard = sourcesBehind(attributions)
  const sources = reading.sources.filter(({ id }) => !heard.has(id) || stillHeard.has(id))
  return { ...reading, attributions, sources }
}

function sourcesBehind(attributions: Reading['attributions']): Set<string | null> {
  return new Set(attributions.flatMap(({ sourceId, via }) => [sourceId, via]))
}

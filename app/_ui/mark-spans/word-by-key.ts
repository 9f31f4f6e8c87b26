/** Where an arrow key leads from a word; null for any other key. */
export function wordByKey(
  event: { key: string; isToEdge: boolean },
  at: number,
  text: {
    count: number
    paragraphOf: (word: number) => number
    elementOf: (word: number) => Element | null
  },
): number | null {
  const { count, paragraphOf, elementOf } = text
  switch (event.key) {
    case 'ArrowRight':
      return at + 1
    case 'ArrowLeft':
      return at - 1
    case 'ArrowDown':
      return onNextLine(at, 1, count, elementOf)
    case 'ArrowUp':
      return onNextLine(at, -1, count, elementOf)
    case 'Home':
      return event.isToEdge ? 0 : edgeOfParagraph(at, -1, count, paragraphOf)
    case 'End':
      return event.isToEdge ? count - 1 : edgeOfParagraph(at, 1, count, paragraphOf)
    default:
      return null
  }
}

function edgeOfParagraph(
  at: number,
  step: 1 | -1,
  count: number,
  paragraphOf: (word: number) => number,
): number {
  let place = at
  while (place + step >= 0 && place + step < count && paragraphOf(place + step) === paragraphOf(at))
    place += step
  return place
}

/** The word nearest below or above, as the lines are broken on this screen. */
function onNextLine(
  at: number,
  step: 1 | -1,
  count: number,
  elementOf: (word: number) => Element | null,
): number {
  const own = elementOf(at)?.getBoundingClientRect()
  if (!own) return at
  const middle = own.left + own.width / 2
  let [best, nearest, line] = [at, Number.POSITIVE_INFINITY, null as number | null]
  for (let place = at + step; place >= 0 && place < count; place += step) {
    const box = elementOf(place)?.getBoundingClientRect()
    if (!box || Math.abs(box.top - own.top) < own.height / 2) continue
    line ??= box.top
    if (Math.abs(box.top - line) > own.height / 2) break
    const distance = Math.abs(box.left + box.width / 2 - middle)
    if (distance < nearest) [best, nearest] = [place, distance]
  }
  return best
}

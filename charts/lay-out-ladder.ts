/** Pixels. All columns together fill a wide page; a column is never too narrow for a few words. */
const label = 86
const room = 1126
const column = { least: 106, most: 190, gap: 9 }
const card = 108
const gapBelow = 9
const emptyRung = 46

/** A card on the ladder, in pixels from the upper left corner. */
export interface LadderPlace<Point> {
  point: Point
  left: number
  top: number
  width: number
  height: number
}

/** The ladder: rungs from the strongest at the top to 0, and a column for each article in order. */
export interface LadderLayout<Point> {
  width: number
  height: number
  rungs: { strength: number; top: number; height: number }[]
  places: LadderPlace<Point>[]
}

/** A rung is as high as the most cards of one article on it; one that nobody stands on is a line. */
export function layOutLadder<Point extends { articleId: string; strength: number }>(
  points: readonly Point[],
  count: number,
): LadderLayout<Point> {
  const articles = [...new Set(points.map(({ articleId }) => articleId))]
  const inCell = (articleId: string, strength: number) =>
    points.filter((point) => point.articleId === articleId && point.strength === strength)
  let top = 0
  const rungs = Array.from({ length: count }, (_, place) => {
    const strength = count - 1 - place
    const most = Math.max(0, ...articles.map((id) => inCell(id, strength).length))
    const rung = {
      strength,
      top,
      height: most === 0 ? emptyRung : most * (card + gapBelow) + gapBelow,
    }
    top += rung.height
    return rung
  })
  const width = Math.max(
    column.least,
    Math.min(column.most, Math.floor((room - label - column.gap) / articles.length) - column.gap),
  )
  const stride = width + column.gap
  const places = articles.flatMap((id, place) =>
    rungs.flatMap((rung) =>
      inCell(id, rung.strength).map((point, nth) => ({
        point,
        left: label + column.gap + place * stride,
        top: rung.top + gapBelow + nth * (card + gapBelow),
        width,
        height: card,
      })),
    ),
  )
  return { width: label + column.gap + articles.length * stride, height: top, rungs, places }
}

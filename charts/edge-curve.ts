/** A place in a picture, in pixels. */
export interface Point {
  x: number
  y: number
}

/** A curve through the points that leaves and arrives level, so that arrows tell apart near a node. */
export function curvePath(points: readonly Point[]): string {
  const [first, ...rest] = points
  if (!first) return ''
  let path = `M${first.x} ${first.y}`
  let from = first
  for (const to of rest) {
    const middle = (from.x + to.x) / 2
    path += ` C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`
    from = to
  }
  return path
}

/** Points on that curve in order, some ten to a segment, its two ends left out. */
export function pointsOnCurve(points: readonly Point[]): Point[] {
  const steps = 10
  return points.slice(1).flatMap((to, segment) => {
    const from = points[segment]
    const isLast = segment === points.length - 2
    return Array.from({ length: isLast ? steps - 1 : steps }, (_, step) => {
      const t = (step + 1) / steps
      // The cubic of `curvePath`: its two handles lie half way along, at the height of either end.
      const along = 1.5 * t * (1 - t) + t ** 3
      const up = t * t * (3 - 2 * t)
      return { x: from.x + (to.x - from.x) * along, y: from.y + (to.y - from.y) * up }
    })
  })
}

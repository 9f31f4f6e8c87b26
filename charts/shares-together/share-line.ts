/** One measure as a line. */
export interface ShareLine {
  measure: string
  label: string
  /** Month by month, from 0 to 1; null where too few cases or stories allow a share. */
  shares: (number | null)[]
}

const looks = [
  ['var(--bare)', undefined],
  ['var(--accent)', '7 3'],
  ['var(--ink)', '2 3'],
  ['var(--organisation)', '9 3 2 3'],
  ['var(--ink-2)', '4 5'],
] as const

/** A line's stroke, as properties of SVG or as CSS. */
interface Stroke {
  stroke: string
  strokeWidth: number
  strokeDasharray?: string
}

/** How the line of that place is drawn: by its dashes as well as by its colour, which print leaves out. */
export function strokeOf(place: number): Stroke {
  const [stroke, strokeDasharray] = looks[place % looks.length]
  return { stroke, strokeWidth: 2, ...(strokeDasharray ? { strokeDasharray } : {}) }
}

/** The patterns of anonymous marks, in an SVG that takes no room: every other one on the page can name them. */
export function Hatches() {
  return (
    <svg width="0" height="0" style={{ position: 'absolute' }} aria-hidden="true">
      <defs>
        <pattern
          id="hatch-described"
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="7" height="7" style={{ fill: 'var(--anonymous)' }} />
          <rect width="3" height="7" style={{ fill: 'var(--anonymous-2)' }} />
        </pattern>
        <pattern id="hatch-bare" width="5" height="5" patternUnits="userSpaceOnUse">
          <rect width="5" height="5" style={{ fill: 'var(--bare)' }} />
          <rect width="2" height="5" style={{ fill: 'var(--bare-2)' }} />
        </pattern>
      </defs>
    </svg>
  )
}

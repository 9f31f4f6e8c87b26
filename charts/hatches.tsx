/** The patterns of anonymous marks; once in every SVG that draws them. */
export function Hatches() {
  return (
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
  )
}

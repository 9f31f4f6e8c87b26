/** The head of an arrow, for `markerEnd="url(#id)"`; its colour is the drawing's own. */
export function ArrowTip({ id }: { id: string }) {
  return (
    <defs>
      <marker
        id={id}
        viewBox="0 0 8 8"
        refX="7"
        refY="4"
        markerWidth="7"
        markerHeight="7"
        orient="auto"
      >
        <path d="M0 0 L8 4 L0 8 Z" />
      </marker>
    </defs>
  )
}

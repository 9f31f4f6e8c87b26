import type { RuleOutcome, SeverityName } from '#domain/policy'

/** What a mark stands for: how grave a flag is, or an outcome that is no flag. */
export type MarkKind = SeverityName | Exclude<RuleOutcome, 'flagged'>

/**
 * The shape of an outcome, so that colour is never alone: an octagon for serious, a triangle for warn, a
 * square for note, a ring with a question mark, a tick, a dash. Its word always stands beside it.
 */
export function OutcomeMark({ of }: { of: MarkKind }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {shapes[of]}
    </svg>
  )
}

const stroke = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.8 }

const shapes: Record<MarkKind, React.ReactNode> = {
  serious: <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" fill="currentColor" />,
  warn: <path d="M8 1.5 15.2 14.5H.8z" fill="currentColor" />,
  note: <rect x="2.5" y="2.5" width="11" height="11" {...stroke} />,
  'cannot-tell': (
    <>
      <circle cx="8" cy="8" r="6.8" {...stroke} strokeDasharray="3 2" />
      <path d="M6 6.4a2 2 0 1 1 2.6 1.9c-.4.2-.6.5-.6 1.2" {...stroke} strokeWidth="1.5" />
      <circle cx="8" cy="11.7" r="1" fill="currentColor" />
    </>
  ),
  met: <path d="m2 8.5 4 4 8-9" {...stroke} strokeWidth="2.4" />,
  'not-applicable': <path d="M3 8h10" {...stroke} strokeWidth="2.4" />,
}

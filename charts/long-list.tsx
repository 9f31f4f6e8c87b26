import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

/** Where all of a long list stands, and whether this page is the one. */
export interface WholeList {
  isWhole: boolean
  /** Leads to the same chart with all its rows. */
  href: string
}

/** So many rows more come along behind a summary; of more than these a link leads to the page that has all. */
const mostFolded = 12

/**
 * A list of which the first rows stand open. A few more are folded; a long rest is not sent at all, and
 * a link says how many there are and leads to the page that draws them. Without `whole` there is no such
 * page, and everything is folded.
 */
export function LongList<Row>(props: {
  rows: readonly Row[]
  atFirst: number
  /** How many there are, where `rows` are already fewer. */
  all?: number
  whole: WholeList | undefined
  /** What is listed, for those who hear the link without what stands around it. */
  name: string
  /** What the summary of the folded rows says. */
  summary: (others: number) => ReactNode
  /** Draws some of the rows; `isRest` for those behind the summary. */
  children: (rows: readonly Row[], isRest: boolean) => ReactNode
}) {
  const { rows, atFirst, whole, name, summary, children } = props
  const all = props.all ?? rows.length
  if (whole?.isWhole) return children(rows, false)
  const others = all - atFirst
  if (others <= 0) return children(rows, false)
  if (whole === undefined || (others <= mostFolded && all === rows.length)) {
    return (
      <>
        {children(rows.slice(0, atFirst), false)}
        <details>
          <summary>{summary(others)}</summary>
          {children(rows.slice(atFirst), true)}
        </details>
      </>
    )
  }
  return (
    <>
      {children(rows.slice(0, atFirst), false)}
      <SeeAll shown={Math.min(atFirst, rows.length)} all={all} href={whole.href} name={name} />
    </>
  )
}

/** How many of all are shown, and the way to all. */
export function SeeAll(props: { shown: number; all: number; href: string; name: string }) {
  const { shown, all, href, name } = props
  const words = useTranslations('whole')
  return (
    <p className="small" data-undrawn="">
      {words.rich('shown', {
        shown,
        all,
        link: (text) => (
          <a href={href}>
            {text}
            <span className="hidden">: {name}</span>
          </a>
        ),
      })}
    </p>
  )
}

import { useTranslations } from 'next-intl'
import { createElement, type ReactNode } from 'react'
import { SeeAll, type WholeList } from './long-list'
import { TakeAway } from './take-away'

/** The same as a table; null is a number that is not given since there are too few cases. */
export interface ChartTable {
  columns: string[]
  rows: (string | number | null)[][]
  /** Which columns, from 0, hold words of the articles: these are English in every language of the interface. */
  quoted?: readonly number[]
}

/** A table of more rows is cut, to so many, where there is a page that has all of them. */
const mostTableRows = 24
const tableRowsAtFirst = 10

/** What stands around every chart: the question as title, what is counted, the chart, its table, its files. */
export function ChartFrame(props: {
  /** Where a link to the chart leads. */
  id?: string
  title: string
  definition: string
  /** What the chart must not be taken for. */
  caution?: string
  children: ReactNode
  table: ChartTable
  /** Where the chart stands with all its rows: of a long table only the first are sent along here. */
  whole?: WholeList | undefined
}) {
  const { id, title, definition, caution, children, table, whole } = props
  const words = useTranslations('charts')
  const isCut = whole !== undefined && !whole.isWhole && table.rows.length > mostTableRows
  const rows = isCut ? table.rows.slice(0, tableRowsAtFirst) : table.rows
  return (
    <section className="card" id={id}>
      <h2>{title}</h2>
      <p className="sub" data-definition="">
        {definition}
        {caution ? <> {caution}</> : null}
      </p>
      <div data-drawing="">{children}</div>
      <TakeAway title={title} />
      <details>
        <summary>
          {words('sameAsTable')}
          <span className="hidden">: {title}</span>
        </summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard. */}
        <section style={{ overflowX: 'auto' }} tabIndex={0} aria-label={title}>
          <table data-twin="" data-whole={isCut ? whole.href : undefined}>
            <thead>
              <tr>
                {table.columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <Rows rows={rows} quoted={table.quoted ?? []} />
          </table>
        </section>
        {isCut ? (
          <SeeAll shown={rows.length} all={table.rows.length} href={whole.href} name={title} />
        ) : null}
      </details>
    </section>
  )
}

/**
 * The rows as children of their own, not as an array: the table never changes its order in the browser,
 * and a key for each of some thousand cells would be sent along with the page.
 */
function Rows({ rows, quoted }: { rows: ChartTable['rows']; quoted: readonly number[] }) {
  return createElement(
    'tbody',
    null,
    ...rows.map((row) =>
      createElement(
        'tr',
        null,
        ...row.map((value, index) => (
          // biome-ignore lint/correctness/useJsxKeyInIterable: they are spread, and so need none.
          <Cell value={value} isQuoted={quoted.includes(index)} />
        )),
      ),
    ),
  )
}

/** A number is marked as one, so that a file of the table keeps it a number. */
function Cell({ value, isQuoted }: { value: string | number | null; isQuoted: boolean }) {
  const words = useTranslations('charts')
  if (value === null) return <td data-none="">{words('tooFew')}</td>
  if (typeof value === 'number') return <td data-number="">{value}</td>
  return <td lang={isQuoted ? 'en' : undefined}>{value}</td>
}

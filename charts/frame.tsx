import type { ReactNode } from 'react'
import styles from './charts.module.css'
import { TakeAway } from './take-away'

/** What stands around every chart: the question as title, what is counted, the chart, its table, its files. */
export function ChartFrame(props: {
  /** Where a link to the chart leads. */
  id?: string
  title: string
  definition: string
  /** What the chart must not be taken for. */
  caution?: string
  children: ReactNode
  /** Null is a number that is not given since there are too few cases. */
  table: { columns: string[]; rows: (string | number | null)[][] }
}) {
  const { id, title, definition, caution, children, table } = props
  return (
    <section className={`card ${styles.frame}`} id={id}>
      <h2>{title}</h2>
      <p className="sub" data-definition="">
        {definition}
        {caution ? <> {caution}</> : null}
      </p>
      <div data-drawing="">{children}</div>
      <TakeAway title={title} />
      <details>
        <summary>
          The same as a table<span className="hidden">: {title}</span>
        </summary>
        <div style={{ overflowX: 'auto' }}>
          <table data-twin="">
            <thead>
              <tr>
                {table.columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row) => (
                <tr key={row.join('|')}>
                  {row.map((cell, index) => (
                    <Cell key={`${table.columns[index]}`} value={cell} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  )
}

/** A number is marked as one, so that a file of the table keeps it a number. */
function Cell({ value }: { value: string | number | null }) {
  if (value === null) return <td data-none="">too few cases</td>
  return typeof value === 'number' ? <td data-number="">{value}</td> : <td>{value}</td>
}

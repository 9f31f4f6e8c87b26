import type { ReactNode } from 'react'
import styles from './charts.module.css'

/** What stands around every chart: the question as title, what is counted, the chart, its table. */
export function ChartFrame(props: {
  /** Where a link to the chart leads. */
  id?: string
  title: string
  definition: string
  /** What the chart must not be taken for. */
  caution?: string
  children: ReactNode
  table: { columns: string[]; rows: (string | number)[][] }
}) {
  const { id, title, definition, caution, children, table } = props
  return (
    <section className={`card ${styles.frame}`} id={id}>
      <h2>{title}</h2>
      <p className="sub">
        {definition}
        {caution ? <> {caution}</> : null}
      </p>
      {children}
      <details>
        <summary>
          The same as a table<span className="hidden">: {title}</span>
        </summary>
        <div style={{ overflowX: 'auto' }}>
          <table>
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
                    <td key={`${table.columns[index]}`}>{cell}</td>
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

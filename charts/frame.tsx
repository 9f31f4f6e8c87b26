import type { ReactNode } from 'react'

/** What stands around every chart: the question as title, what is counted, the chart, its table. */
export function ChartFrame(props: {
  title: string
  definition: string
  children: ReactNode
  table: { columns: string[]; rows: (string | number)[][] }
}) {
  const { title, definition, children, table } = props
  return (
    <section className="card">
      <h2>{title}</h2>
      <p className="sub">{definition}</p>
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

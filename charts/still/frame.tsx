import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import styles from './still.module.css'

/**
 * What stands around a chart that needs no script and opens nothing: it is drawn for whoever has a
 * link, or stands in a frame on another site.
 */
export function StillFrame(props: {
  id: string
  title: string
  definition: string
  caution?: string
  children: ReactNode
  table: { columns: string[]; rows: (string | number)[][] }
}) {
  const { id, title, definition, caution, children, table } = props
  const words = useTranslations('share')
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
          {words('table')}
          <span className="hidden">: {title}</span>
        </summary>
        <div className={styles.scroller}>
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
                    <td key={table.columns[index]}>{cell}</td>
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

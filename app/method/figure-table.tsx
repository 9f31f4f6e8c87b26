import { useTranslations } from 'next-intl'
import type { Count } from '#domain/analysis'
import styles from './method.module.css'
import { Recorded } from './recorded'
import { type Interval, writeBand, writeFigure } from './write-figure'

interface Row extends Interval {
  id: string
  what: string
  on: string
  /** What a share counts. */
  counted?: Count
}

/** Recorded figures with their intervals; a share shows what it counts. */
export function FigureTable({ caption, figures }: { caption: string; figures: readonly Row[] }) {
  const words = useTranslations('method')
  return (
    <div className={styles.scroll}>
      <table className={styles.figures}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words('what')}</th>
            <th scope="col" className={styles.number}>
              {words('valueColumn')}
            </th>
            <th scope="col">{words('interval95')}</th>
            <th scope="col">{words('measuredOnColumn')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ id, what, value, low, high, on, counted }) => (
            <tr key={id}>
              <th scope="row">
                <Recorded sentence={what} />
              </th>
              <td className={styles.number}>
                {writeFigure(value, words)}
                {counted ? (
                  <span className={styles.band}>
                    {words('countOf', { count: counted.count, outOf: counted.outOf })}
                  </span>
                ) : null}
              </td>
              <td>{writeBand({ low, high }, words)}</td>
              <td>
                <Recorded sentence={on} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

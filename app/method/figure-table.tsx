import type { Count } from '#domain/analysis'
import styles from './method.module.css'
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
  return (
    <div className={styles.scroll}>
      <table className={styles.figures}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col" className={styles.number}>
              Value
            </th>
            <th scope="col">95 % interval</th>
            <th scope="col">Measured on</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ id, what, value, low, high, on, counted }) => (
            <tr key={id}>
              <th scope="row">{what}</th>
              <td className={styles.number}>
                {writeFigure(value)}
                {counted ? (
                  <span className={styles.band}>
                    {counted.count} of {counted.outOf}
                  </span>
                ) : null}
              </td>
              <td>{writeBand({ low, high })}</td>
              <td>{on}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

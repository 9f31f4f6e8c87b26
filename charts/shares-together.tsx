import { useTranslations } from 'next-intl'
import { ChartFrame } from './frame'
import { type ShareLine, strokeOf } from './shares-together/share-line'
import { WhenInView } from './shares-together/when-in-view'
import styles from './shares-together.module.css'

/**
 * Several shares of one outlet on one scale over its months. A month without a share has no point, and no
 * line is drawn over it. The lines come when the chart comes into view; the legend and the table, which
 * say the same, need no script.
 */
export function SharesTogether(props: {
  id: string
  title: string
  definition: string
  caution: string
  /** The months' names, in order. */
  months: string[]
  lines: ShareLine[]
}) {
  const { id, title, definition, caution, months, lines } = props
  const words = useTranslations('together')
  return (
    <ChartFrame
      id={id}
      title={title}
      definition={definition}
      caution={caution}
      table={{
        columns: [words('month'), ...lines.map(({ label }) => label)],
        rows: months.map((month, place) => [
          month,
          ...lines.map(({ shares }) => {
            const share = shares[place]
            return share === null ? null : words('percent', { share })
          }),
        ]),
      }}
    >
      <ul className={styles.legend}>
        {lines.map((line, place) => (
          <li key={line.measure}>
            <svg width="34" height="10" aria-hidden="true">
              <path d="M1 5 L33 5" style={{ ...strokeOf(place), fill: 'none' }} />
            </svg>
            {line.label}
          </li>
        ))}
      </ul>
      <WhenInView months={months} lines={lines} name={title} waiting={words('waiting')} />
    </ChartFrame>
  )
}

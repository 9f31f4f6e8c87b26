import { useFormatter, useTranslations } from 'next-intl'
import type { PerhapsSameRow } from '#workflows/arrange-comparison/place-in-text'
import { writeDate } from '../write-date'
import styles from './comparison-forms.module.css'
import { type ComparisonActions, DecisionForm } from './form-parts'

const pairsAtFirst = 6
const twoDigits = { minimumFractionDigits: 2, maximumFractionDigits: 2 }

/** Statements that may say the same and were left apart, side by side. */
export function PerhapsSame(props: {
  actions: ComparisonActions | null
  /** Those listed, the likeliest first. */
  rows: PerhapsSameRow[]
  /** How many there are. */
  all: number
  wholeHref: string
}) {
  const { actions, rows, all, wholeHref } = props
  const words = useTranslations('comparison')
  if (rows.length === 0) return null
  return (
    <section className="card" id="perhaps-same">
      <h2>{words('perhapsSame')}</h2>
      <p className="sub">{words('perhapsSameSub', { count: all })}</p>
      <Pairs actions={actions} rows={rows.slice(0, pairsAtFirst)} />
      {rows.length > pairsAtFirst ? (
        <details>
          <summary>{words('otherPairs', { count: rows.length - pairsAtFirst })}</summary>
          <Pairs actions={actions} rows={rows.slice(pairsAtFirst)} />
        </details>
      ) : null}
      {all > rows.length ? (
        <p className="small">
          {words('pairsNotListed', { count: all - rows.length })}{' '}
          <a href={wholeHref}>{words('listAll')}</a>
        </p>
      ) : null}
    </section>
  )
}

function Pairs({ actions, rows }: { actions: ComparisonActions | null; rows: PerhapsSameRow[] }) {
  const words = useTranslations('comparison')
  const dates = useTranslations('dates')
  const format = useFormatter()
  return (
    <ul className={styles.pairs}>
      {rows.map(({ key, sides, confidence }) => (
        <li key={key}>
          {sides.map(({ place, outlet, publishedAt }) => (
            <div key={`${place.article}-${place.start}`}>
              <span className="small">
                <b>{outlet}</b> {writeDate(publishedAt, dates)}
              </span>
              <blockquote lang="en">{place.words}</blockquote>
            </div>
          ))}
          <div className={styles.verdict}>
            <span className="small">
              {words('probability', { probability: format.number(confidence, twoDigits) })}
            </span>
            {actions ? (
              <DecisionForm
                actions={actions}
                kind="merge-claims"
                fields={{ claim: sides[0].place, other: sides[1].place }}
                button={words('sayTheSame')}
              />
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  )
}

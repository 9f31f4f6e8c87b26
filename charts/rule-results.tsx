import { ChartFrame } from './frame'
import styles from './rule-results.module.css'

/** One bar of a rule, decided elsewhere. */
export interface RuleBar {
  mark: 'met' | 'flagged' | 'waived' | 'cannot-tell'
  /** "Flagged", as it stands before the bar. */
  label: string
  count: number
  /** The count as the reader writes numbers. */
  written: string
  /** From 0 to 1: how long the bar is. */
  length: number
  /** All of it as a sentence, for those who listen. */
  sentence: string
  /** What is behind it; null without an article. */
  href: string | null
}

/** One rule with its bars. */
export interface RuleBars {
  rule: string
  title: string
  /** "Not applicable: 20". */
  aside: string
  bars: RuleBar[]
}

/**
 * Rules of a policy pack over articles: for each the bars met, flagged and cannot tell, from one line
 * on and in one scale, and a fourth where findings are waived. Bars differ in pattern, not in colour alone.
 */
export function RuleResultsChart(props: {
  id: string
  title: string
  definition: string
  caution: string
  rules: RuleBars[]
  table: { columns: string[]; rows: (string | number)[][] }
}) {
  const { id, title, definition, caution, rules, table } = props
  return (
    <ChartFrame id={id} title={title} definition={definition} caution={caution} table={table}>
      <ul className={styles.rules}>
        {rules.map(({ rule, title: name, aside, bars }) => (
          <li key={rule}>
            <p className={styles.name}>
              <b>{rule}</b> <bdi lang="en">{name}</bdi> <span className="small">{aside}</span>
            </p>
            <ul className={styles.bars}>
              {bars.map((bar) => (
                <li key={bar.mark}>
                  <Bar bar={bar} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </ChartFrame>
  )
}

function Bar({ bar }: { bar: RuleBar }) {
  const inside = (
    <>
      <span aria-hidden="true" className={styles.label}>
        {bar.label}
      </span>
      <span aria-hidden="true" className={styles.track}>
        <i data-mark={bar.mark} style={{ width: `${100 * bar.length}%` }} />
        <b>{bar.written}</b>
      </span>
      <span className="hidden">{bar.sentence}</span>
    </>
  )
  return bar.href === null ? (
    <span className={styles.bar}>{inside}</span>
  ) : (
    <a className={styles.bar} href={bar.href} data-count={bar.count}>
      {inside}
    </a>
  )
}

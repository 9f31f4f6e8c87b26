import { useTranslations } from 'next-intl'
import type { Compared, HeadlineGap } from '#domain/comparison'
import { ChartFrame } from './frame'
import styles from './headline-gap.module.css'
import { LongList, type WholeList } from './long-list'
import { StrengthScale, StrengthTrack } from './strength-track'

/** One headline and the text below it. */
export interface HeadlineGapRow extends Pick<Compared, 'id' | 'title'> {
  outlet: string
  when: string
  gap: HeadlineGap
}

const rowsAtFirst = 15

/** Each headline's strength against the strongest support in its own text: an arrow where they differ. */
export function HeadlineGapChart(props: {
  title: string
  definition: string
  caution: string
  rows: HeadlineGapRow[]
  whole?: WholeList | undefined
}) {
  const { title, definition, caution, rows, whole } = props
  const words = useTranslations('drawing')
  const row = ({ id, title: headline, outlet, when, gap }: HeadlineGapRow) => (
    <li key={id}>
      <span>
        <a href={`/articles/${id}`} lang="en">
          {headline}
        </a>
        <span className="small">
          {outlet} · {when}
        </span>{' '}
        {gap.isNumberMismatch ? <span className="flag">{words('numberMismatch')}</span> : null}
      </span>
      <StrengthTrack
        from={gap.body}
        to={gap.headline}
        label={words('headlineAndText', { headline: gap.headline, body: gap.body })}
      >
        <i className={styles.headline} />
      </StrengthTrack>
      <span className={styles.words}>{writeGap(words, gap)}</span>
    </li>
  )
  return (
    <ChartFrame
      id="headline-gap"
      title={title}
      definition={definition}
      caution={caution}
      whole={whole}
      table={{
        columns: [
          words('outlet'),
          words('headline'),
          words('published'),
          words('headlineStrength'),
          words('textStrength'),
          words('gap'),
        ],
        quoted: [1],
        rows: rows.map(({ outlet, title: headline, when, gap }) => [
          outlet,
          headline,
          when,
          gap.headline,
          gap.body,
          gap.gap,
        ]),
      }}
    >
      <div className={styles.head}>
        <StrengthScale />
      </div>
      <LongList
        rows={rows}
        atFirst={rowsAtFirst}
        whole={whole}
        name={title}
        summary={(count) => words('otherHeadlines', { count })}
      >
        {(shown) => <ul className={styles.rows}>{shown.map(row)}</ul>}
      </LongList>
    </ChartFrame>
  )
}

function writeGap(
  words: ReturnType<typeof useTranslations<'drawing'>>,
  { gap, headline, body }: HeadlineGap,
): string {
  if (gap === 0) return words('gapNone', { headline })
  return words(gap > 0 ? 'gapStronger' : 'gapWeaker', { steps: Math.abs(gap), headline, body })
}

import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import { fewestPairs } from '#statistics/paired-difference'
import { fewestStories } from '#statistics/reckon-outlet-share'
import type { ComparedSide, OutletComparison } from '#workflows/compare-outlets'
import { useMeasureWords } from '../../_ui/measure-words'
import { PageLinks } from '../../_ui/page-links'
import { withQuery } from '../../_ui/read-query'
import styles from '../outlets.module.css'

interface Props {
  comparison: OutletComparison
  chosen: {
    a: string
    b: string
    by: string
    measure: Parameters<ReturnType<typeof useMeasureWords>>[0]
  }
}

/** Both sides over the shared stories, the difference where there is an interval, and each story's counts. */
export function OnSharedStories({ comparison, chosen }: Props) {
  const words = useTranslations('outlets')
  const said = useMeasureWords()(chosen.measure)
  const { a, b, kind, withheld } = comparison
  const sentenceOf = ({ name, counted, cases, value }: ComparedSide) => {
    if (kind === 'scale') {
      return value === null
        ? words('sideSources', { name, cases })
        : words('sideMean', { name, mean: value, cases })
    }
    return value === null
      ? words('sideCounts', { name, counted, cases })
      : words('sideShare', { name, counted, cases, share: value })
  }
  return (
    <>
      <section className="card">
        <h2>{said.question}</h2>
        <p className="sub">
          {words('compareDefinition', {
            counts: said.counts,
            outOf: said.outOf,
            engine: comparison.engineVersions[0],
          })}{' '}
          {said.caution}
        </p>
        <p>{words('shared', { stories: comparison.stories, paired: comparison.paired })}</p>
        {[a, b].map((side) => (
          <p key={side.key} className={styles.side}>
            {sentenceOf(side)}
            {side.outlets.length > 1 ? (
              <span className="small"> {words('sideOutlets', { count: side.outlets.length })}</span>
            ) : null}
          </p>
        ))}
        <p>
          {withheld === 'few-stories'
            ? words('withheldStories', { fewest: fewestStories })
            : withheld === null
              ? null
              : words('withheldCases')}
          {withheld === null ? <Difference comparison={comparison} /> : null}
        </p>
      </section>
      <StoryByStory comparison={comparison} chosen={chosen} />
    </>
  )
}

function Difference({ comparison: { difference, kind } }: { comparison: OutletComparison }) {
  const words = useTranslations('outlets')
  const format = useFormatter()
  if (!difference) return words('differenceNone', { fewest: fewestPairs })
  const { low, high } = difference
  const direction = difference.difference >= 0 ? 'above' : 'below'
  const points = (share: number) => Math.round(100 * share)
  const sentence =
    kind === 'scale'
      ? words('differenceMean', { steps: Math.abs(difference.difference), direction, low, high })
      : words('difference', {
          points: Math.abs(points(difference.difference)),
          direction,
          low: format.number(points(low)),
          high: format.number(points(high)),
        })
  return (
    <>
      {sentence} {low <= 0 && high >= 0 ? words('differenceAcross') : null}
    </>
  )
}

function StoryByStory({ comparison, chosen }: Props) {
  const words = useTranslations('outlets')
  const { a, b, kind, rows, page, pages } = comparison
  return (
    <section className={`card ${styles.section}`}>
      <h2>{words('perStory')}</h2>
      <table className={styles.stack}>
        <thead>
          <tr>
            <th scope="col">{words('story')}</th>
            <th scope="col">{a.name}</th>
            <th scope="col">{b.name}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.storyId}>
              <td>
                <Link href={`/stories/${row.storyId}`} prefetch={false}>
                  {row.title}
                </Link>
              </td>
              <Cell
                kind={kind}
                side={a}
                counts={[row.aCount, row.aOutOf, row.aArticles]}
                storyId={row.storyId}
                measure={chosen.measure}
              />
              <Cell
                kind={kind}
                side={b}
                counts={[row.bCount, row.bOutOf, row.bArticles]}
                storyId={row.storyId}
                measure={chosen.measure}
              />
            </tr>
          ))}
        </tbody>
      </table>
      <PageLinks
        page={page}
        pages={pages}
        hrefOf={(to) => withQuery('/outlets/compare', { ...chosen, page: to })}
      />
    </section>
  )
}

/** The counts of one side in one story; of one outlet they lead to their sentences. */
function Cell(props: {
  kind: OutletComparison['kind']
  side: ComparedSide
  counts: [count: number, outOf: number, articles: number]
  storyId: string
  measure: string
}) {
  const { kind, side, storyId, measure } = props
  const [counted, cases, articles] = props.counts
  const words = useTranslations('outlets')
  const said =
    cases === 0
      ? words('noCases')
      : kind === 'scale'
        ? words('sourcesOf', { cases })
        : words('ofCases', { counted, cases })
  const isLink = kind === 'share' && counted > 0 && side.outlets.length === 1
  const href = withQuery(`/stories/${storyId}`, { see: measure, outlet: side.outlets[0].id })
  return (
    <td data-name={side.name}>
      {isLink ? (
        <Link href={`${href}#evidence`} prefetch={false}>
          {said}
          <span className="hidden"> {words('open')}</span>
        </Link>
      ) : (
        said
      )}{' '}
      <span className="small">{words('articlesOf', { articles })}</span>
    </td>
  )
}

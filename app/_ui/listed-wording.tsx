import { useTranslations } from 'next-intl'
import type { Analysis } from '#domain/analysis'
import type { Indicator } from '#domain/indicator'
import styles from './unusual-wording.module.css'
import { WhyMarked } from './why-marked'

/** Every loaded or hedged wording of one article in its sentence: what the marks' titles say, for all to reach. */
export function ListedWording(props: {
  analysis: Pick<Analysis, 'title' | 'text' | 'sentences'>
  indicators: readonly Indicator[]
}) {
  const { analysis, indicators } = props
  const words = useTranslations('wording')
  if (indicators.length === 0) return null
  return (
    <details className="card" id="wording">
      <summary>{words('listed', { n: indicators.length })}</summary>
      <p className="small">{words('listedNote')}</p>
      <ol className={styles.entries}>
        {indicators.map((indicator) => (
          <Listed
            key={`${indicator.prominence}-${indicator.stretch[0]}`}
            analysis={analysis}
            indicator={indicator}
          />
        ))}
      </ol>
    </details>
  )
}

function Listed({
  analysis: { title, text, sentences },
  indicator,
}: {
  analysis: Pick<Analysis, 'title' | 'text' | 'sentences'>
  indicator: Indicator
}) {
  const words = useTranslations('wording')
  const [start, end] = indicator.stretch
  const isHeadline = indicator.prominence === 'headline'
  const place = isHeadline ? -1 : sentences.findIndex(([from, to]) => from <= start && start < to)
  const [from, to] = place < 0 ? [start, end] : sentences[place]
  const around = isHeadline ? title : text
  const [first, last] = isHeadline ? [0, title.length] : [from, Math.max(to, end)]
  return (
    <li>
      <div className={styles.own}>
        <blockquote className={styles.words} lang="en">
          {around.slice(first, start)}
          <mark className={styles.mark}>{around.slice(start, end)}</mark>
          {around.slice(end, last)}
        </blockquote>
        <p className="small">
          {words(`what.${indicator.class}`)} · {words(`prominence.${indicator.prominence}`)} ·{' '}
          {words(`voice.${indicator.voice}`)}
          {place < 0 ? null : (
            <>
              {' · '}
              <a href={`#sentence-${place + 1}`}>{words('inText')}</a>
            </>
          )}
        </p>
      </div>
      <div className={styles.others}>
        <WhyMarked indicator={indicator} />
      </div>
    </li>
  )
}

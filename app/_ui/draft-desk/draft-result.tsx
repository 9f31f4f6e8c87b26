import { useTranslations } from 'next-intl'
import { memo, useState } from 'react'
import { SourcingStrip } from '#charts/sourcing-strip'
import type { Analysis } from '#domain/analysis'
import type { CheckedDraft } from '#workflows/check-draft'
import { AnnotatedText } from '../annotated-text'
import { AttributionKeys } from '../attribution-keys'
import styles from '../draft-desk.module.css'
import { EngineStamp } from '../engine-stamp'
import { MixCounts } from '../mix-counts'
import type { PlaceLinks } from '../policy-review/finding-item'
import { ReviewFindings } from '../policy-review/review-findings'
import { useBlocks } from '../read-blocks'
import { SourceList } from '../source-list'
import { attestedAt } from './attest-rules-form'
import { DraftText } from './draft-text'

const besides = ['findings', 'who'] as const

/** The draft with its marks, and beside it what the rules find, or who is credited and why. */
export const DraftResult = memo(function DraftResult(props: {
  checked: CheckedDraft
  marked: React.Ref<HTMLDivElement>
  links: PlaceLinks
}) {
  const { checked, marked, links } = props
  const { analysis, review } = checked
  const words = useTranslations('draft')
  const named = useTranslations('codebook')
  const { blocks, caption } = useBlocks()(analysis)
  const [beside, setBeside] = useState<(typeof besides)[number]>('findings')
  const ids = analysis.attributions.map(({ id }) => id)
  return (
    <div className="noprint">
      {analysis.warnings
        .filter((warning) => warning !== 'cut-short')
        .map((warning) => (
          <p key={warning} className={`card ${styles.warning}`}>
            <b>{named(`warning.${warning}`)}</b>{' '}
            {warning === 'not-english' ? words('notEnglish') : null}
          </p>
        ))}
      <section className={styles.part} aria-label={words('withMarks')}>
        <SourcingStrip blocks={blocks} label={words('strip')} />
        <p className="small">
          {words('stripKey')} {caption} {words('keys')}
        </p>
        <AttributionKeys ids={ids} keepsPlace={false} />
        <fieldset className={styles.beside}>
          <legend>{words('beside')}</legend>
          {besides.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="beside"
                checked={beside === one}
                onChange={() => setBeside(one)}
              />
              {words(one === 'findings' ? 'besideFindings' : 'besideWho')}
            </label>
          ))}
        </fieldset>
        {beside === 'who' ? (
          <AnnotatedText analysis={analysis} selected={null} />
        ) : (
          <div className={styles.columns}>
            <DraftText analysis={analysis} frame={marked} />
            <section aria-labelledby="findings" className={styles.findings}>
              <h2 id="findings">{words('findings')}</h2>
              <p className="sub">
                {words('findingsSub', review.pack)} {words('backHint')}
              </p>
              <ReviewFindings
                review={review}
                text={analysis.text}
                links={links}
                attestedAt={attestedAt}
              />
            </section>
          </div>
        )}
      </section>
    </div>
  )
})

/** What the draft rests on, in counts, and who its sources are to a reader. */
export const DraftSources = memo(function DraftSources({ analysis }: { analysis: Analysis }) {
  const words = useTranslations('draft')
  const article = useTranslations('article')
  return (
    <div className={`noprint ${styles.below}`}>
      <section className={`card ${styles.part}`}>
        <h2>{words('restsOn')}</h2>
        <p className="sub">{words('restsOnSub')}</p>
        <MixCounts analysis={analysis} />
      </section>
      {analysis.sources.length > 0 ? (
        <section className={`card ${styles.part}`}>
          <h2>{words('sources')}</h2>
          <p className="sub">{words('sourcesSub')}</p>
          <SourceList analysis={analysis} />
        </section>
      ) : null}
      <p className="small">
        <EngineStamp analysis={analysis} />{' '}
        {article.rich('accuracy', { link: (text) => <a href="/method">{text}</a> })}
      </p>
    </div>
  )
})

import { useTranslations } from 'next-intl'
import type { ComponentType, ReactNode } from 'react'
import { AnonymousArticlesChart } from '#charts/anonymous-articles'
import { AnonymousClaimsChart } from '#charts/anonymous-claims'
import { AnonymousFirstQuotationsChart } from '#charts/anonymous-first-quotations'
import { AnonymousLeadsChart } from '#charts/anonymous-leads'
import { AnonymousSourcesChart } from '#charts/anonymous-sources'
import { BareShareChart } from '#charts/bare-share'
import { BasisGivenChart } from '#charts/basis-given'
import { ClaimsInDoubtChart } from '#charts/claims-in-doubt'
import { ConfidenceChart } from '#charts/confidence'
import { EffectiveSourcesChart } from '#charts/effective-sources'
import { ErasureChart } from '#charts/erasure'
import { NamedSourcesChart } from '#charts/named-sources'
import { NotAuthorisedChart } from '#charts/not-authorised'
import { OfficialShareChart } from '#charts/official-share'
import { OnlyOpaqueClaimsChart } from '#charts/only-opaque-claims'
import { OpaqueArticlesChart } from '#charts/opaque-articles'
import { OpaqueSourcesChart } from '#charts/opaque-sources'
import { RerunClaimsChart } from '#charts/rerun-claims'
import { SecurityShareChart } from '#charts/security-share'
import type { ShareChartProps } from '#charts/share-bar'
import { SingleSourceClaimsChart } from '#charts/single-source-claims'
import { SpecificReasonChart } from '#charts/specific-reason'
import { effectiveSources } from '#measures/effective-sources'
import { isWhole } from '#measures/narrow-reading'
import { correctByEngine } from '#workflows/view-story/correct-by-engine'
import type { StoryView } from '#workflows/view-story/story-view'
import { useMeasureWords } from '../../_ui/measure-words'
import { termTags } from '../../_ui/term'
import { EngineNote } from './engine-note'
import styles from './story.module.css'
import { useShareWords } from './use-share-words'
import { writePercent, writeShare } from './write-share'

type Charts = Record<string, ComponentType<ShareChartProps>>
type Part = { view: StoryView; path: string; engine: string }

const dependence: Charts = {
  'official-share': OfficialShareChart,
  'security-share': SecurityShareChart,
}
const single: Charts = {
  'single-source-claims': SingleSourceClaimsChart,
  erasure: ErasureChart,
}
const uncertainty: Charts = {
  confidence: ConfidenceChart,
  'claims-in-doubt': ClaimsInDoubtChart,
}

/** The measures that no other chart of the page draws, behind a summary each group. */
const groups = {
  anonymity: {
    'anonymous-claims': AnonymousClaimsChart,
    'only-opaque-claims': OnlyOpaqueClaimsChart,
    'anonymous-leads': AnonymousLeadsChart,
    'anonymous-first-quotations': AnonymousFirstQuotationsChart,
    'rerun-claims': RerunClaimsChart,
    'anonymous-articles': AnonymousArticlesChart,
    'opaque-articles': OpaqueArticlesChart,
    'anonymous-sources': AnonymousSourcesChart,
    'opaque-sources': OpaqueSourcesChart,
    'named-sources': NamedSourcesChart,
  },
  told: {
    'bare-share': BareShareChart,
    'basis-given': BasisGivenChart,
    'specific-reason': SpecificReasonChart,
    'not-authorised': NotAuthorisedChart,
  },
} satisfies Record<string, Charts>

/** In whose hands the coverage is: governments, and their security services. */
export function Dependence(props: Part) {
  return (
    <div className={styles.stack}>
      <Measures charts={dependence} {...props} />
    </div>
  )
}

/** On how many voices it rests, how sure that is, and every further measure with its definition. */
export function MoreMeasures(props: Part) {
  const { view, path, engine } = props
  const words = useTranslations('coverage')
  const measured = useMeasureWords()
  return (
    <>
      <h3 className={styles.group}>{words('voices')}</h3>
      <div className={styles.two}>
        <EffectiveSourcesChart
          id={effectiveSources.id}
          {...measured(effectiveSources.id)}
          engine={engine}
          voices={view.voices.rows}
          effective={view.voices.effective}
          path={path}
        />
        <div className={styles.stack}>
          <Measures charts={single} {...props} />
        </div>
      </div>
      <h3 className={styles.group} id="uncertainty">
        {words('uncertainty')}
      </h3>
      <p className={styles.intro}>{words.rich('uncertaintyIntro', termTags)}</p>
      <div className={styles.more}>
        <Measures charts={uncertainty} {...props}>
          <Corrected view={view} />
        </Measures>
      </div>
      <h3 className={styles.group} id="more-measures">
        {words('more')}
      </h3>
      <p className={styles.intro}>{words.rich('moreIntro', termTags)}</p>
      {Object.entries(groups).map(([id, charts]) => (
        <details key={id} className={styles.folded}>
          <summary>
            {words('groupOf', {
              title: words(id as keyof typeof groups),
              count: Object.keys(charts).length,
            })}
          </summary>
          <div className={styles.more}>
            <Measures charts={charts} {...props} />
          </div>
        </details>
      ))}
    </>
  )
}

/** The headline share as it was read, and as it would be with the engine's misreadings put right. */
function Corrected({ view }: { view: StoryView }) {
  const words = useTranslations('coverage')
  const say = useTranslations('story')
  const share = view.onlyAnonymousClaims
  const said = useTranslations('selection')
  // The engine's misreadings were measured on all attributions: of a narrower selection they may be others.
  const isMeasured = isWhole(view.selection)
  if (share.cases === 0) return null
  const corrected = isMeasured ? correctByEngine(share, 'anonymous')?.corrected : null
  return (
    <section className="card">
      <h3 className={styles.cardTitle}>{words('corrected')}</h3>
      <p className="sub">{words('correctedDefinition')}</p>
      <dl className={styles.pair}>
        <div>
          <dt>{words('asRead')}</dt>
          <dd>{writeShare(share, say)}</dd>
        </div>
        <div>
          <dt>{words('asCorrected')}</dt>
          <dd>
            {corrected
              ? writePercent(corrected.share, say)
              : isMeasured
                ? words('notCorrected')
                : said('notMeasured')}
          </dd>
        </div>
      </dl>
      {isMeasured ? <EngineNote share={share} /> : null}
    </section>
  )
}

function Measures(props: Part & { charts: Charts; children?: ReactNode }) {
  const { charts, children, view, path, engine } = props
  const shareOf = useShareWords(view)
  return (
    <>
      {Object.entries(charts).map(([id, Chart]) => {
        const share = shareOf(id)
        return share ? <Chart key={id} {...share} path={path} engine={engine} /> : null
      })}
      {children}
    </>
  )
}

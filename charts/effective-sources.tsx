import { useTranslations } from 'next-intl'
import type { VoiceRow, Voices } from '#workflows/view-story/story-view'
import { backgroundOf } from './categories'
import styles from './effective-sources.module.css'
import { EvidenceLink } from './evidence-link'
import { ChartFrame } from './frame'
import { LongList, type WholeList } from './long-list'

/** So many are drawn at first. */
const voicesAtFirst = 8

/** The sources by how often they are heard: a bar for each, on one scale. */
export function EffectiveSourcesChart(props: {
  id: string
  question: string
  counts: string
  outOf: string
  caution: string
  engine: string
  voices: VoiceRow[]
  effective: Voices['effective']
  path: string
  whole: WholeList
}) {
  const { id, question, counts, outOf, caution, engine, voices, effective, path, whole } = props
  const words = useTranslations('drawing')
  const all = voices.reduce((sum, { attributions }) => sum + attributions, 0)
  const row = (voice: VoiceRow) => (
    <li key={`${voice.articleId} ${voice.part}`}>
      <Voice voice={voice} measure={id} most={voices[0].attributions} path={path} />
    </li>
  )
  return (
    <ChartFrame
      id={id}
      title={question}
      definition={words('allOf', { all, outOf, engine })}
      whole={whole}
      table={{
        columns: [words('rank'), words('source'), words('heardIn'), words('attributions')],
        quoted: [1],
        rows: voices.map((voice, index) => [
          index + 1,
          voice.label,
          writePlace(words, voice),
          voice.attributions,
        ]),
      }}
    >
      <p className={styles.words}>{writeHalf(words, voices, all)}</p>
      {effective ? (
        <p className="sub">
          {words('asManyAs', {
            first: writeEffective(words, effective.first),
            second: writeEffective(words, effective.second),
          })}
          {effective.first.interval === null ? ` ${words('tooFewForInterval')}` : null}
        </p>
      ) : null}
      <LongList
        rows={voices}
        atFirst={voicesAtFirst}
        whole={whole}
        name={question}
        summary={(count) => words('otherSources', { count })}
      >
        {(shown) => <ul className={styles.rows}>{shown.map(row)}</ul>}
      </LongList>
      <details data-undrawn="">
        <summary>
          {words('whatCounts')}
          <span className="hidden">: {question}</span>
        </summary>
        <p className="small">
          {words('countedOutOf', { counts, outOf })} {words('effectiveFormula')} {caution}
        </p>
      </details>
    </ChartFrame>
  )
}

function Voice(props: { voice: VoiceRow; measure: string; most: number; path: string }) {
  const { voice, measure, most, path } = props
  const words = useTranslations('drawing')
  const address = new URLSearchParams({
    see: measure,
    part: voice.part,
    ...(voice.articleId ? { article: voice.articleId } : {}),
  })
  return (
    <EvidenceLink path={path} address={address} count={voice.attributions}>
      <span className={styles.label}>
        <span lang="en">{voice.label}</span>{' '}
        <span className="small">{writePlace(words, voice)}</span>
      </span>
      <span className={styles.track} aria-hidden="true">
        <i
          style={{
            width: `${(100 * voice.attributions) / most}%`,
            background: backgroundOf(voice.category),
          }}
        />
      </span>
      <b>{voice.attributions}</b>
      <span className="hidden">{words('attributionsOpen')}</span>
    </EvidenceLink>
  )
}

type Words = ReturnType<typeof useTranslations<'drawing'>>

/** The outlet of a source that one article hears, else how many articles hear it. */
function writePlace(words: Words, { articles, outlet }: VoiceRow): string {
  return articles === 1 ? outlet : words('articles', { count: articles })
}

type Effective = NonNullable<Voices['effective']>['first']

function writeEffective(words: Words, { value, interval }: Effective): string {
  if (interval === null) return words('effective', { value })
  const { low, high, isRough } = interval
  return words('effectiveBand', { value, low, high, rough: isRough ? 'yes' : 'no' })
}

/** How few sources make up half of what is attributed: what an effective number sums up. */
function writeHalf(words: Words, voices: VoiceRow[], all: number): string {
  if (all === 0) return words('nothingAttributed')
  let heard = 0
  const enough = voices.findIndex(({ attributions }) => {
    heard += attributions
    return 2 * heard >= all
  })
  return words('halfOfIt', { count: voices.length, few: enough + 1 })
}

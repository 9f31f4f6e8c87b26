import type { VoiceRow, Voices } from '#workflows/view-story/story-view'
import { backgroundOf } from './categories'
import styles from './effective-sources.module.css'
import { ChartFrame } from './frame'
import { seeLink } from './see-link'

/** So many are drawn; the rest are listed behind a summary, and all stand in the table. */
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
}) {
  const { id, question, counts, outOf, caution, engine, voices, effective, path } = props
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
      definition={`${all} ${outOf}. ${engine}`}
      table={{
        columns: ['Rank', 'Source', 'Heard in', 'Attributions'],
        rows: voices.map((voice, index) => [
          index + 1,
          voice.label,
          writePlace(voice),
          voice.attributions,
        ]),
      }}
    >
      <p className={styles.words}>{writeHalf(voices, all)}</p>
      {effective ? (
        <p className="sub">
          As many as {writeEffective(effective.first)} sources heard equally often; where the most
          heard weigh more, {writeEffective(effective.second)}.
          {effective.first.interval === null ? ' Too few articles for an interval.' : null}
        </p>
      ) : null}
      <ul className={styles.rows}>{voices.slice(0, voicesAtFirst).map(row)}</ul>
      {voices.length > voicesAtFirst ? (
        <details>
          <summary>The other {voices.length - voicesAtFirst} sources</summary>
          <ul className={styles.rows}>{voices.slice(voicesAtFirst).map(row)}</ul>
        </details>
      ) : null}
      <details data-undrawn="">
        <summary>
          What this counts<span className="hidden">: {question}</span>
        </summary>
        <p className="small">
          Counted: {counts}, out of {outOf}. With p the share of each source: exp(−Σ p ln p) sources
          heard equally often, and 1/Σ p² where the most heard weigh more. {caution}
        </p>
      </details>
    </ChartFrame>
  )
}

function Voice(props: { voice: VoiceRow; measure: string; most: number; path: string }) {
  const { voice, measure, most, path } = props
  const address = new URLSearchParams({
    see: measure,
    part: voice.part,
    ...(voice.articleId ? { article: voice.articleId } : {}),
  })
  return (
    <a href={seeLink(path, address)}>
      <span className={styles.label}>
        {voice.label} <span className="small">{writePlace(voice)}</span>
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
      <span className="hidden">attributions. Open the sentences.</span>
    </a>
  )
}

/** The outlet of a source that one article hears, else how many articles hear it. */
function writePlace({ articles, outlet }: VoiceRow): string {
  return articles === 1 ? outlet : `${articles} articles`
}

type Effective = NonNullable<Voices['effective']>['first']

function writeEffective({ value, interval }: Effective): string {
  if (interval === null) return value.toFixed(1)
  const band = `${interval.low.toFixed(1)}–${interval.high.toFixed(1)}`
  return `${value.toFixed(1)} (if these articles stood for others like them: ${band}${interval.isRough ? ', rough' : ''})`
}

/** How few sources make up half of what is attributed: what an effective number sums up. */
function writeHalf(voices: VoiceRow[], all: number): string {
  if (all === 0) return 'Nothing is attributed to a source.'
  let heard = 0
  const enough = voices.findIndex(({ attributions }) => {
    heard += attributions
    return 2 * heard >= all
  })
  const few = enough + 1
  const sources = `${voices.length} ${voices.length === 1 ? 'source' : 'sources'}`
  return `${sources}; the ${few === 1 ? 'most heard one makes' : `${few} most heard make`} half or more of it.`
}

import { useTranslations } from 'next-intl'
import type { SourceCategory } from '#domain/source-category'
import type { OpaqueVoice } from '#workflows/view-story/list-opaque'
import { backgroundOf } from './categories'
import { EvidenceLink } from './evidence-link'
import { ChartFrame } from './frame'
import { LongList, type WholeList } from './long-list'
import styles from './opaque-voices.module.css'
import type { ShareChartProps } from './share-bar'
import { VoiceWords } from './voice-words'

/** So many voices of a kind stand with their words; the others behind a summary. */
const wordsAtFirst = 6
const otherVoices = 'other'

/** Attributions to voices that a reader cannot name: a row for each kind on one scale, with their words. */
export function OpaqueVoicesChart(
  props: ShareChartProps & { voices: OpaqueVoice[]; whole: WholeList },
) {
  const { row, question, counts, outOf, caution, engine, path, voices, whole } = props
  const words = useTranslations('coverage')
  const kinds = row.parts.filter(({ part }) => part !== otherVoices)
  const most = Math.max(1, ...kinds.map(({ cases }) => cases))
  return (
    <ChartFrame
      id={row.measure}
      title={question}
      definition={words('opaqueDefinition', { counted: row.counted, cases: row.cases, engine })}
      whole={whole}
      table={{
        columns: [words('kind'), words('source'), words('outlet'), words('attributions')],
        quoted: [1],
        rows: row.parts.flatMap(({ part, label, cases }) =>
          part === otherVoices
            ? [[label, '–', '–', cases]]
            : voices
                .filter((voice) => voice.part === part)
                .map((voice) => [label, voice.words, voice.outlet, voice.cases.length]),
        ),
      }}
    >
      <ul className={styles.kinds}>
        {kinds.map(({ part, label, cases }) => (
          <li key={part}>
            <Kind
              {...{ part, label, cases, most, path, whole }}
              voices={voices.filter((voice) => voice.part === part)}
            />
          </li>
        ))}
      </ul>
      <details data-undrawn="">
        <summary>
          {words('whatCounts')}
          <span className="hidden">: {question}</span>
        </summary>
        <p className="small">{words('countedOutOf', { counts, outOf, caution })}</p>
      </details>
    </ChartFrame>
  )
}

function Kind(props: {
  part: string
  label: string
  cases: number
  most: number
  path: string
  voices: OpaqueVoice[]
  whole: WholeList
}) {
  const { part, label, cases, most, path, voices, whole } = props
  const words = useTranslations('coverage')
  const background = backgroundOf(part as SourceCategory)
  const drawn = (voice: OpaqueVoice) => (
    <VoiceWords
      key={`${voice.articleId} ${voice.words}`}
      path={path}
      measure="opaque-voices"
      mark={null}
      isCounted
      {...voice}
    />
  )
  if (cases === 0) {
    return (
      <p className={styles.head}>
        <span>{label}</span>
        <span className="small">{words('nobody')}</span>
      </p>
    )
  }
  return (
    <>
      <EvidenceLink
        className={styles.head}
        path={path}
        address={`see=opaque-voices&part=${part}`}
        count={cases}
      >
        <span>{label}</span>
        <span className={styles.track} aria-hidden="true">
          <i
            style={{ width: `${(100 * cases) / most}%`, background }}
            data-empty={part === 'no-source'}
          />
        </span>
        <b>{cases}</b>
        <span className="hidden">{words('open')}</span>
      </EvidenceLink>
      <LongList
        rows={voices}
        atFirst={wordsAtFirst}
        whole={whole}
        name={label}
        summary={(count) => (
          <>
            {words('otherVoices', { count })}
            <span className="hidden">: {label}</span>
          </>
        )}
      >
        {(shown) => <ul className={styles.voices}>{shown.map(drawn)}</ul>}
      </LongList>
    </>
  )
}

import { useTranslations } from 'next-intl'
import type { AnonymousVoice } from '#workflows/view-story/list-opaque'
import type { PartRow } from '#workflows/view-story/story-view'
import { EvidenceLink } from './evidence-link'
import { ChartFrame } from './frame'
import { LongList, type WholeList } from './long-list'
import styles from './reason-given.module.css'
import { VoiceWords } from './voice-words'

/** So many sources of a reason stand with their words at first; of those without a reason none do. */
const wordsAtFirst = 6

/** Why sources are not named, one row for each kind of reason: its sources as squares, and its words. */
export function ReasonGivenChart(props: {
  title: string
  definition: string
  parts: PartRow[]
  voices: AnonymousVoice[]
  path: string
  whole: WholeList
}) {
  const { title, definition, parts, voices, path, whole } = props
  const words = useTranslations('coverage')
  return (
    <ChartFrame
      id="reason-given"
      title={title}
      definition={definition}
      whole={whole}
      table={{
        columns: [words('reason'), words('source'), words('outlet'), words('reasonWords')],
        quoted: [1, 3],
        rows: parts.flatMap(({ part, label }) =>
          voices
            .filter(({ reason }) => reason === part)
            .map((voice) => [label, voice.words, voice.outlet, wordsOf(voice) ?? '–']),
        ),
      }}
    >
      <ul className={styles.rows}>
        {parts.map((part) => (
          <li key={part.part}>
            <span>{part.label}</span>
            {part.cases === 0 ? (
              <span className="small">{words('nobody')}</span>
            ) : (
              <Sources
                part={part}
                voices={voices.filter(({ reason }) => reason === part.part)}
                path={path}
                whole={whole}
              />
            )}
          </li>
        ))}
      </ul>
    </ChartFrame>
  )
}

function Sources(props: {
  part: PartRow
  voices: AnonymousVoice[]
  path: string
  whole: WholeList
}) {
  const { part, voices, path, whole } = props
  const words = useTranslations('coverage')
  const drawn = (shown: readonly AnonymousVoice[]) => (
    <ul className={styles.voices}>
      {shown.map((voice) => (
        <VoiceWords
          key={`${voice.articleId} ${voice.caseId}`}
          path={path}
          measure="reason-given"
          part={part.part}
          articleId={voice.articleId}
          cases={[voice.caseId]}
          words={wordsOf(voice) ?? voice.words}
          outlet={voice.outlet}
          note={wordsOf(voice) === null ? null : voice.words}
          mark={null}
        />
      ))}
    </ul>
  )
  return (
    <div>
      <EvidenceLink
        path={path}
        address={`see=reason-given&part=${part.part}`}
        count={part.cases}
        aria-label={words('reasonLink', { reason: part.label, count: part.cases })}
      >
        <span className={styles.squares} aria-hidden="true">
          {Array.from({ length: part.cases }, (_, index) => index + 1).map((number) => (
            <i key={number} data-reason={part.part} />
          ))}
        </span>
        {part.cases}
      </EvidenceLink>
      <LongList
        rows={voices}
        atFirst={part.part === 'none' ? 0 : wordsAtFirst}
        whole={whole}
        name={part.label}
        summary={(count) =>
          part.part === 'none' ? words('theirWords') : words('otherSources', { count })
        }
      >
        {(shown) => (shown.length > 0 ? drawn(shown) : null)}
      </LongList>
    </div>
  )
}

/** The words that say why; where they only grant anonymity, those. */
function wordsOf({ grantWords, reasonWords }: AnonymousVoice): string | null {
  return reasonWords ?? grantWords
}

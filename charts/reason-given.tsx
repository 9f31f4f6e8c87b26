import { useTranslations } from 'next-intl'
import type { AnonymousVoice } from '#workflows/view-story/list-opaque'
import type { PartRow } from '#workflows/view-story/story-view'
import { ChartFrame } from './frame'
import styles from './reason-given.module.css'
import { seeLink } from './see-link'
import { VoiceWords } from './voice-words'

/** Why sources are not named, one row for each kind of reason: its sources as squares, and its words. */
export function ReasonGivenChart(props: {
  title: string
  definition: string
  parts: PartRow[]
  voices: AnonymousVoice[]
  path: string
}) {
  const { title, definition, parts, voices, path } = props
  const words = useTranslations('coverage')
  return (
    <ChartFrame
      title={title}
      definition={definition}
      table={{
        columns: [words('reason'), words('source'), words('outlet'), words('reasonWords')],
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
              />
            )}
          </li>
        ))}
      </ul>
    </ChartFrame>
  )
}

function Sources(props: { part: PartRow; voices: AnonymousVoice[]; path: string }) {
  const { part, voices, path } = props
  const words = useTranslations('coverage')
  const list = (
    <ul className={styles.voices}>
      {voices.map((voice) => (
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
      <a
        href={seeLink(path, `see=reason-given&part=${part.part}`)}
        aria-label={words('reasonLink', { reason: part.label, count: part.cases })}
      >
        <span className={styles.squares} aria-hidden="true">
          {Array.from({ length: part.cases }, (_, index) => index + 1).map((number) => (
            <i key={number} data-reason={part.part} />
          ))}
        </span>
        {part.cases}
      </a>
      {part.part === 'none' ? (
        <details>
          <summary>{words('theirWords')}</summary>
          {list}
        </details>
      ) : (
        list
      )}
    </div>
  )
}

/** The words that say why; where they only grant anonymity, those. */
function wordsOf({ grantWords, reasonWords }: AnonymousVoice): string | null {
  return reasonWords ?? grantWords
}

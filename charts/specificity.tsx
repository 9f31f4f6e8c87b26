import { useTranslations } from 'next-intl'
import type { AnonymousVoice } from '#workflows/view-story/list-opaque'
import type { PartRow } from '#workflows/view-story/story-view'
import { EvidenceLink } from './evidence-link'
import { ChartFrame } from './frame'
import { LongList, type WholeList } from './long-list'
import styles from './specificity.module.css'
import { VoiceWords } from './voice-words'

/** So many sources of a step stand with their words; the others behind a summary. */
const wordsAtFirst = 5

/** The ladder of descriptions: a rung for each step, a dot with its words for each anonymous source. */
export function SpecificityChart(props: {
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
      id="specificity"
      title={title}
      definition={definition}
      whole={whole}
      table={{
        columns: [words('step'), words('source'), words('outlet'), words('toldColumn')],
        quoted: [1, 3],
        rows: [...voices]
          .sort((a, b) => Number(b.step) - Number(a.step))
          .map((voice) => [
            labelOf(parts, voice.step),
            voice.words,
            voice.outlet,
            voice.facets.map((facet) => `“${facet.words}” +${facet.value}`).join(' · ') || '–',
          ]),
      }}
    >
      <ol className={styles.ladder}>
        {[...parts].reverse().map((part) => (
          <li key={part.part} data-empty={part.cases === 0}>
            <span className={styles.step}>{part.label}</span>
            {part.cases === 0 ? (
              <span className="hidden">{words('nobody')}</span>
            ) : (
              <Rung
                part={part}
                voices={voices.filter(({ step }) => step === part.part)}
                path={path}
                whole={whole}
              />
            )}
          </li>
        ))}
      </ol>
    </ChartFrame>
  )
}

function Rung(props: { part: PartRow; voices: AnonymousVoice[]; path: string; whole: WholeList }) {
  const { part, voices, path, whole } = props
  const words = useTranslations('coverage')
  const drawn = (voice: AnonymousVoice) => (
    <VoiceWords
      key={`${voice.articleId} ${voice.caseId}`}
      path={path}
      measure="specificity"
      part={voice.step}
      articleId={voice.articleId}
      cases={[voice.caseId]}
      words={voice.words}
      outlet={voice.outlet}
      mark={<i className={styles.dot} data-bare={part.part === '0'} aria-hidden="true" />}
    />
  )
  return (
    <div>
      <EvidenceLink
        className={styles.count}
        path={path}
        address={`see=specificity&part=${part.part}`}
        count={part.cases}
        aria-label={words('stepLink', { step: part.label, count: part.cases })}
      >
        {part.cases}
      </EvidenceLink>
      <LongList
        rows={voices}
        atFirst={wordsAtFirst}
        whole={whole}
        name={part.label}
        summary={(count) => words('otherSources', { count })}
      >
        {(shown) => <ul className={styles.voices}>{shown.map(drawn)}</ul>}
      </LongList>
    </div>
  )
}

function labelOf(parts: PartRow[], step: string): string {
  return parts.find(({ part }) => part === step)?.label ?? step
}

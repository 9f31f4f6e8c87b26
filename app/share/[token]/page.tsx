import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { StillCitations } from '#charts/still/still-citations'
import { StillReasons, StillSpecificity } from '#charts/still/still-sources'
import { mostShareOfArticle, mostWordsOfSpan } from '#comparison/cap-snippets'
import type { SharedView } from '#domain/shared-view'
import { reasonGiven } from '#measures/reason-given'
import { specificity } from '#measures/specificity'
import { type ToldDisputes, tellDisputes } from '#workflows/tell-disputes'
import { Definitions } from '../../_ui/definitions'
import { useMeasureWords } from '../../_ui/measure-words'
import { ChangeLog } from '../../_ui/told-disputes'
import { writePeriod } from '../../_ui/write-date'
import { languages } from '../../words/languages'
import { type BesideMark, useBesideMark } from '../dispute-links'
import { SharedFigures } from '../figures'
import { readShare } from '../read-share'
import styles from '../share.module.css'
import { SharedChart } from '../shared-chart'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ token: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [found, words] = await Promise.all([
    readShare((await params).token),
    getTranslations('share'),
  ])
  return {
    title: found?.view.story.title ?? words('nothing'),
    robots: { index: false, follow: false },
    referrer: 'no-referrer',
  }
}

/** A story as it was when its link was made, for whoever has the link; nothing here leads into the workspace. */
export default async function SharedStoryPage({ params }: Props) {
  const { token } = await params
  const found = await readShare(token)
  if (!found) notFound()
  const [words, print, ofStory, dates, frame, format, locale] = await Promise.all([
    getTranslations('share'),
    getTranslations('print'),
    getTranslations('story'),
    getTranslations('dates'),
    getTranslations('frame'),
    getFormatter(),
    getLocale(),
  ])
  const day = (instant: string) => format.dateTime(new Date(instant), { dateStyle: 'long' })
  const { view } = found
  const { story, headline } = view
  return (
    <main id="content">
      <p className="small">
        {words('frozen', { made: day(found.createdAt), until: day(found.expiresAt) })}
      </p>
      <h1>{story.title}</h1>
      <p className="meta">
        <span>
          {print('size', {
            outlets: story.outlets,
            articles: story.articles,
            claims: headline.cases,
          })}{' '}
          · {writePeriod(story.firstPublishedAt, story.lastPublishedAt, dates)}
        </span>
        {story.isDemo ? <span className="chip">{ofStory('demo')}</span> : null}
      </p>
      <Shown view={view} token={token} told={await tellDisputes(found.storyId)} />
      <SmallPrint view={view} />
      <nav className={styles.languages} aria-label={frame('language')}>
        {Object.entries(languages).map(([language, name]) => (
          <a
            key={language}
            className="button"
            href={`/share/${token}/language/${language}`}
            lang={language}
            aria-current={language === locale ? 'true' : undefined}
          >
            {name}
          </a>
        ))}
      </nav>
    </main>
  )
}

/** All that is shown of the story, each mark with the way to dispute it and what has been said of it. */
function Shown(props: { view: SharedView; token: string; told: ToldDisputes }) {
  const { view, told } = props
  const words = useTranslations('share')
  const beside = useBesideMark(props)
  return (
    <>
      <SharedFigures view={view} beside={beside} />
      <div className={styles.two}>
        <SharedChart view={view} chart="source-mix" beside={beside} />
        <SharedChart view={view} chart="only-anonymous-claims" beside={beside} />
      </div>
      <Sources view={view} beside={beside} />
      <h2 className={styles.part}>{words('sideBySide')}</h2>
      <SharedChart view={view} chart="claim-grid" beside={beside} />
      {view.compared ? (
        <StillCitations
          citations={view.compared.citations}
          beside={(pair) => beside(`citation.${pair}`)}
        />
      ) : null}
      <ChangeLog told={told} isShared />
    </>
  )
}

function Sources({ view, beside }: { view: SharedView; beside: BesideMark }) {
  const words = useTranslations('share')
  const measured = useMeasureWords()
  const { engine, reasons } = view
  if (reasons.cases === 0) return null
  const [ladder, why] = [measured(specificity.id), measured(reasonGiven.id)]
  return (
    <>
      <h2 className={styles.part}>{words('who')}</h2>
      <div className={styles.two}>
        <StillSpecificity
          title={ladder.title}
          definition={words('ladderNote', { count: view.specificity.cases, engine })}
          caution={ladder.caution}
          specificity={view.specificity}
          beside={(step, place) => beside(`source.${step}.${place}`)}
        />
        <StillReasons
          title={why.title}
          definition={words('reasonNote', { count: reasons.cases, engine })}
          caution={why.caution}
          rows={reasons.parts.map(({ part, cases }) => ({
            part,
            cases,
            label: why.parts?.[part] ?? part,
          }))}
          beside={(part) => beside(`reason.${part}`)}
        />
      </div>
    </>
  )
}

function SmallPrint({ view: { engine, codebook, compared } }: { view: SharedView }) {
  const words = useTranslations('share')
  const print = useTranslations('print')
  return (
    <section className="card">
      <h2>{print('definitions')}</h2>
      <Definitions className={styles.definitions} />
      <p className="small">
        {words('stamp', {
          engine,
          codebook,
          isCompared: compared ? 'yes' : 'no',
          comparison: compared?.version ?? '',
        })}{' '}
        {words('caps', { words: mostWordsOfSpan, share: mostShareOfArticle })}
      </p>
    </section>
  )
}

import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { type ComponentProps, cache } from 'react'
import { ChartStampProvider } from '#charts/chart-stamp'
import type { Selection } from '#domain/selection'
import { readChoice, wholeOf } from '#workflows/arrange-comparison/page-choice'
import { readEvidenceAddress } from '#workflows/evidence-address'
import { storiesBeside } from '#workflows/list-stories'
import { readSelection, writeSelection } from '#workflows/read-selection'
import { tellDisputes } from '#workflows/tell-disputes'
import { viewComparison } from '#workflows/view-comparison'
import { viewEvidence } from '#workflows/view-evidence'
import { viewStory } from '#workflows/view-story'
import { compareFacts } from '#workflows/view-story/compare-facts'
import type { StoryView } from '#workflows/view-story/story-view'
import { CountedSo } from '../../_ui/counted-so'
import { EvidenceDrawer } from '../../_ui/evidence-drawer'
import { RefusedNotice } from '../../_ui/judge/refused-notice'
import { KeepWatching } from '../../_ui/keep-watching'
import { NoteRecent } from '../../_ui/recent/note-recent'
import { SelectionBar } from '../../_ui/selection-bar'
import { wordCounting } from '../../_ui/selection-words'
import { TakeAway } from '../../_ui/take-away'
import { UnusualWording } from '../../_ui/unusual-wording'
import { writePeriod } from '../../_ui/write-date'
import { judgePassage } from '../../review/judge-passage'
import { ArticleList } from './article-list'
import { BothCounted } from './both-counted'
import { DecidedNotice } from './decided-notice'
import { PageContents, pageParts, type WholeOf } from './page-contents'
import { RestsPart } from './rests-part'
import { SideBySide } from './side-by-side'
import { SourcesPart } from './sources-part'
import { StoryDisputes } from './story-disputes'
import { WordingPart } from './wording-part'

export const dynamic = 'force-dynamic'

/** The page and its title ask for the same in one request. */
const storyOnce = cache((id: string, counted: string) =>
  viewStory(id, readSelection(Object.fromEntries(new URLSearchParams(counted))).selection),
)

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { selection } = readSelection(await searchParams)
  const view = await storyOnce((await params).id, keyOf(selection))
  return { title: view?.story.title ?? (await getTranslations('story'))('story') }
}

/** What one story's coverage rests on. */
export default async function StoryPage({ params, searchParams }: Props) {
  const { id } = await params
  const query = await searchParams
  const { selection, unknown } = readSelection(query)
  const view = await storyOnce(id, keyOf(selection))
  if (!view) notFound()
  const address = readEvidenceAddress(query)
  const path = `/stories/${id}`
  const here = placeOf(path, selection)
  const place = { path: here, choice: readChoice(query) }
  const whole: WholeOf = (part, anchor) => wholeOf(place, part, anchor)
  const isMixed = view.engineVersions.length > 1
  const isCompared = view.articles.length > 1 && !isMixed
  const [comparison, stories, told] = await Promise.all([
    isCompared ? viewComparison(id) : null,
    storiesBeside(id),
    tellDisputes(id),
  ])
  const evidence = address && !isMixed ? await viewEvidence(id, address, selection) : null
  const made = comparison?.made
  const facts = [
    ...view.paragraph,
    ...(made ? compareFacts(made.comparison, made.differences) : []),
  ]
  const isDrawn = view.attributedClaims > 0 && !isMixed
  return (
    <main id="content">
      <NoteRecent href={path} name={view.story.title} />
      <StoryHead view={view} isMixed={isMixed} decided={query.decided} />
      <PageContents
        parts={pageParts.filter((part) =>
          part === 'side-by-side' ? comparison !== null : isDrawn || part === 'articles',
        )}
      />
      <UnderWay view={view} isMixed={isMixed} />
      <RefusedNotice refused={query.refused} />
      {evidence ? (
        <EvidenceDrawer view={evidence} path={here} underPassage={judgePassage(path, query)}>
          <CountedSo view={view} path={path} address={evidence.address} />
        </EvidenceDrawer>
      ) : null}
      {isMixed ? null : <SelectionBar view={view} path={path} query={query} unknown={unknown} />}
      <BothCounted view={view} />
      {isDrawn ? (
        <DrawnParts
          view={view}
          facts={facts}
          path={here}
          whole={whole}
          compared={made?.comparison.measures ?? null}
          told={told}
        />
      ) : null}
      {comparison ? <SideBySide view={comparison} storyId={id} path={here} query={query} /> : null}
      {comparison?.made ? (
        <UnusualWording made={comparison.made} path={here} query={query} />
      ) : null}
      <ArticleList articles={view.articles} stories={stories} whole={whole('articles')} />
      <StoryDisputes storyId={id} told={told} />
      <TakeAway storyId={id} />
    </main>
  )
}

/** What keeps the page from being whole: articles still to be read, two engines, or nothing found. */
function UnderWay({ view, isMixed }: { view: StoryView; isMixed: boolean }) {
  const words = useTranslations('coverage')
  const all = view.articles.length
  const done = all - view.story.pending
  return (
    <>
      {view.story.pending > 0 ? (
        <KeepWatching progress={{ done, of: all, label: words('articlesRead') }}>
          {words('readingArticles', { done, all })}
        </KeepWatching>
      ) : null}
      {isMixed ? (
        <p className="card">
          {words.rich('mixedEngines', {
            versions: view.engineVersions.join(', '),
            code: (text) => <code>{text}</code>,
          })}
        </p>
      ) : null}
      {view.attributedClaims === 0 && view.story.pending === 0 ? (
        <p className="card">{words('noClaims')}</p>
      ) : null}
    </>
  )
}

/** The parts that are drawn from the measures, every chart with how it counts. */
function DrawnParts(props: Omit<ComponentProps<typeof RestsPart>, 'engine'>) {
  const { view, path, whole } = props
  const engine = wordCounting(view, useTranslations('selection'))
  return (
    <ChartStampProvider stamp={{ engine: view.engineVersions[0], dataPath: path }}>
      <RestsPart {...props} engine={engine} />
      <SourcesPart view={view} path={path} engine={engine} whole={whole} />
      <WordingPart view={view} whole={whole} />
    </ChartStampProvider>
  )
}

/** A selection as the address has it: what the page and its title are fetched by, once. */
function keyOf(selection: Selection): string {
  return new URLSearchParams(writeSelection(selection)).toString()
}

/** The page's address with how things are counted, which every link to evidence keeps. */
function placeOf(path: string, selection: Selection): string {
  const chosen = keyOf(selection)
  return chosen ? `${path}?${chosen}` : path
}

function StoryHead(props: {
  view: StoryView
  isMixed: boolean
  decided: string | string[] | undefined
}) {
  const { view, isMixed, decided } = props
  const { story } = view
  const words = useTranslations('story')
  const dates = useTranslations('dates')
  return (
    <>
      {typeof decided === 'string' ? <DecidedNotice storyId={story.id} decision={decided} /> : null}
      <h1>{story.title}</h1>
      <div className="meta">
        <span>
          {words('size', { outlets: story.outlets, articles: story.articles })} ·{' '}
          {writePeriod(story.firstPublishedAt, story.lastPublishedAt, dates)}
        </span>
        {isMixed ? null : (
          <span>{words('attributedClaims', { count: view.attributedClaims })}</span>
        )}
        {story.isDemo ? <span className="chip">{words('demo')}</span> : null}
        <Link className="button push noprint" href={`/add?story=${story.id}`}>
          {words('addCoverage')}
        </Link>
      </div>
    </>
  )
}

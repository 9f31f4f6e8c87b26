import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { ChartStampProvider } from '#charts/chart-stamp'
import { OnlyAnonymousClaimsChart } from '#charts/only-anonymous-claims'
import { ReasonGivenChart } from '#charts/reason-given'
import { SourceMixChart } from '#charts/source-mix'
import { SpecificityChart } from '#charts/specificity'
import { onlyAnonymousClaims } from '#measures/only-anonymous-claims'
import { reasonGiven } from '#measures/reason-given'
import { sourceMix } from '#measures/source-mix'
import { specificity } from '#measures/specificity'
import { listStories } from '#workflows/list-stories'
import { viewComparison } from '#workflows/view-comparison'
import { viewEvidence } from '#workflows/view-evidence'
import { viewStory } from '#workflows/view-story'
import type { EvidenceAddress, StoryView } from '#workflows/view-story/story-view'
import { EvidenceDrawer } from '../../_ui/evidence-drawer'
import { KeepWatching } from '../../_ui/keep-watching'
import { TakeAway } from '../../_ui/take-away'
import { UnusualWording } from '../../_ui/unusual-wording'
import { writeDate, writePeriod } from '../../_ui/write-date'
import { ArticleList } from './article-list'
import { Figures } from './figures'
import { Headlines } from './headlines'
import { MoreMeasures } from './more-measures'
import { SideBySide } from './side-by-side'
import styles from './story.module.css'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await viewStory((await params).id)
  return { title: view?.story.title ?? 'Story' }
}

/** What one story's coverage rests on. */
export default async function StoryPage({ params, searchParams }: Props) {
  const { id } = await params
  const view = await viewStory(id)
  if (!view) notFound()
  const query = await searchParams
  const address = readAddress(query)
  const path = `/stories/${id}`
  const isMixed = view.engineVersions.length > 1
  const isCompared = view.articles.length > 1 && !isMixed
  const [comparison, stories] = await Promise.all([
    isCompared ? viewComparison(id) : null,
    otherStories(id),
  ])
  const evidence = address && !isMixed ? await viewEvidence(id, address) : null
  return (
    <main id="content">
      <StoryHead view={view} isMixed={isMixed} />
      {view.story.pending > 0 ? (
        <KeepWatching
          progress={{
            done: view.articles.length - view.story.pending,
            of: view.articles.length,
            label: 'Articles read',
          }}
        >
          Reading the articles: {view.articles.length - view.story.pending} of{' '}
          {view.articles.length} done.
        </KeepWatching>
      ) : null}
      {evidence ? <EvidenceDrawer view={evidence} path={path} /> : null}
      {isMixed ? (
        <p className="card">
          These articles were read by different versions of the engine (
          {view.engineVersions.join(', ')}), whose numbers may not be drawn together. Reading them
          all anew, with <code>according reanalyse</code>, puts that right.
        </p>
      ) : null}
      {view.attributedClaims > 0 && !isMixed ? (
        <ChartStampProvider stamp={{ engine: view.engineVersions[0], dataPath: path }}>
          <Charts view={view} path={path} />
        </ChartStampProvider>
      ) : null}
      {view.attributedClaims === 0 && view.story.pending === 0 ? (
        <p className="card">No attributed claims were found in these articles.</p>
      ) : null}
      {comparison ? <SideBySide view={comparison} storyId={id} path={path} query={query} /> : null}
      {comparison?.made ? (
        <UnusualWording made={comparison.made} path={path} query={query} />
      ) : null}
      <ArticleList articles={view.articles} stories={stories} />
      <TakeAway storyId={id} />
    </main>
  )
}

/** Where an article could be moved to. */
async function otherStories(id: string) {
  return (await listStories())
    .filter((story) => story.id !== id)
    .map((story) => ({ id: story.id, title: story.title }))
}

function StoryHead({ view, isMixed }: { view: StoryView; isMixed: boolean }) {
  const { story } = view
  return (
    <>
      <h1>{story.title}</h1>
      <div className="meta">
        <span>
          {count(story.outlets, 'outlet')} · {count(story.articles, 'article')} ·{' '}
          {writePeriod(story.firstPublishedAt, story.lastPublishedAt)}
        </span>
        {isMixed ? null : <span>{count(view.attributedClaims, 'attributed claim')}</span>}
        {story.isDemo ? (
          <span className="chip">Demo: invented outlets, people and places</span>
        ) : null}
        <Link className="button push noprint" href={`/add?story=${story.id}`}>
          Add coverage
        </Link>
      </div>
    </>
  )
}

function Charts({ view, path }: { view: StoryView; path: string }) {
  const engine = `Engine ${view.engineVersions[0]}, copies not collapsed.`
  const sources = view.reasonGiven.cases
  const incidental = view.sourceMix.some((row) => row.incidental > 0)
    ? ' Incidental: heard only from a crowd or a heckler, counted beside the bar.'
    : ''
  return (
    <>
      <Figures view={view} path={path} />
      <div className={styles.two}>
        <SourceMixChart
          title={sourceMix.title}
          definition={`Attributed claims by kind of source, in order of first publication. A claim with several sources is drawn once, at the first of them in the legend. Select a segment to read the sentences.${incidental} ${count(view.attributedClaims, 'claim')} in ${count(view.articles.length, 'article')}. ${engine}`}
          rows={view.sourceMix.map((row) => ({ ...row, when: writeDate(row.firstPublishedAt) }))}
          path={path}
        />
        <OnlyAnonymousClaimsChart
          title={onlyAnonymousClaims.title}
          definition={`One dot for each article, its size the number of claims, in order of publication. One or two articles an outlet are too few for a percentage, an interval or a ranking. Counted: ${onlyAnonymousClaims.counts}, out of ${onlyAnonymousClaims.outOf}. ${engine}`}
          rows={view.onlyAnonymousClaims.rows.map((row) => ({
            ...row,
            when: writeDate(row.publishedAt),
          }))}
          path={path}
        />
      </div>
      {sources > 0 ? (
        <div className={styles.two}>
          <SpecificityChart
            title={specificity.title}
            definition={`One dot for each of ${count(sources, 'anonymous source')}: organisation, function, relation to the events, side and number add up from 0 to 5. An unstated plural counts once. ${engine}`}
            parts={view.specificity.parts}
            path={path}
          />
          <ReasonGivenChart
            title="Why they are not named"
            definition={`${reasonGiven.question} One square for each of ${count(sources, 'anonymous source')}. ${engine}`}
            parts={view.reasonGiven.parts}
            path={path}
          />
        </div>
      ) : null}
      <Headlines rows={view.headlines} />
      <MoreMeasures view={view} path={path} engine={engine} />
    </>
  )
}

function readAddress(query: Record<string, string | string[] | undefined>): EvidenceAddress | null {
  const one = (key: string) => {
    const value = query[key]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const see = one('see')
  if (!see) return null
  const [part, outlet, article] = [one('part'), one('outlet'), one('article')]
  return {
    see,
    ...(part ? { part } : {}),
    ...(outlet ? { outlet } : {}),
    ...(article ? { article } : {}),
  }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

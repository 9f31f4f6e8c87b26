import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { listStories } from '#workflows/list-stories'
import { viewComparison } from '#workflows/view-comparison'
import { viewEvidence } from '#workflows/view-evidence'
import { viewStory } from '#workflows/view-story'
import { compareFacts } from '#workflows/view-story/compare-facts'
import type { EvidenceAddress, StoryView } from '#workflows/view-story/story-view'
import { EvidenceDrawer } from '../../_ui/evidence-drawer'
import { KeepWatching } from '../../_ui/keep-watching'
import { writePeriod } from '../../_ui/write-date'
import { ArticleList } from './article-list'
import { PageContents, pageParts } from './page-contents'
import { RestsPart } from './rests-part'
import { SideBySide } from './side-by-side'
import { SourcesPart } from './sources-part'
import { WordingPart } from './wording-part'

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
  const made = comparison?.made
  const facts = [
    ...view.paragraph,
    ...(made ? compareFacts(made.comparison, made.differences) : []),
  ]
  const isDrawn = view.attributedClaims > 0 && !isMixed
  return (
    <main id="content">
      <StoryHead view={view} isMixed={isMixed} />
      <PageContents
        parts={pageParts.filter((part) =>
          part === 'side-by-side' ? comparison !== null : isDrawn || part === 'articles',
        )}
      />
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
      {isDrawn ? (
        <Charts
          view={view}
          facts={facts}
          path={path}
          compared={made?.comparison.measures ?? null}
        />
      ) : null}
      {view.attributedClaims === 0 && view.story.pending === 0 ? (
        <p className="card">No attributed claims were found in these articles.</p>
      ) : null}
      {comparison ? <SideBySide view={comparison} storyId={id} path={path} query={query} /> : null}
      <ArticleList articles={view.articles} stories={stories} />
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

function Charts(props: Omit<ComponentProps<typeof RestsPart>, 'engine'>) {
  const { view } = props
  const words = useTranslations('coverage')
  const engine = words('engineStamp', { version: view.engineVersions[0] })
  return (
    <>
      <RestsPart {...props} engine={engine} />
      <SourcesPart view={view} path={props.path} engine={engine} />
      <WordingPart view={view} />
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
  const [part, outlet] = [one('part'), one('outlet')]
  const [article, single] = [one('article'), one('case')]
  return {
    see,
    ...(part ? { part } : {}),
    ...(outlet ? { outlet } : {}),
    ...(article ? { article } : {}),
    ...(single ? { case: single } : {}),
  }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

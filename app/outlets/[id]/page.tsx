import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { fewestStories } from '#statistics/reckon-outlet-share'
import { type OutletView, viewOutlet } from '#workflows/view-outlet'
import { type OutletEvidence, viewOutletEvidence } from '#workflows/view-outlet-evidence'
import { viewPromiseEvidence, viewPromises } from '#workflows/view-promises'
import { EvidenceDrawer } from '../../_ui/evidence-drawer'
import { PageLinks } from '../../_ui/page-links'
import { PageTerms } from '../../_ui/page-terms'
import { type Query, queryMonth, queryPage, queryWord, withQuery } from '../../_ui/read-query'
import { judgePassage } from '../../review/judge-passage'
import styles from '../outlets.module.css'
import { ArticlesRead } from './articles-read'
import { MeasureOverTime } from './measure-over-time'
import { Promises } from './promises'
import { OutletSharesTogether } from './shares-together'
import { WhatWasRead } from './what-was-read'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<Query>
}

/** One outlet: what was read of it, and its measures over time, over many stories only. */
export default async function OutletPage({ params, searchParams }: Props) {
  const id = (await params).id
  const query = await searchParams
  const until = queryMonth(query, 'until')
  const view = await viewOutlet(id, { until, page: queryPage(query) })
  if (!view) notFound()
  const isMixed = view.engineVersions.length > 1
  const evidence = isMixed ? null : await evidenceOf(id, query)
  const path = withQuery(`/outlets/${encodeURIComponent(id)}`, { until })
  const [words, coverage, promises, opened] = await Promise.all([
    getTranslations('outlets'),
    getTranslations('coverage'),
    viewPromises(id, view.outlet.articles),
    viewPromiseEvidence(id, {
      rule: queryWord(query, 'rule'),
      mark: queryWord(query, 'mark'),
      page: queryPage(query, 'rulepage'),
    }),
  ])
  return (
    <main id="content">
      <nav className="small">
        <Link href="/outlets">{words('title')}</Link>
      </nav>
      <div className="meta">
        <h1>{view.outlet.name}</h1>
        <Link className="button push noprint" href={withQuery('/outlets/compare', { a: id })}>
          {words('compare')}
        </Link>
      </div>
      <WhatWasRead view={view} />
      {evidence ? <Evidence evidence={evidence} path={path} query={query} /> : null}
      {isMixed ? (
        <p className="card">
          {coverage.rich('mixedEngines', {
            versions: view.engineVersions.join(', '),
            code: (inside) => <code>{inside}</code>,
          })}
        </p>
      ) : (
        <OverTime view={view} id={id} />
      )}
      <Promises view={promises} outletId={id} evidence={opened} />
      <ArticlesRead view={view} isMixed={isMixed} />
      <PageLinks
        page={view.page}
        pages={view.pages}
        hrefOf={(page) =>
          `${withQuery(`/outlets/${encodeURIComponent(id)}`, { until, page })}#articles`
        }
      />
    </main>
  )
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('outlets'))('title') }
}

async function evidenceOf(id: string, query: Query): Promise<OutletEvidence | null> {
  const [see, month] = [queryWord(query, 'see'), queryMonth(query, 'month')]
  if (see === '' || month === null) return null
  const of = queryWord(query, 'of') === 'all' ? 'all' : 'counted'
  return viewOutletEvidence(id, { see, month, of, page: queryPage(query, 'part') })
}

async function Evidence(props: { evidence: OutletEvidence; path: string; query: Query }) {
  const { evidence, path, query } = props
  const kept = Object.fromEntries(
    ['until', 'see', 'month', 'of'].map((key) => [key, queryWord(query, key)]),
  )
  const [bare] = path.split('?')
  const [format, here] = await Promise.all([getFormatter(), getTranslations('selection')])
  const month = format.dateTime(new Date(`${kept.month}-01T00:00:00Z`), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return (
    <>
      <EvidenceDrawer
        view={evidence}
        place={month}
        path={path}
        underPassage={judgePassage(bare, query)}
      >
        <p className="small noprint">
          <a href={`${withQuery(bare, { ...kept, part: queryWord(query, 'part') })}#evidence`}>
            {here('here')}
          </a>
        </p>
      </EvidenceDrawer>
      <PageLinks
        page={evidence.page}
        pages={evidence.pages}
        hrefOf={(part) => `${withQuery(bare, { ...kept, part })}#evidence`}
      />
    </>
  )
}

const explained = [
  'attribution',
  'claim',
  'source',
  'anonymous',
  'named',
  'generic',
  'incidental',
  'specificity',
  'reason',
  'interval',
  'copy',
  'engine',
] as const

async function OverTime({ view, id }: { view: OutletView; id: string }) {
  const words = await getTranslations('outlets')
  const path = `/outlets/${encodeURIComponent(id)}`
  const until = view.months[view.months.length - 1] ?? null
  const { stories } = view.outlet
  if (view.engineVersions.length === 0) return null
  return (
    <section className={styles.section} aria-labelledby="over-time">
      <h2 id="over-time">{words('overTime')}</h2>
      <p className={styles.caution}>
        {words('caution')}{' '}
        {stories < fewestStories ? words('fewStories', { stories, fewest: fewestStories }) : null}
      </p>
      <PageTerms ids={explained} />
      <p className="meta noprint">
        {view.earlier ? (
          <Link className="button" href={`${withQuery(path, { until: view.earlier })}#over-time`}>
            {words('earlier')}
          </Link>
        ) : null}
        {view.later ? (
          <Link className="button" href={`${withQuery(path, { until: view.later })}#over-time`}>
            {words('later')}
          </Link>
        ) : null}
      </p>
      <div className={styles.charts}>
        {view.measures.map((row) => (
          <MeasureOverTime
            key={row.measure}
            row={row}
            months={view.months}
            engine={view.engineVersions[0]}
            fewestStories={fewestStories}
            hrefOf={(month, of) =>
              `${withQuery(path, { until, see: row.measure, month, of: of === 'all' ? of : null })}#evidence`
            }
          />
        ))}
      </div>
      <OutletSharesTogether view={view} />
    </section>
  )
}

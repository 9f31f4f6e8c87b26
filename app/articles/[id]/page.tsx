import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { SourcingStrip } from '#charts/sourcing-strip'
import { viewArticle } from '#workflows/view-article'
import { AnnotatedText } from '../../_ui/annotated-text'
import { AttributionKeys } from '../../_ui/attribution-keys'
import { EngineStamp } from '../../_ui/engine-stamp'
import { KeepWatching } from '../../_ui/keep-watching'
import { ListedWording } from '../../_ui/listed-wording'
import { readBlocks } from '../../_ui/read-blocks'
import { SourceList } from '../../_ui/source-list'
import { writeDate } from '../../_ui/write-date'
import styles from './article.module.css'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<{ at?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await viewArticle((await params).id)
  return { title: view?.summary.title ?? 'Article' }
}

/** One article with every attribution marked, and what the engine reads in it beside the lines. */
export default async function ArticlePage({ params, searchParams }: Props) {
  const view = await viewArticle((await params).id)
  if (!view) notFound()
  const { summary, story, text, analysis, indicators } = view
  const wording = await getTranslations('wording')
  const { at } = await searchParams
  const words = text.split(/\s+/).filter(Boolean).length
  const strip = analysis ? readBlocks(analysis) : null
  return (
    <main id="content">
      <nav className="small" aria-label="Where this is">
        <Link href={`/stories/${story.id}`}>{story.title}</Link> › {summary.outlet}
      </nav>
      <h1>{summary.title}</h1>
      <p className="meta">
        <span>
          {[
            summary.outlet,
            writeDate(summary.publishedAt),
            summary.byline ? `by ${summary.byline}` : null,
            `${words} words`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {summary.url ? (
          <a href={summary.url} rel="noreferrer noopener">
            Original page
          </a>
        ) : null}
        <span className="push noprint">Keyboard: j / k next attribution · ? help</span>
      </p>
      {summary.state === 'waiting' ? <KeepWatching>Reading the article.</KeepWatching> : null}
      {summary.problem ? <p className="card">{summary.problem}</p> : null}
      {analysis && strip ? (
        <>
          <SourcingStrip
            blocks={strip.blocks}
            label="Sentences of the article, by who is credited"
          />
          <p className={`small ${styles.caption}`}>
            Each block is a sentence, in order; its colour is who is credited. Hatched: anonymous.
            Dashed: no source given. Dotted: an answer, a refusal to answer, or a line on what could
            be confirmed. Pale: the outlet’s own voice. {strip.caption}{' '}
            {indicators.length > 0 ? wording('legend') : null}
          </p>
          <AttributionKeys ids={analysis.attributions.map(({ id }) => id)} keepsPlace />
          <AnnotatedText
            analysis={analysis}
            selected={typeof at === 'string' ? at : null}
            wording={indicators
              .filter(({ prominence }) => prominence !== 'headline')
              .map((indicator) => ({
                stretch: indicator.stretch,
                title: wording('mark', {
                  what: wording(`what.${indicator.class}`),
                  why: wording(`because.${indicator.class}`),
                }),
              }))}
          />
          <ListedWording analysis={analysis} indicators={indicators} />
          <details className="card">
            <summary>Sources in this article, and what in it says who they are</summary>
            <SourceList analysis={analysis} />
          </details>
          <p className="small">
            <EngineStamp analysis={analysis} /> Marks are the engine’s reading, with its confidence;
            see the <Link href="/method">method page</Link> for how often it is right.
          </p>
        </>
      ) : (
        <div className={styles.plain}>{text}</div>
      )}
    </main>
  )
}

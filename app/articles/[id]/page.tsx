import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { NextIntlClientProvider, useTranslations } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { quotedTag } from '#charts/quoted'
import { SourcingStrip } from '#charts/sourcing-strip'
import type { Analysis } from '#domain/analysis'
import type { Indicator } from '#domain/indicator'
import { viewArticle } from '#workflows/view-article'
import { AnnotatedText } from '../../_ui/annotated-text'
import { AttributionKeys } from '../../_ui/attribution-keys'
import { EngineStamp } from '../../_ui/engine-stamp'
import { KeepWatching } from '../../_ui/keep-watching'
import { ListedWording } from '../../_ui/listed-wording'
import { PageTerms } from '../../_ui/page-terms'
import { useBlocks } from '../../_ui/read-blocks'
import { NoteRecent } from '../../_ui/recent/note-recent'
import { SourceList } from '../../_ui/source-list'
import { writeDate } from '../../_ui/write-date'
import styles from './article.module.css'

export const dynamic = 'force-dynamic'

/** The page and its title ask for the same in one request. */
const articleOnce = cache(viewArticle)

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<{ at?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await articleOnce((await params).id)
  return { title: view?.summary.title ?? (await getTranslations('article'))('fallbackTitle') }
}

/** One article with every attribution marked, and what the engine reads in it beside the lines. */
export default async function ArticlePage({ params, searchParams }: Props) {
  const view = await articleOnce((await params).id)
  if (!view) notFound()
  const { summary, story, text, analysis, indicators } = view
  const { at } = await searchParams
  const words = await getTranslations('article')
  const dates = await getTranslations('dates')
  const { frame, article } = await getMessages()
  return (
    <main id="content">
      <NoteRecent href={`/articles/${summary.id}`} name={summary.title} />
      <nav className="small" aria-label={words('where')}>
        <Link href={`/stories/${story.id}`}>{story.title}</Link> › {summary.outlet}
      </nav>
      <h1 lang="en">{summary.title}</h1>
      <p className="meta">
        <span>
          {[
            summary.outlet,
            writeDate(summary.publishedAt, dates),
            summary.byline ? words('by', { byline: summary.byline }) : null,
            words('words', { count: text.split(/\s+/).filter(Boolean).length }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {summary.url ? (
          <a href={summary.url} rel="noreferrer noopener">
            {words('original')}
          </a>
        ) : null}
        <span className="push noprint">{words('keys')}</span>
      </p>
      {summary.state === 'waiting' ? <KeepWatching>{words('reading')}</KeepWatching> : null}
      {summary.problem ? (
        <p className="card">
          {(await getTranslations('story')).rich('notRead', {
            reason: summary.problem,
            ...quotedTag,
          })}
        </p>
      ) : null}
      {analysis ? (
        <NextIntlClientProvider messages={{ frame, article }}>
          <Reading
            analysis={analysis}
            indicators={indicators}
            at={typeof at === 'string' ? at : null}
          />
        </NextIntlClientProvider>
      ) : (
        <div className={styles.plain} lang="en">
          {text}
        </div>
      )}
    </main>
  )
}

const explained = [
  'attribution',
  'claim',
  'strength',
  'source',
  'anonymous',
  'bare',
  'generic',
  'erased',
  'specificity',
  'reason',
  'incidental',
  'loaded',
  'hedge',
  'engine',
  'confidence',
  'codebook',
] as const

/** The article with what the engine reads in it. */
function Reading(props: { analysis: Analysis; indicators: Indicator[]; at: string | null }) {
  const { analysis, indicators, at } = props
  const words = useTranslations('article')
  const wording = useTranslations('wording')
  const { blocks, caption } = useBlocks()(analysis)
  return (
    <>
      <SourcingStrip blocks={blocks} label={words('strip')} />
      <p className={`small ${styles.caption}`}>
        {words('stripKey')} {caption} {indicators.length > 0 ? wording('legend') : null}
      </p>
      <PageTerms ids={explained} />
      <AttributionKeys ids={analysis.attributions.map(({ id }) => id)} keepsPlace />
      <AnnotatedText
        analysis={analysis}
        selected={at}
        wording={indicators
          .filter(({ prominence }) => prominence !== 'headline')
          .map(({ stretch, class: of }) => ({
            stretch,
            title: wording('mark', { what: wording(`what.${of}`), why: wording(`because.${of}`) }),
          }))}
      />
      <ListedWording analysis={analysis} indicators={indicators} />
      <details className="card">
        <summary>{words('sources')}</summary>
        <SourceList analysis={analysis} />
      </details>
      <p className="small">
        <EngineStamp analysis={analysis} />{' '}
        {words.rich('accuracy', { link: (link) => <Link href="/method">{link}</Link> })}
      </p>
    </>
  )
}

import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { backgroundOf } from '#charts/categories'
import { quotedTag } from '#charts/quoted'
import type { StorySourceView } from '#workflows/view-source/source-view'
import { viewStorySource } from '#workflows/view-source/view-story-source'
import { PageTerms } from '../../../../_ui/page-terms'
import { decodePart } from '../../../../sources/decode-part'
import { HeardTable } from '../../../../sources/heard-table'
import styles from '../../../../sources/sources.module.css'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ id: string; sourceId: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const words = await getTranslations('sourcePage')
  return { title: (await readView(params))?.label ?? words('title') }
}

/** One source within a story: where it is heard, named how, and for what. */
export default async function StorySourcePage({ params }: Props) {
  const view = await readView(params)
  if (!view) notFound()
  const [words, codebook] = await Promise.all([
    getTranslations('sourcePage'),
    getTranslations('codebook'),
  ])
  const outlets = new Set(view.heard.map(({ outlet, articleId }) => outlet ?? articleId)).size
  return (
    <main id="content" className="narrow">
      <nav className="small" aria-label={words('where')}>
        <Link href={`/stories/${view.story.id}`}>{view.story.title}</Link> ›{' '}
        <Link href={`/stories/${view.story.id}#roster`}>{words('backToRoster')}</Link>
      </nav>
      <h1 lang={view.label === null ? undefined : 'en'}>{view.label ?? words('withheld')}</h1>
      <p className={`meta ${styles.kind}`}>
        <span>
          <i style={{ background: backgroundOf(view.category) }} aria-hidden="true" />
          {codebook(`category.${view.category}`)}
        </span>
        <span>{words('inStory', { articles: view.heard.length, outlets })}</span>
        {view.isByHand ? <span className="chip">{words('byHand')}</span> : null}
      </p>
      {view.isNarrowedByAll ? (
        <p className={`flag ${styles.brake}`}>{words('brake', { outlets })}</p>
      ) : null}
      {view.because.length > 0 ? (
        <p className="small">
          {words.rich('because', { reasons: view.because.join('; '), ...quotedTag })}
        </p>
      ) : null}
      <p className="small">
        {view.nameKey === null ? (
          view.category.startsWith('anonymous') ? (
            words('anonymousHere')
          ) : null
        ) : (
          <Link href={`/sources/${encodeURIComponent(view.nameKey)}`}>{words('elsewhere')}</Link>
        )}
      </p>
      <PageTerms ids={['source', 'anonymous', 'named', 'generic', 'claim']} />
      <h2>{words('heard')}</h2>
      <HeardTable heard={view.heard} name={words('heard')} withStory={false} />
      <Claims view={view} title={words('claims')} none={words('noClaims')} />
    </main>
  )
}

function Claims(props: { view: StorySourceView; title: string; none: string }) {
  const { view, title, none } = props
  return (
    <>
      <h2>{title}</h2>
      {view.claims.length === 0 ? <p className="small">{none}</p> : null}
      <ul className={styles.claims}>
        {view.claims.map(({ claimId, gist }) => (
          <li key={claimId}>
            <Link href={`/stories/${view.story.id}?claim=${claimId}#${claimId}`} lang="en">
              {gist}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The last part of the address is a mention of the source: the article's id, a point, the source's id there. */
async function readView(params: Props['params']): Promise<StorySourceView | null> {
  const { id, sourceId } = await params
  const [, articleId, own] = /^([\w-]{1,64})\.(\w{1,32})$/.exec(decodePart(sourceId)) ?? []
  return articleId && own ? viewStorySource(id, { articleId, sourceId: own }) : null
}

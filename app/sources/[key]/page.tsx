import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { affiliationSchema } from '#domain/source'
import { viewNamedSource } from '#workflows/view-source/view-named-source'
import { PageTerms } from '../../_ui/page-terms'
import { decodePart } from '../decode-part'
import { HeardTable } from '../heard-table'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ key: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const words = await getTranslations('sourcePage')
  return { title: (await readView(params))?.name ?? words('title') }
}

/** A named person or body over all stories. */
export default async function NamedSourcePage({ params }: Props) {
  const view = await readView(params)
  if (!view) notFound()
  const words = await getTranslations('sourcePage')
  const stories = new Set(view.groups.flatMap(({ heard }) => heard.map(({ storyId }) => storyId)))
    .size
  const isParted = view.groups.length > 1
  return (
    <main id="content" className="narrow">
      <h1>{view.name}</h1>
      <p className="sub">
        {words('named', { articles: view.articles, stories })}{' '}
        {view.listed < view.articles
          ? words('listed', { listed: view.listed, articles: view.articles })
          : null}
      </p>
      <PageTerms ids={['source', 'named']} />
      {isParted ? <p className="card">{words('apart')}</p> : null}
      {view.groups.map(({ affiliation, heard }) => (
        <section key={affiliation}>
          <h2>
            {isParted
              ? words(`affiliation.${affiliationSchema.parse(affiliation)}`)
              : words('heard')}
          </h2>
          <HeardTable heard={heard} name={words('heard')} withStory />
        </section>
      ))}
    </main>
  )
}

async function readView(params: Props['params']) {
  const { key } = await params
  const name = decodePart(key)
  return name.length > 250 ? null : viewNamedSource(name)
}

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { embeddedCharts } from '#domain/share-choices'
import { readShare } from '../../../read-share'
import styles from '../../../share.module.css'
import { SharedChart } from '../../../shared-chart'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ token: string; chart: string }>
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

/** One chart alone, for a frame on another site: it needs no script, sets no cookie and leads only to its shared view. */
export default async function EmbeddedChartPage({ params }: Props) {
  const { token, chart: asked } = await params
  const chart = embeddedCharts.find((one) => one === asked)
  const found = chart ? await readShare(token) : null
  if (!chart || !found) notFound()
  const [words, format] = await Promise.all([getTranslations('share'), getFormatter()])
  const { view, createdAt } = found
  return (
    <main id="content" className={styles.embed}>
      <h1 className="hidden">{view.story.title}</h1>
      <SharedChart view={view} chart={chart} />
      <p className="small">
        {words('from', {
          title: view.story.title,
          made: format.dateTime(new Date(createdAt), { dateStyle: 'long' }),
        })}{' '}
        <a href={`/share/${token}`} target="_blank" rel="noopener noreferrer">
          {words('whole')}
        </a>
      </p>
    </main>
  )
}

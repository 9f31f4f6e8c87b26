import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { compareOutlets, type OutletComparisonView } from '#workflows/compare-outlets'
import { readMeasure } from '#workflows/view-outlet'
import { PageTerms } from '../../_ui/page-terms'
import { type Query, queryPage, queryWord } from '../../_ui/read-query'
import { GroupedBy, GroupForm } from '../grouping'
import styles from '../outlets.module.css'
import { ChooseSides } from './choose-sides'
import { OnSharedStories } from './on-shared-stories'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('outlets'))('compareTitle') }
}

/** Two outlets, or two groups of them, on the stories that both covered. */
export default async function ComparePage(props: { searchParams: Promise<Query> }) {
  const query = await props.searchParams
  const chosen = {
    a: queryWord(query, 'a'),
    b: queryWord(query, 'b'),
    by: queryWord(query, 'by'),
    measure: readMeasure(queryWord(query, 'measure')),
  }
  const view = await compareOutlets({
    ...chosen,
    by: chosen.by || null,
    page: queryPage(query),
  })
  const words = await getTranslations('outlets')
  return (
    <main id="content">
      <nav className="small">
        <Link href="/outlets">{words('title')}</Link>
      </nav>
      <h1>{words('compareTitle')}</h1>
      <p className="sub">{words('compareLead')}</p>
      <PageTerms ids={explained} />
      {view.tables.length > 0 ? (
        <GroupForm
          tables={view.tables}
          chosen={view.grouping?.key ?? ''}
          action="/outlets/compare"
          kept={{ measure: chosen.measure }}
        />
      ) : null}
      {view.grouping ? <GroupedBy grouping={view.grouping} /> : null}
      <ChooseSides view={view} {...chosen} />
      <Answer view={view} chosen={chosen} />
    </main>
  )
}

const explained = [
  'attribution',
  'claim',
  'source',
  'anonymous',
  'opaque',
  'erased',
  'specificity',
  'reason',
  'interval',
  'copy',
  'engine',
] as const

async function Answer(props: {
  view: OutletComparisonView
  chosen: { a: string; b: string; by: string; measure: ReturnType<typeof readMeasure> }
}) {
  const { view, chosen } = props
  const words = await getTranslations('outlets')
  if (view.problem === 'same-side') return <p className="card">{words('sameSide')}</p>
  if (view.problem === 'no-such-side') return <p className="card">{words('noSuchSide')}</p>
  const { comparison } = view
  if (!comparison) return null
  if (comparison.stories === 0) return <p className="card">{words('noShared')}</p>
  if (comparison.engineVersions.length > 1) {
    return (
      <p className="card">
        {words.rich('mixed', {
          versions: comparison.engineVersions.join(', '),
          code: (inside) => <code>{inside}</code>,
        })}
      </p>
    )
  }
  return (
    <>
      <p className={styles.caution}>{words('caution')}</p>
      <OnSharedStories comparison={comparison} chosen={chosen} />
    </>
  )
}

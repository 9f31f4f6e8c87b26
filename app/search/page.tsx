import type { Metadata } from 'next'
import Link from 'next/link'
import { getFormatter, getTranslations } from 'next-intl/server'
import { listOutletsToChoose } from '#workflows/list-outlets-to-choose'
import { longestSearch, type SearchAddress, search } from '#workflows/search'
import type { SearchView } from '#workflows/search/search-view'
import { PageTerms } from '../_ui/page-terms'
import { HitList } from './hit-list'
import { hasBadDay, readAddress, writeAddress } from './read-address'
import styles from './search.module.css'
import { SearchForm } from './search-form'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('finding'))('title') }
}

/** Looks words up in everything that is stored. The address is the search. */
export default async function SearchPage(props: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const query = await props.searchParams
  const address = readAddress(query)
  const [view, outlets, words] = await Promise.all([
    search(address),
    listOutletsToChoose(),
    getTranslations('finding'),
  ])
  return (
    <main id="content" className="narrow">
      <h1>{words('title')}</h1>
      <p className="sub">{words('lead')}</p>
      <PageTerms ids={explained} />
      <SearchForm address={address} outlets={outlets} longest={longestSearch} />
      {hasBadDay(query) ? <p className="flag">{words('badDate')}</p> : null}
      {view.outcome === 'searched' ? (
        <Found view={view} address={address} />
      ) : (
        <p role="status" className={styles.answer}>
          {words(view.outcome, { most: longestSearch })}
        </p>
      )}
    </main>
  )
}

const explained = [
  'claim',
  'source',
  'named',
  'anonymous',
  'bare',
  'generic',
  'erased',
  'incidental',
] as const

async function Found(props: {
  view: Extract<SearchView, { outcome: 'searched' }>
  address: SearchAddress
}) {
  const { view, address } = props
  const [words, format] = await Promise.all([getTranslations('finding'), getFormatter()])
  const kinds = (['article', 'source', 'claim'] as const).filter(
    (kind) => kind !== 'article' || address.category === null,
  )
  const all = kinds.reduce((sum, kind) => sum + view.counts[kind].count, 0)
  return (
    <>
      <nav aria-label={words('kind')} className={styles.kinds}>
        {kinds.map((kind) => {
          const { count, isMore } = view.counts[kind]
          return (
            <Link
              key={kind}
              href={writeAddress(address, { kind })}
              aria-current={kind === view.kind ? 'page' : undefined}
            >
              {words(kind)} <b>{isMore ? words('more', { count }) : format.number(count)}</b>
            </Link>
          )
        })}
      </nav>
      <p role="status" className={styles.answer}>
        {all === 0 ? words('nothing') : null}
        {all > 0 && view.hits.length === 0 ? words('nothingHere') : null}
        {view.hits.length > 0 ? words(view.order) : null}
      </p>
      <HitList hits={view.hits} />
      <p className={styles.pages}>
        {address.after ? (
          <Link className="button" href={writeAddress(address, {})}>
            {words('first')}
          </Link>
        ) : null}
        {view.next ? (
          <Link
            className="button"
            href={writeAddress(address, { kind: view.kind, after: view.next })}
          >
            {words('next')}
          </Link>
        ) : null}
      </p>
    </>
  )
}

import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { listOutlets, type OutletList } from '#workflows/list-outlets'
import { PageLinks } from '../_ui/page-links'
import { type Query, queryPage, queryWord, withQuery } from '../_ui/read-query'
import { writePeriod } from '../_ui/write-date'
import { GroupedBy, GroupForm } from './grouping'
import styles from './outlets.module.css'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('outlets'))('title') }
}

/** The outlets of the workspace by name, or by groups of the reader's own. */
export default async function OutletsPage(props: { searchParams: Promise<Query> }) {
  const query = await props.searchParams
  const find = queryWord(query, 'find').trim().slice(0, 200)
  const list = await listOutlets({
    find,
    by: queryWord(query, 'by') || null,
    page: queryPage(query),
  })
  const words = await getTranslations('outlets')
  const dates = await getTranslations('dates')
  const by = list.grouping?.key ?? ''
  return (
    <main id="content">
      <div className="meta">
        <h1>{words('title')}</h1>
        <Link className="button push" href={withQuery('/outlets/compare', { by })}>
          {words('compare')}
        </Link>
        <Link className="button" href="/outlets/tables">
          {words('tables')}
        </Link>
      </div>
      <p className="sub">{words('lead')}</p>
      {list.all === 0 && find === '' ? (
        <p className="card">
          {words.rich('empty', { link: (inside) => <Link href="/add">{inside}</Link> })}
        </p>
      ) : (
        <form className={`${styles.form} noprint`} action="/outlets">
          <input type="hidden" name="by" value={by} />
          <label>
            {words('find')}
            <input type="search" name="find" defaultValue={find} maxLength={200} />
          </label>
          <button className="button" type="submit">
            {words('findButton')}
          </button>
        </form>
      )}
      {list.tables.length > 0 ? (
        <GroupForm tables={list.tables} chosen={by} action="/outlets" kept={{ find }} />
      ) : null}
      {list.grouping ? <GroupedBy grouping={list.grouping} /> : null}
      {list.all === 0 && find !== '' ? <p>{words('none')}</p> : null}
      {groupsOf(list).map(({ name, rows }) => (
        <section key={name ?? ''} className={list.grouping ? styles.group : undefined}>
          {list.grouping ? <h2>{name ?? words('noGroup')}</h2> : null}
          <ul className={styles.list}>
            {rows.map((row) => (
              <li key={row.id} className="card">
                <Link href={`/outlets/${encodeURIComponent(row.id)}`} prefetch={false}>
                  {row.name}
                </Link>
                <p>
                  {words('counts', { articles: row.articles, stories: row.stories })}
                  <br />
                  {writePeriod(row.first, row.last, dates)}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <PageLinks
        page={list.page}
        pages={list.pages}
        hrefOf={(page) => withQuery('/outlets', { find, by, page })}
      />
    </main>
  )
}

/** Rows of one value after the other, as they come; without a grouping all together. */
function groupsOf({
  rows,
  grouping,
}: OutletList): { name: string | null; rows: OutletList['rows'] }[] {
  if (!grouping) return rows.length === 0 ? [] : [{ name: null, rows }]
  const names = [...new Set(rows.map(({ group }) => group))]
  return names.map((name) => ({ name, rows: rows.filter(({ group }) => group === name) }))
}

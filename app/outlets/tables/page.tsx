import type { Metadata } from 'next'
import Link from 'next/link'
import { NextIntlClientProvider, useTranslations } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { listTables, type OutletTable } from '#workflows/outlet-tables'
import { ImportTableForm } from '../../_ui/import-table-form'
import { writeDate } from '../../_ui/write-date'
import { remove } from './actions'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('outlets'))('tablesTitle') }
}

/** Tables of the reader's own: to import, to see what fits, to remove. */
export default async function TablesPage() {
  const [tables, words] = await Promise.all([listTables(), getTranslations('outlets')])
  const { frame, outlets } = await getMessages()
  return (
    <main id="content" className="narrow">
      <nav className="small">
        <Link href="/outlets">{words('title')}</Link>
      </nav>
      <h1>{words('tablesTitle')}</h1>
      <p className="sub">{words('tablesLead')}</p>
      <NextIntlClientProvider messages={{ frame, outlets }}>
        <ImportTableForm />
      </NextIntlClientProvider>
      {tables.length === 0 ? <p>{words('noTables')}</p> : null}
      {tables.map((table) => (
        <Table key={table.id} table={table} />
      ))}
    </main>
  )
}

function Table({ table }: { table: OutletTable }) {
  const words = useTranslations('outlets')
  const dates = useTranslations('dates')
  const { id, name, source, asOf, columns, rows, unmatched } = table
  return (
    <section className="card" style={{ marginTop: 12 }}>
      <h2>{name}</h2>
      <p className="sub">
        {words('tableFacts', {
          source,
          date: writeDate(asOf, dates),
          rows,
          columns: columns.join(', '),
        })}
      </p>
      <p className="small">
        {words('unmatched', { count: unmatched.length })} {unmatched.join(', ')}
      </p>
      <form action={remove}>
        <input type="hidden" name="table" value={id} />
        <button className="button" type="submit" aria-label={words('removeNamed', { name })}>
          {words('remove')}
        </button>
      </form>
    </section>
  )
}

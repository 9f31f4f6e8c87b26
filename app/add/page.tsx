import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { storiesWith } from '#workflows/list-stories'
import { AddForm } from '../_ui/add-form'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('add'))('title') }
}

/** One form for addresses, pasted text and files. */
export default async function AddPage(props: {
  searchParams: Promise<{ story?: string | string[] }>
}) {
  const { story } = await props.searchParams
  const chosen = typeof story === 'string' ? story : ''
  const [stories, words] = await Promise.all([storiesWith(chosen), getTranslations('add')])
  const { frame, add, addRefused } = await getMessages()
  return (
    <main id="content" className="narrow">
      <h1>{words('title')}</h1>
      <p className="sub">{words('lead')}</p>
      <NextIntlClientProvider messages={{ frame, add, addRefused }}>
        <AddForm stories={stories} chosen={chosen} />
      </NextIntlClientProvider>
    </main>
  )
}

import type { Metadata } from 'next'
import { NextIntlClientProvider, useTranslations } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import type { DisputedMark } from '#domain/disputed-mark'
import { findMark, noteRates } from '#workflows/dispute-mark'
import { DisputeForm } from '../../../../_ui/dispute-form'
import { useMarkName } from '../../../../_ui/mark-name'
import NotFound from '../../../not-found'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ token: string; mark: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('dispute')
  return { title: words('formTitle'), robots: { index: false, follow: false } }
}

/** The form by which whoever has the link disputes one mark: the only thing that a link lets anyone write. */
export default async function DisputePage({ params }: Props) {
  const { token, mark: asked } = await params
  const key = decodeURIComponent(asked)
  const found = await findMark(token, key)
  // Drawn here and not thrown: what is thrown is drawn by a script, and this form has to do without.
  if (!found) return <NotFound />
  const [words, { disputeForm }] = await Promise.all([getTranslations('dispute'), getMessages()])
  return (
    <main id="content" className="narrow">
      <nav className="small">
        <a href={`/share/${token}`}>{words('back')}</a>
      </nav>
      <h1>{words('formTitle')}</h1>
      <p className="meta">{found.share.view.story.title}</p>
      <Lead mark={found.mark} />
      <NextIntlClientProvider messages={{ disputeForm }}>
        <DisputeForm token={token} mark={key} rates={noteRates} />
      </NextIntlClientProvider>
    </main>
  )
}

function Lead({ mark }: { mark: DisputedMark }) {
  const nameOf = useMarkName()
  return <p>{useTranslations('dispute')('formLead', { mark: nameOf(mark) })}</p>
}

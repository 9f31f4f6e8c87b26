import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { mostWordsOfSpan } from '#comparison/cap-snippets'
import { allRules } from '#policy/all-rules'
import { viewPolicies } from '#workflows/outlet-policies'
import { PolicyForm } from '../../../_ui/policy-form'
import { type Query, queryWord } from '../../../_ui/read-query'
import { SavedPolicy } from './saved-policy'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<Query>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [view, words] = await Promise.all([
    viewPolicies((await params).id),
    getTranslations('promises'),
  ])
  return { title: words('pageTitle', { outlet: view?.outlet.name ?? '' }) }
}

/** What an outlet publishes about its own work: saved, read again, and linked to rules sentence by sentence. */
export default async function OutletPolicyPage({ params, searchParams }: Props) {
  const id = (await params).id
  const view = await viewPolicies(id)
  if (!view) notFound()
  const [words, { promises }] = await Promise.all([getTranslations('promises'), getMessages()])
  const done = queryWord(await searchParams, 'done')
  const outlet = view.outlet.name
  return (
    <main id="content" className="narrow">
      <nav className="small">
        <Link href={`/outlets/${encodeURIComponent(id)}#promises`}>
          {words('back', { outlet })}
        </Link>
      </nav>
      <h1>{words('pageTitle', { outlet })}</h1>
      <p>{words('pageLead', { words: mostWordsOfSpan })}</p>
      {done === '' ? null : (
        <p className="card" role="status">
          {words('done', { done })}
        </p>
      )}
      <NextIntlClientProvider messages={{ promises }}>
        <PolicyForm outletId={id} />
      </NextIntlClientProvider>
      <datalist id="rules">
        {allRules.map((rule) => (
          <option key={rule.id} value={rule.id} lang="en">
            {rule.title}
          </option>
        ))}
      </datalist>
      {view.policies.map((policy) => (
        <SavedPolicy key={policy.id} policy={policy} outletId={id} />
      ))}
    </main>
  )
}

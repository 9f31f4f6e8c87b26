import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('blind'))('hiddenTitle') }
}

/** Stands in for every page that has none of its own for blind mode. */
export default async function HiddenPage() {
  const words = await getTranslations('blind')
  return (
    <main id="content" className="narrow">
      <h1>{words('hiddenTitle')}</h1>
      <p>{words('hidden')}</p>
    </main>
  )
}

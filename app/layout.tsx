import '@fontsource-variable/inter'
import '@fontsource-variable/source-serif-4'
import './globals.css'
import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ChartStampProvider } from '#charts/chart-stamp'
import { COMPARISON_VERSION } from '#comparison/version'
import { codebookStamp } from '#domain/codebook'
import { ENGINE_VERSION } from '#engine/version'
import { waitingDisputes } from '#workflows/moderate-disputes'
import { SiteFooter } from './_ui/site-footer'
import { SiteHeader } from './_ui/site-header'
import { blindCookie } from './blind/route-blind'

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('frame')
  return {
    title: { default: words('name'), template: `%s · ${words('name')}` },
    description: words('description'),
  }
}

/** The frame of every page. */
export default async function Layout({ children }: { children: ReactNode }) {
  const words = await getTranslations('frame')
  const isBlind = (await cookies()).get(blindCookie)?.value === 'on'
  return (
    <html lang={await getLocale()}>
      <body>
        <a className="skip" href="#content">
          {words('skip')}
        </a>
        <NextIntlClientProvider messages={await wordsOfTheBrowser()}>
          <SiteHeader isBlind={isBlind} waiting={isBlind ? 0 : await countWaiting()} />
          <ChartStampProvider stamp={versions}>{children}</ChartStampProvider>
          <SiteFooter isBlind={isBlind} />
        </NextIntlClientProvider>
      </body>
    </html>
  )
}

const versions = {
  engine: ENGINE_VERSION,
  codebook: codebookStamp.version,
  comparison: COMPARISON_VERSION,
}

/** The frame stands also where the workspace cannot be opened, and the page says why. */
function countWaiting(): Promise<number> {
  return waitingDisputes().catch(() => 0)
}

/** Only what client components say is sent along with a page; the rest stays on the server. */
async function wordsOfTheBrowser() {
  const { charts, frame, tools } = await getMessages()
  return { charts, frame, tools }
}

import '@fontsource-variable/inter'
import '@fontsource-variable/source-serif-4'
import './globals.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { SiteHeader } from './_ui/site-header'

export const metadata: Metadata = {
  title: { default: 'According', template: '%s · According' },
  description: 'What a story’s coverage rests on: who is credited with each claim.',
}

/** The frame of every page. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <a className="skip" href="#content">
          Skip to the content
        </a>
        <SiteHeader />
        {children}
      </body>
    </html>
  )
}

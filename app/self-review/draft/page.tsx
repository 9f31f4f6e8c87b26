import type { Metadata } from 'next'
import { DraftDesk } from '../../_ui/draft-desk'
import styles from './draft.module.css'

export const metadata: Metadata = { title: 'Check a draft' }

/** Who is credited in a text that is not published, read where it is typed. */
export default function DraftPage() {
  return (
    <main id="content">
      <h1>Check a draft</h1>
      <p className={styles.lead}>
        See on whose say-so a reader would get each claim, before it is published. The text is read
        in this browser as you type.
      </p>
      <p className={styles.promise}>
        <b>Nothing you paste here leaves this page.</b> Once the engine has been loaded from your
        own server, the browser refuses every connection that this page could ask for, until you
        leave it. Nothing is stored: when the page is closed, the text is gone.
      </p>
      <DraftDesk />
      <noscript>
        <p className="card">
          Reading a draft in the browser needs JavaScript. Without it, use: according analyze FILE
        </p>
      </noscript>
    </main>
  )
}

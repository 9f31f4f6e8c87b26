'use client'

/** A page that failed: what a reader can do about it. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <main id="content" className="narrow">
      <h1>This page could not be drawn</h1>
      <p>
        Nothing that is stored was changed. Try again; if it stays so, run{' '}
        <code>npx according doctor</code> in the folder where According was started.
      </p>
      <button type="button" className="button primary" onClick={reset}>
        Try again
      </button>
    </main>
  )
}

/** Shown while a page is being put together. */
export default function Loading() {
  return (
    <main id="content">
      <p role="status">Opening…</p>
    </main>
  )
}

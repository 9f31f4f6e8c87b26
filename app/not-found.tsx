import Link from 'next/link'

/** An address that leads nowhere. */
export default function NotFound() {
  return (
    <main id="content" className="narrow">
      <h1>Nothing here</h1>
      <p>
        There is no such page, story or article; it may have been deleted.{' '}
        <Link href="/">See all stories</Link>.
      </p>
    </main>
  )
}

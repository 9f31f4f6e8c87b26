import type { Metadata } from 'next'
import { listStories } from '#workflows/list-stories'
import { AddForm } from '../_ui/add-form'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'Add coverage' }

/** One form for addresses, pasted text and files. */
export default async function AddPage(props: {
  searchParams: Promise<{ story?: string | string[] }>
}) {
  const [stories, { story }] = await Promise.all([listStories(), props.searchParams])
  return (
    <main id="content" className="narrow">
      <h1>Add coverage</h1>
      <p className="sub">
        Several outlets’ articles on one story, by any of the three ways. Only the addresses that
        you give are fetched; nothing else leaves this machine.
      </p>
      <AddForm
        stories={stories.map(({ id, title }) => ({ id, title }))}
        chosen={typeof story === 'string' ? story : ''}
      />
    </main>
  )
}

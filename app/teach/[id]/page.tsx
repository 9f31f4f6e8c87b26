import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { useFormatter, useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { classAddresses } from '#workflows/class-network'
import { type BoardView, viewBoard } from '#workflows/view-board'
import { PageTerms } from '../../_ui/page-terms'
import { type Query, queryWord } from '../../_ui/read-query'
import { closeOnNetwork, deleteClass, openOnNetwork, takeWorks } from '../actions'
import styles from '../teach.module.css'
import { CodingBoard } from './coding-board'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<Query>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('teach'))('class') }
}

/** One class: handing it out, taking work in, and how far it agrees. */
export default async function ClassPage({ params, searchParams }: Props) {
  const { id } = await params
  const query = await searchParams
  const [words, board, addresses] = await Promise.all([
    getTranslations('teach'),
    viewBoard(id),
    classAddresses(),
  ])
  if (!board) notFound()
  return (
    <main id="content" className="narrow">
      <nav className="small">
        <Link href="/teach">{words('all')}</Link>
      </nav>
      <h1>{board.kept.title}</h1>
      <PageTerms ids={['attribution', 'source', 'anonymous']} />
      <Became query={query} />
      <HandOut board={board} addresses={addresses} />
      {board.boards.map((exercise) =>
        exercise.coding ? (
          <CodingBoard
            key={exercise.exercise.id}
            classId={id}
            title={exercise.exercise.title}
            locked={exercise.locked}
            coding={exercise.coding}
          />
        ) : null,
      )}
      <Away board={board} />
      <Delete board={board} />
    </main>
  )
}

/** What became of files that were dropped in, or why the network is not on. */
function Became({ query }: { query: Query }) {
  const words = useTranslations('teach')
  const refused = queryWord(query, 'refused')
  const taken = queryWord(query, 'taken')
  const left = [query.left ?? []].flat()
  if (!refused && !taken) return null
  return (
    <div className="card" role="status">
      {refused ? <p>{words('networkRefused')}</p> : null}
      {taken ? <p>{words('taken', { count: Number(taken) })}</p> : null}
      {left.length > 0 ? <p>{words('leftOut', { files: left.join(', ') })}</p> : null}
    </div>
  )
}

function HandOut({ board, addresses }: { board: BoardView; addresses: string[] | null }) {
  const words = useTranslations('teach')
  const { id, code, joined, locked } = board.kept
  return (
    <section className={`card ${styles.part}`}>
      <h2>{words('handOut')}</h2>
      <p>{words('joinedLocked', { joined, locked })}</p>
      <p className={styles.row}>
        <a className="button" href={`/teach/${id}/file`} download>
          {words('saveFile')}
        </a>{' '}
        {words('saveFileSub')}
      </p>
      {code && addresses ? (
        <>
          <p>{words('onBoard')}</p>
          <p className={styles.code}>{code}</p>
          {addresses.map((address) => (
            <p key={address} className={styles.address}>
              {address}
            </p>
          ))}
          <form action={closeOnNetwork}>
            <input type="hidden" name="class" value={id} />
            <button className="button" type="submit">
              {words('close')}
            </button>
          </form>
        </>
      ) : (
        <form action={openOnNetwork} className={styles.row}>
          <input type="hidden" name="class" value={id} />
          <button className="button" type="submit">
            {words('open')}
          </button>{' '}
          {words('openSub')}
        </form>
      )}
      <form action={takeWorks} className={styles.row}>
        <input type="hidden" name="class" value={id} />
        <label>
          {words('works')} <input type="file" name="works" accept=".json" multiple required />
        </label>
        <button className="button" type="submit">
          {words('takeWorks')}
        </button>
      </form>
    </section>
  )
}

const formats = ['csv', 'json', 'annotations'] as const

/** What was coded, for other programs. */
function Away({ board }: { board: BoardView }) {
  const words = useTranslations('teach')
  if (board.kept.locked === 0) return null
  return (
    <section className={`card ${styles.part}`}>
      <h2>{words('away')}</h2>
      <p className={styles.row}>
        {formats.map((format) => (
          <a
            key={format}
            className="button"
            href={`/teach/${board.kept.id}/codings/${format}`}
            download
          >
            {words(`formats.${format}`)}
          </a>
        ))}
      </p>
    </section>
  )
}

function Delete({ board }: { board: BoardView }) {
  const words = useTranslations('teach')
  const format = useFormatter()
  return (
    <section className={`card ${styles.part}`}>
      <h2>{words('deleting')}</h2>
      <p>
        {words('deletedOn', {
          day: format.dateTime(new Date(board.kept.deleteAt), { dateStyle: 'medium' }),
        })}
      </p>
      <details>
        <summary>{words('deleteNow')}</summary>
        <form action={deleteClass}>
          <input type="hidden" name="class" value={board.kept.id} />
          <button className="button" type="submit">
            {words('deleteSure')}
          </button>
        </form>
      </details>
    </section>
  )
}

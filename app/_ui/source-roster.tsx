import type { ReactNode } from 'react'
import { countOutlets } from '#comparison/list-sources'
import type { RosterMention, RosterRow } from '#domain/roster'
import { sourceWords } from './codebook-words'
import styles from './source-roster.module.css'

const rowsAtFirst = 15
const claimsShown = 4

/** Every source across the outlets: where it stands, for what, and who names it. */
export function SourceRoster(props: {
  rows: readonly RosterRow[]
  claimHref: (claimId: string) => string
  /** The page of a source, by its first mention; a shared view has none. */
  sourceHref: ((mention: RosterMention) => string) | null
  /** A shared view never lists together what would narrow an anonymous source. */
  isShared: boolean
  /** How many there are; those in most outlets are given. */
  all: number
  wholeHref: string
  /** Forms that mend it. */
  children?: ReactNode
}) {
  const { rows, claimHref, sourceHref, isShared, all, wholeHref, children } = props
  if (rows.length === 0) return null
  const table = (shown: readonly RosterRow[], name: string) => (
    <div style={{ overflowX: 'auto' }}>
      <table className={styles.roster} aria-label={name}>
        <thead>
          <tr>
            <th scope="col">Source</th>
            <th scope="col">Outlets</th>
            <th scope="col">Named here, unnamed there</th>
            <th scope="col">For which claims</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row
              key={row.id}
              row={row}
              claimHref={claimHref}
              sourceHref={sourceHref}
              isShared={isShared}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
  return (
    <section className="card" id="roster">
      <h2>Who is heard, and where</h2>
      <p className="sub">
        {all} {all === 1 ? 'source' : 'sources'} over all outlets, those in most outlets first. Two
        descriptions are taken for one person by name and role alone; who an unnamed source is, is
        never guessed: a name stands beside a description only where an outlet says so.
      </p>
      {table(rows.slice(0, rowsAtFirst), 'Sources')}
      {rows.length > rowsAtFirst ? (
        <details>
          <summary>The other {rows.length - rowsAtFirst} sources</summary>
          {table(rows.slice(rowsAtFirst), 'The other sources')}
        </details>
      ) : null}
      {all > rows.length ? (
        <p className="small">
          {all - rows.length} sources in fewer outlets are not listed.{' '}
          <a href={wholeHref}>List all</a>
        </p>
      ) : null}
      {children}
    </section>
  )
}

function Row(props: {
  row: RosterRow
  claimHref: (claimId: string) => string
  sourceHref: ((mention: RosterMention) => string) | null
  isShared: boolean
}) {
  const { row, claimHref, sourceHref, isShared } = props
  const name = row.name ?? row.label
  const outlets = outletsOf(row)
  return (
    <tr>
      <th scope="row">
        {sourceHref ? <a href={sourceHref(row.mentions[0])}>{name}</a> : name}{' '}
        {row.isByHand ? <span className="chip">by hand</span> : null}
        <span className={styles.kind}>{sourceWords(row.mentions[0])}</span>
      </th>
      <td>
        <b>{countOutlets(row)}</b> <span className="small">{outlets.join(', ')}</span>
      </td>
      <td>
        {row.isNarrowedByAll ? <Brake row={row} isShared={isShared} /> : <Descriptions row={row} />}
        {row.because.length > 0 && !(isShared && row.isNarrowedByAll) ? (
          <p className="small">Taken for one: {row.because.join('; ')}.</p>
        ) : null}
      </td>
      <td>
        {row.claims.length === 0 ? <span className="small">none shared</span> : null}
        <ul className={styles.claims}>
          {row.claims.slice(0, claimsShown).map(({ claimId, gist }) => (
            <li key={claimId}>
              <a href={claimHref(claimId)}>{gist}</a>
            </li>
          ))}
        </ul>
        {row.claims.length > claimsShown ? (
          <span className="small">and {row.claims.length - claimsShown} more</span>
        ) : null}
      </td>
    </tr>
  )
}

/** Warns before descriptions that would tell together who somebody is; a shared view leaves them out. */
function Brake({ row, isShared }: { row: RosterRow; isShared: boolean }) {
  return (
    <>
      <p className="flag">
        Taken together, the descriptions in {countOutlets(row)} outlets may tell who this is.
      </p>
      {isShared ? (
        <p className="small">They are not listed together here.</p>
      ) : (
        <details>
          <summary>Show them side by side, in this workspace only</summary>
          <Descriptions row={row} />
        </details>
      )}
    </>
  )
}

function Descriptions({ row }: { row: RosterRow }) {
  const isMixed = new Set(row.mentions.map(({ isNamed }) => isNamed)).size > 1
  return (
    <ul className={styles.claims}>
      {descriptionsOf(row.mentions).map(({ label, isNamed, outlets }) => (
        <li key={`${label} ${isNamed}`}>
          “{label}” <span className="small">{outlets.join(', ')}</span>{' '}
          {isMixed ? (
            <span className="chip">{isNamed ? 'named here' : 'unnamed there'}</span>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

/** Each way of describing it once, with the outlets that do so. */
function descriptionsOf(mentions: readonly RosterMention[]) {
  const groups = new Map<string, { label: string; isNamed: boolean; outlets: string[] }>()
  for (const { label, isNamed, outlet } of mentions) {
    const key = `${label} ${isNamed}`
    const group = groups.get(key) ?? { label, isNamed, outlets: [] }
    groups.set(key, {
      ...group,
      outlets: [...new Set([...group.outlets, outlet ?? 'Outlet unknown'])],
    })
  }
  return [...groups.values()]
}

function outletsOf({ mentions }: RosterRow): string[] {
  return [...new Set(mentions.map(({ outlet }) => outlet ?? 'Outlet unknown'))]
}

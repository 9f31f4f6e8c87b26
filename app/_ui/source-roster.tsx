import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { countOutlets } from '#comparison/list-sources'
import type { RosterMention, RosterRow } from '#domain/roster'
import styles from './source-roster.module.css'
import { useSourceWords } from './source-words'

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
  const words = useTranslations('comparison')
  if (rows.length === 0) return null
  const table = (shown: readonly RosterRow[], name: string) => (
    <div style={{ overflowX: 'auto' }}>
      <table className={styles.roster} aria-label={name}>
        <thead>
          <tr>
            <th scope="col">{words('source')}</th>
            <th scope="col">{words('outlets')}</th>
            <th scope="col">{words('namedHere')}</th>
            <th scope="col">{words('forWhich')}</th>
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
      <h2>{words('roster')}</h2>
      <p className="sub">{words('rosterSub', { count: all })}</p>
      {table(rows.slice(0, rowsAtFirst), words('sources'))}
      {rows.length > rowsAtFirst ? (
        <details>
          <summary>{words('otherSources', { count: rows.length - rowsAtFirst })}</summary>
          {table(rows.slice(rowsAtFirst), words('theOtherSources'))}
        </details>
      ) : null}
      {all > rows.length ? (
        <p className="small">
          {words('sourcesNotListed', { count: all - rows.length })}{' '}
          <a href={wholeHref}>{words('listAll')}</a>
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
  const words = useTranslations('comparison')
  const whoIs = useSourceWords()
  const name = row.name ?? row.label
  const outlets = outletsOf(row, words('outletUnknown'))
  return (
    <tr>
      <th scope="row">
        <span lang="en">
          {sourceHref ? <a href={sourceHref(row.mentions[0])}>{name}</a> : name}
        </span>{' '}
        {row.isByHand ? <span className="chip">{words('byHand')}</span> : null}
        <span className={styles.kind}>{whoIs(row.mentions[0])}</span>
      </th>
      <td>
        <b>{countOutlets(row)}</b> <span className="small">{outlets.join(', ')}</span>
      </td>
      <td>
        {row.isNarrowedByAll ? <Brake row={row} isShared={isShared} /> : <Descriptions row={row} />}
        {row.because.length > 0 && !(isShared && row.isNarrowedByAll) ? (
          <p className="small">
            {words.rich('takenForOne', {
              reasons: () => <span lang="en">{row.because.join('; ')}</span>,
            })}
          </p>
        ) : null}
      </td>
      <td>
        {row.claims.length === 0 ? <span className="small">{words('noneShared')}</span> : null}
        <ul className={styles.claims}>
          {row.claims.slice(0, claimsShown).map(({ claimId, gist }) => (
            <li key={claimId}>
              <a href={claimHref(claimId)} lang="en">
                {gist}
              </a>
            </li>
          ))}
        </ul>
        {row.claims.length > claimsShown ? (
          <span className="small">
            {words('andMore', { count: row.claims.length - claimsShown })}
          </span>
        ) : null}
      </td>
    </tr>
  )
}

/** Warns before descriptions that would tell together who somebody is; a shared view leaves them out. */
function Brake({ row, isShared }: { row: RosterRow; isShared: boolean }) {
  const words = useTranslations('comparison')
  return (
    <>
      <p className="flag">{words('brake', { count: countOutlets(row) })}</p>
      {isShared ? (
        <p className="small">{words('brakeShared')}</p>
      ) : (
        <details>
          <summary>{words('brakeShow')}</summary>
          <Descriptions row={row} />
        </details>
      )}
    </>
  )
}

function Descriptions({ row }: { row: RosterRow }) {
  const words = useTranslations('comparison')
  const isMixed = new Set(row.mentions.map(({ isNamed }) => isNamed)).size > 1
  return (
    <ul className={styles.claims}>
      {descriptionsOf(row.mentions, words('outletUnknown')).map(({ label, isNamed, outlets }) => (
        <li key={`${label} ${isNamed}`}>
          <span lang="en">“{label}”</span> <span className="small">{outlets.join(', ')}</span>{' '}
          {isMixed ? (
            <span className="chip">{isNamed ? words('named') : words('unnamed')}</span>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

/** Each way of describing it once, with the outlets that do so. */
function descriptionsOf(mentions: readonly RosterMention[], unknown: string) {
  const groups = new Map<string, { label: string; isNamed: boolean; outlets: string[] }>()
  for (const { label, isNamed, outlet } of mentions) {
    const key = `${label} ${isNamed}`
    const group = groups.get(key) ?? { label, isNamed, outlets: [] }
    groups.set(key, {
      ...group,
      outlets: [...new Set([...group.outlets, outlet ?? unknown])],
    })
  }
  return [...groups.values()]
}

function outletsOf({ mentions }: RosterRow, unknown: string): string[] {
  return [...new Set(mentions.map(({ outlet }) => outlet ?? unknown))]
}

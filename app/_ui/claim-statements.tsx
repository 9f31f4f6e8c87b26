import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DenialGlyph, SupportGlyph, useMarkWords } from '#charts/support-mark'
import type { SharedClaim } from '#domain/comparison'
import type { StatementRow } from '#workflows/arrange-comparison/comparison-rows'
import styles from './claim-statements.module.css'
import { CloseOnEscape } from './close-on-escape'
import { writeDate } from './write-date'

const shownAtFirst = 18

/** One claim as every outlet words it, side by side, with what differs marked; and what people can mend. */
export function ClaimStatements(props: {
  claim: SharedClaim
  rows: StatementRow[]
  closeHref: string
  /** What can be mended about one statement; null for nothing. */
  mendStatement: (row: StatementRow) => ReactNode
  children?: ReactNode
}) {
  const words = useTranslations('comparison')
  const states = useTranslations('states')
  const { claim, rows, closeHref, mendStatement, children } = props
  const model = rows.find(({ isRoot }) => isRoot)
  const origins = new Set(rows.filter(({ isRoot }) => isRoot).map(({ articleId }) => articleId))
    .size
  return (
    <section
      className={`card ${styles.drawer}`}
      id="claim"
      aria-labelledby="claim-title"
      tabIndex={-1}
    >
      <CloseOnEscape path={closeHref} id="claim" />
      <div className={styles.head}>
        <h2 id="claim-title" lang="en">
          {claim.gist}
        </h2>
        <Link className="button noprint" href={closeHref} scroll={false}>
          {words('close')}
        </Link>
      </div>
      <p className="sub">
        <b>{states(`${claim.state}.word`)}</b>: {states(`${claim.state}.meaning`)}{' '}
        {words('claimSub', { count: rows.length })}{' '}
        {model
          ? words(origins > 1 ? 'markedAgainstFirst' : 'markedAgainstOne', { outlet: model.outlet })
          : words('markedNoOrigin')}
        {claim.isByHand ? ` ${words('putByHand')}` : null}
      </p>
      {claim.because.length > 0 ? (
        <p className="small">
          {words.rich('why', { reasons: () => <span lang="en">{claim.because.join('; ')}</span> })}
        </p>
      ) : null}
      <ol className={styles.statements}>
        {rows.slice(0, shownAtFirst).map((row) => (
          <Statement key={row.key} row={row} mend={mendStatement(row)} />
        ))}
      </ol>
      {rows.length > shownAtFirst ? (
        <details>
          <summary>{words('otherStatements', { count: rows.length - shownAtFirst })}</summary>
          <ol className={styles.statements}>
            {rows.slice(shownAtFirst).map((row) => (
              <Statement key={row.key} row={row} mend={mendStatement(row)} />
            ))}
          </ol>
        </details>
      ) : null}
      {children}
    </section>
  )
}

function Statement({ row, mend }: { row: StatementRow; mend: ReactNode }) {
  const drawing = useTranslations('drawing')
  const words = useTranslations('comparison')
  const named = useTranslations('codebook')
  const dates = useTranslations('dates')
  const { member } = row
  const support = useMarkWords()(row.mark)
  return (
    <li data-root={row.isRoot}>
      <p className={styles.who}>
        <b>{row.outlet}</b>
        {row.isRoot ? <span className={styles.root}>{words('origin')}</span> : null}
        {row.isCopy ? <span className="chip">{words('copy')}</span> : null}
        <span className="small">{writeDate(row.publishedAt, dates)}</span>
      </p>
      <blockquote className={styles.words} lang="en">
        {row.pieces.map((piece) => (
          <Piece key={piece.start} piece={piece} />
        ))}
      </blockquote>
      <p className="small">
        {member.isDenial ? <DenialGlyph /> : <SupportGlyph mark={row.mark} />}{' '}
        {member.isDenial ? words('denied', { support }) : support}
        {row.source ? (
          <>
            {' '}
            <span lang="en">(“{row.source}”)</span>
          </>
        ) : null}{' '}
        ·{' '}
        {words('strength', {
          strength: member.strength,
          meaning: named(`strength.${member.strength as 0 | 1 | 2 | 3 | 4 | 5}`),
        })}
        {member.drift ? ` · ${words('driftBy', { drift: writeDrift(member.drift) })}` : null} ·{' '}
        <Link href={row.href}>{words('inArticle')}</Link>
      </p>
      {member.attributionShift ? <p className="flag">{drawing('creditedToOthers')}</p> : null}{' '}
      {member.roleShift ? <p className="flag">{words('reversed')}</p> : null}
      {row.lacking.length > 0 ? (
        <details>
          <summary>{words('lacking')}</summary>
          <p className={styles.lacking} lang="en">
            {row.lacking.join(' · ')}
          </p>
        </details>
      ) : null}
      {mend}
    </li>
  )
}

function Piece({ piece }: { piece: StatementRow['pieces'][number] }) {
  if (piece.what === 'other') return <mark className={styles.other}>{piece.text}</mark>
  return <span className={piece.what === 'around' ? styles.around : undefined}>{piece.text}</span>
}

/** A drift with its sign: "+2", "−1". */
export function writeDrift(drift: number): string {
  return drift < 0 ? `−${-drift}` : `+${drift}`
}

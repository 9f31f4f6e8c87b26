import Link from 'next/link'
import type { ReactNode } from 'react'
import { DenialGlyph, markWords, SupportGlyph } from '#charts/support-mark'
import { claimStateWords } from '#domain/claim-state-words'
import type { SharedClaim } from '#domain/comparison'
import type { StatementRow } from '#workflows/arrange-comparison/comparison-rows'
import styles from './claim-statements.module.css'
import { CloseOnEscape } from './close-on-escape'
import { strengthWords } from './codebook-words'
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
  const { claim, rows, closeHref, mendStatement, children } = props
  const { word, meaning } = claimStateWords[claim.state]
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
        <h2 id="claim-title">{claim.gist}</h2>
        <Link className="button noprint" href={closeHref} scroll={false}>
          Close
        </Link>
      </div>
      <p className="sub">
        <b>{word}</b>: {meaning} {rows.length} {rows.length === 1 ? 'statement' : 'statements'} in
        order of publication.{' '}
        {model
          ? `Marked: words that ${model.outlet}, ${origins > 1 ? 'the earliest of its origins' : 'to which it goes back'}, does not have.`
          : 'No origin is known. Marked: words that the earliest statement does not have.'}
        {claim.isByHand ? ' Put together by hand.' : null}
      </p>
      {claim.because.length > 0 ? <p className="small">Why: {claim.because.join('; ')}.</p> : null}
      <ol className={styles.statements}>
        {rows.slice(0, shownAtFirst).map((row) => (
          <Statement key={row.key} row={row} mend={mendStatement(row)} />
        ))}
      </ol>
      {rows.length > shownAtFirst ? (
        <details>
          <summary>The other {rows.length - shownAtFirst} statements</summary>
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
  const { member } = row
  return (
    <li data-root={row.isRoot}>
      <p className={styles.who}>
        <b>{row.outlet}</b>
        {row.isRoot ? <span className={styles.root}>origin</span> : null}
        {row.isCopy ? <span className="chip">copy</span> : null}
        <span className="small">{writeDate(row.publishedAt)}</span>
      </p>
      <blockquote className={styles.words}>
        {row.pieces.map((piece) => (
          <Piece key={piece.start} piece={piece} />
        ))}
      </blockquote>
      <p className="small">
        {member.isDenial ? <DenialGlyph /> : <SupportGlyph mark={row.mark} />}{' '}
        {member.isDenial ? 'Denied: ' : ''}
        {markWords(row.mark)}
        {row.source ? ` (“${row.source}”)` : ''} · strength {member.strength},{' '}
        {strengthWords[member.strength]}
        {member.drift ? ` · drift ${writeDrift(member.drift)}` : null} ·{' '}
        <Link href={row.href}>In the article</Link>
      </p>
      {member.attributionShift ? (
        <p className="flag">credited to others than at the origin</p>
      ) : null}{' '}
      {member.roleShift ? (
        <p className="flag">possible: who does what to whom is reversed</p>
      ) : null}
      {row.lacking.length > 0 ? (
        <details>
          <summary>Words of the origin that are not here</summary>
          <p className={styles.lacking}>{row.lacking.join(' · ')}</p>
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

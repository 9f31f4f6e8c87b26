import { claimStateWords } from '#domain/claim-state-words'
import type { Origins } from '#domain/comparison'
import type { GridControls } from '#workflows/arrange-comparison/arrange-controls'
import type { ClaimCell, ClaimGrid, ClaimRow } from '#workflows/arrange-comparison/comparison-rows'
import { Choices } from './choices'
import styles from './claim-grid.module.css'
import { ChartFrame } from './frame'
import { DenialGlyph, markWords, SupportGlyph, SupportLegend } from './support-mark'

/** So many columns have room for names that run along the line. */
const columnsWithLevelNames = 7

/**
 * Shared claims against outlets: a cell shows the best that the outlet gives for the claim, and opens
 * the sentences of all outlets.
 */
export function ClaimGridChart(props: {
  title: string
  definition: string
  caution: string
  grid: ClaimGrid
  controls: GridControls
  isStrengthShown: boolean
}) {
  const { title, definition, caution, grid, controls, isStrengthShown } = props
  const { columns, rows } = grid
  return (
    <ChartFrame
      id="claims"
      title={title}
      definition={definition}
      caution={caution}
      table={{
        columns: ['Claim', 'State', 'Origins', ...columns.map(({ outlet }) => outlet)],
        rows: rows.map((row) => [
          row.gist,
          claimStateWords[row.state].word,
          writeOrigins(row.origins),
          ...row.cells.map(wordsOf),
        ]),
      }}
    >
      {grid.all === 0 ? (
        <p>No claim was found that two of these articles report.</p>
      ) : (
        <>
          <Choices groups={controls.groups} />
          <SupportLegend />
          {rows.length === 0 ? <p>No claim is in this state.</p> : null}
          <div className={styles.scroller} hidden={rows.length === 0}>
            <table className={styles.grid} data-many={columns.length > columnsWithLevelNames}>
              <thead>
                <tr>
                  <th scope="col">Claim</th>
                  {columns.map((column) => (
                    <th key={column.key} scope="col" className={styles.outlet}>
                      <span>
                        {column.outlet}
                        {column.copyOf ? <em> copy of {column.copyOf}</em> : null}
                      </span>
                    </th>
                  ))}
                  <th scope="col">Origins</th>
                  <th scope="col">State</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <Row key={row.id} row={row} isStrengthShown={isStrengthShown} />
                ))}
              </tbody>
            </table>
          </div>
          <Pages grid={grid} controls={controls} />
        </>
      )}
    </ChartFrame>
  )
}

function Row({ row, isStrengthShown }: { row: ClaimRow; isStrengthShown: boolean }) {
  const { word, meaning, tone } = claimStateWords[row.state]
  return (
    <tr data-open={row.isOpen}>
      <th scope="row" className={styles.claim}>
        <a href={row.href} className={styles.gist} data-count={row.statements}>
          {row.gist}
        </a>
        {row.isByHand ? <span className="chip">by hand</span> : null}
      </th>
      {row.cells.map((cell) => (
        <td key={cell.key} className={styles.cell} data-empty={!cell.mark && !cell.denial}>
          <Cell cell={cell} row={row} isStrengthShown={isStrengthShown} />
        </td>
      ))}
      <td className={styles.origins}>{writeOrigins(row.origins)}</td>
      <td className={styles.state}>
        <span className={styles.word} data-tone={tone} title={meaning}>
          {word}
        </span>
      </td>
    </tr>
  )
}

function Cell(props: { cell: ClaimCell; row: ClaimRow; isStrengthShown: boolean }) {
  const { cell, row, isStrengthShown } = props
  if (!cell.mark && !cell.denial) return <span className="hidden">not in {cell.outlet}</span>
  const name = `${cell.outlet}: ${wordsOf(cell)}`
  return (
    <a href={row.href} title={name} data-count={row.statements}>
      <span className="hidden">{name}. Open the sentences.</span>
      {cell.mark ? <SupportGlyph mark={cell.mark} /> : null}
      {cell.denial ? <DenialGlyph /> : null}
      {isStrengthShown && cell.strength ? (
        <b aria-hidden="true">{writeStrength(cell.strength)}</b>
      ) : null}
      {cell.isRoleShifted || cell.isAttributionShifted ? (
        <i className={styles.shift} aria-hidden="true">
          ⇄
        </i>
      ) : null}
      <span className={styles.name} aria-hidden="true">
        {cell.outlet}
      </span>
    </a>
  )
}

function Pages({ grid, controls }: { grid: ClaimGrid; controls: GridControls }) {
  const { more, before, after } = controls
  if (!more && !before && !after) return null
  return (
    <p className={styles.pages} data-undrawn="">
      {more ? (
        <a className="button" href={more.href}>
          {more.label}
        </a>
      ) : null}
      {before ? <a href={before.href}>{before.label}</a> : null}
      {before || after ? (
        <span>
          Outlets {grid.outlets.from}–{grid.outlets.to} of {grid.outlets.all}
        </span>
      ) : null}
      {after ? <a href={after.href}>{after.label}</a> : null}
    </p>
  )
}

/** "1 known, 2 possible": an origin that is possible is never added to those known. */
export function writeOrigins({ known, independent, possible }: Origins): string {
  const parts = [known === 0 ? 'none known' : `${known} known`]
  if (independent > 1) parts.push(`${independent} independent`)
  if (possible > known) parts.push(`${possible} possible`)
  return parts.join(', ')
}

function writeStrength([least, most]: [number, number]): string {
  return least === most ? String(least) : `${least}–${most}`
}

/** A cell for whoever does not see it. */
function wordsOf(cell: ClaimCell): string {
  const parts = [
    cell.mark ? markWords(cell.mark).toLowerCase() : null,
    cell.strength ? `strength ${writeStrength(cell.strength)}` : null,
    cell.denial ? `denied by: ${markWords(cell.denial).toLowerCase()}` : null,
    cell.isAttributionShifted ? 'credited to others than at the origin' : null,
    cell.isRoleShifted ? 'possibly with roles reversed' : null,
  ].filter((part) => part !== null)
  return parts.length === 0 ? '–' : parts.join('; ')
}

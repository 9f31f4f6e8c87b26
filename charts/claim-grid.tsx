import { useTranslations } from 'next-intl'
import { claimStateWords } from '#domain/claim-state-words'
import type { ClaimState, Origins } from '#domain/comparison'
import type { ControlLink, GridControls } from '#workflows/arrange-comparison/arrange-controls'
import type { ClaimCell, ClaimGrid, ClaimRow } from '#workflows/arrange-comparison/comparison-rows'
import { Choices } from './choices'
import styles from './claim-grid.module.css'
import { ChartFrame } from './frame'
import { DenialGlyph, SupportGlyph, SupportLegend, useMarkWords } from './support-mark'

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
  const words = useTranslations('drawing')
  const states = useTranslations('states')
  const wordsOf = useCellWords()
  const labelOf = useControlWords()
  return (
    <ChartFrame
      id="claims"
      title={title}
      definition={definition}
      caution={caution}
      table={{
        columns: [
          words('claim'),
          words('state'),
          words('origins'),
          ...columns.map(({ outlet }) => outlet),
        ],
        quoted: [0],
        rows: rows.map((row) => [
          row.gist,
          states(`${row.state}.word`),
          writeOrigins(words, row.origins),
          ...row.cells.map(wordsOf),
        ]),
      }}
    >
      {grid.all === 0 ? (
        <p>{words('noClaims')}</p>
      ) : (
        <>
          <Choices
            groups={controls.groups.map(({ group, links }) => ({
              name: words(`group.${group}`),
              links: links.map((link) => ({ ...link, label: labelOf(link) })),
            }))}
          />
          <SupportLegend />
          {rows.length === 0 ? <p>{words('noneInState')}</p> : null}
          <div className={styles.scroller} hidden={rows.length === 0}>
            <table className={styles.grid} data-many={columns.length > columnsWithLevelNames}>
              <thead>
                <tr>
                  <th scope="col">{words('claim')}</th>
                  {columns.map((column) => (
                    <th key={column.key} scope="col" className={styles.outlet}>
                      <span>
                        {column.outlet}
                        {column.copyOf ? (
                          <em> {words('copyOf', { outlet: column.copyOf })}</em>
                        ) : null}
                      </span>
                    </th>
                  ))}
                  <th scope="col">{words('origins')}</th>
                  <th scope="col">{words('state')}</th>
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
  const words = useTranslations('drawing')
  const states = useTranslations('states')
  return (
    <tr data-open={row.isOpen}>
      <th scope="row" className={styles.claim}>
        <a href={row.href} className={styles.gist} lang="en" data-count={row.statements}>
          {row.gist}
        </a>
        {row.isByHand ? <span className="chip">{words('byHand')}</span> : null}
      </th>
      {row.cells.map((cell) => (
        <td key={cell.key} className={styles.cell} data-empty={!cell.mark && !cell.denial}>
          <Cell cell={cell} row={row} isStrengthShown={isStrengthShown} />
        </td>
      ))}
      <td className={styles.origins}>{writeOrigins(words, row.origins)}</td>
      <td className={styles.state}>
        <span
          className={styles.word}
          data-tone={claimStateWords[row.state].tone}
          title={states(`${row.state}.meaning`)}
        >
          {states(`${row.state}.word`)}
        </span>
      </td>
    </tr>
  )
}

function Cell(props: { cell: ClaimCell; row: ClaimRow; isStrengthShown: boolean }) {
  const { cell, row, isStrengthShown } = props
  const words = useTranslations('drawing')
  const wordsOf = useCellWords()
  if (!cell.mark && !cell.denial) {
    return <span className="hidden">{words('notIn', { outlet: cell.outlet })}</span>
  }
  const name = `${cell.outlet}: ${wordsOf(cell)}`
  return (
    <a
      href={row.href}
      title={name}
      aria-label={words('opens', { name })}
      data-count={row.statements}
    >
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
  const words = useTranslations('drawing')
  const labelOf = useControlWords()
  if (!more && !before && !after) return null
  return (
    <p className={styles.pages} data-undrawn="">
      {more ? (
        <a className="button" href={more.href}>
          {labelOf(more)}
        </a>
      ) : null}
      {before ? <a href={before.href}>{labelOf(before)}</a> : null}
      {before || after ? <span>{words('outletsShown', grid.outlets)}</span> : null}
      {after ? <a href={after.href}>{labelOf(after)}</a> : null}
    </p>
  )
}

/** "1 known, 2 possible": an origin that is possible is never added to those known. */
export function writeOrigins(
  words: ReturnType<typeof useTranslations<'drawing'>>,
  { known, independent, possible }: Origins,
): string {
  return words('originCounts', {
    known,
    independent,
    possible: possible > known ? possible : 0,
  })
}

/** What a link of the controls says: a state by its own word, with how many claims are in it. */
function useControlWords(): (link: ControlLink) => string {
  const words = useTranslations('drawing')
  const states = useTranslations('states')
  return ({ choice, count = 0 }) =>
    isState(choice) ? `${states(`${choice}.word`)} ${count}` : words(`choice.${choice}`, { count })
}

function isState(choice: ControlLink['choice']): choice is ClaimState {
  return Object.hasOwn(claimStateWords, choice)
}

function writeStrength([least, most]: [number, number]): string {
  return least === most ? String(least) : `${least}–${most}`
}

/** A cell for whoever does not see it. */
function useCellWords(): (cell: ClaimCell) => string {
  const words = useTranslations('drawing')
  const markWords = useMarkWords()
  return (cell) => {
    const parts = [
      cell.mark ? markWords(cell.mark).toLowerCase() : null,
      cell.strength ? words('strengthIs', { strength: writeStrength(cell.strength) }) : null,
      cell.denial ? words('deniedBy', { support: markWords(cell.denial).toLowerCase() }) : null,
      cell.isAttributionShifted ? words('creditedToOthers') : null,
      cell.isRoleShifted ? words('rolesReversed') : null,
    ].filter((part) => part !== null)
    return parts.length === 0 ? '–' : parts.join('; ')
  }
}

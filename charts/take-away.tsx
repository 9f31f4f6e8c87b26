'use client'

import { useTranslations } from 'next-intl'
import { type MouseEvent, useState } from 'react'
import { type ChartStamp, useChartStamp } from './chart-stamp'
import styles from './charts.module.css'
import type { Cell, ChartSheet } from './take-away/write-rows'

const formats = ['svg', 'png', 'csv', 'json'] as const
type Format = (typeof formats)[number]

/**
 * The chart around it as a file: SVG, PNG, CSV or JSON, made in the browser of what is drawn and of the
 * table below. Without scripts CSV and JSON are the data of the whole page.
 */
export function TakeAway({ title }: { title: string }) {
  const stamp = useChartStamp()
  return stamp ? <Menu title={title} stamp={stamp} /> : null
}

function Menu({ title, stamp }: { title: string; stamp: ChartStamp }) {
  const words = useTranslations('charts')
  const [hasFailed, setHasFailed] = useState(false)
  const take = (format: Format) => (event: MouseEvent<HTMLElement>) => {
    event.preventDefault()
    const section = event.currentTarget.closest('section')
    if (!section) return
    const origin = words('origin', { ...stamp, address: window.location.pathname })
    make(section, stamp, format, { origin, elsewhere: words('folded') }).then(
      () => setHasFailed(false),
      () => setHasFailed(true),
    )
  }
  return (
    <details className={`noprint ${styles.takeAway}`}>
      <summary>
        {words('download')}
        <span className="hidden">: {title}</span>
      </summary>
      <span>
        {formats.map((format) => {
          const name = `${format.toUpperCase()}`
          return stamp.dataPath && (format === 'csv' || format === 'json') ? (
            <a key={format} href={dataHref(stamp.dataPath, format)} onClick={take(format)} download>
              {name}
            </a>
          ) : (
            <button key={format} type="button" onClick={take(format)}>
              {name}
            </button>
          )
        })}
      </span>
      <span role="status">{hasFailed ? words('downloadFailed') : null}</span>
    </details>
  )
}

/** The data behind the page, counted as the page is: what stands in its address stays. */
function dataHref(dataPath: string, format: Format): string {
  const [page, query] = dataPath.split('?')
  return `${page}.${format}${query ? `?${query}` : ''}`
}

/** What writes files comes only when one is asked for. */
async function make(
  section: Element,
  stamp: ChartStamp,
  format: Format,
  { origin, elsewhere }: { origin: string; elsewhere: string },
) {
  const { drawPng, measureHere, saveFile } = await import('./take-away/save-file')
  const sheet = sheetOf(section, stamp, await wholeTable(section))
  const name = `${section.id || sheet.title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}.${format}`
  if (format === 'csv' || format === 'json') {
    const { writeCsv, writeJson } = await import('./take-away/write-rows')
    if (format === 'csv') saveFile(name, writeCsv(sheet), 'text/csv;charset=utf-8')
    else saveFile(name, writeJson(sheet), 'application/json')
    return
  }
  const { traceDrawing } = await import('./take-away/trace-drawing')
  const { writeSvg } = await import('./take-away/write-svg')
  const region = section.querySelector<HTMLElement>('[data-drawing]')
  if (!region) throw new Error('The chart has no drawing.')
  const svg = writeSvg(traceDrawing(region, elsewhere), { ...sheet, origin }, measureHere())
  if (format === 'svg') saveFile(name, svg, 'image/svg+xml')
  else saveFile(name, await drawPng(svg), 'image/png')
}

/** The chart's table; of a long one the page has the first rows, and the address that it names has all. */
async function wholeTable(section: Element): Promise<Element | null> {
  const table = section.querySelector('table[data-twin]')
  const address = table?.getAttribute('data-whole')
  if (!address) return table
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`The whole table was not given: ${answer.status}.`)
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const whole = page.getElementById(section.id)?.querySelector('table[data-twin]')
  if (!whole || whole.hasAttribute('data-whole')) throw new Error('The table was not whole.')
  return whole
}

/** Read from the table itself: so a file never says anything else, and no row is sent twice. */
function sheetOf(section: Element, stamp: ChartStamp, table: Element | null): ChartSheet {
  const textOf = (element: Element | null) => element?.textContent?.trim() ?? ''
  const cellOf = (cell: Element): Cell => {
    if (cell.hasAttribute('data-none')) return null
    return cell.hasAttribute('data-number') ? Number(textOf(cell)) : textOf(cell)
  }
  return {
    title: textOf(section.querySelector('h2')),
    definition: textOf(section.querySelector('[data-definition]')),
    columns: [...(table?.querySelectorAll('th') ?? [])].map(textOf),
    rows: [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.children].map(cellOf),
    ),
    stamp,
  }
}

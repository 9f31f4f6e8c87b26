'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import type { SourceCategory } from '#domain/source-category'
import type { OutletMix } from '#workflows/view-story/story-view'
import { fillOf } from './categories'
import styles from './charts.module.css'
import { EvidenceLink } from './evidence-link'
import { ChartFrame } from './frame'
import { Hatches } from './hatches'

/** One outlet as a row of the chart, with what its date reads as. */
export type MixRow = OutletMix & { when: string }

/** Attributed claims by who is credited, a bar for each outlet; a segment opens its sentences. */
export function SourceMixChart(props: {
  title: string
  definition: string
  rows: MixRow[]
  /** The page's address, to which a segment adds what it opens. */
  path: string
  /** Drawn on the server, so that its words are not sent twice. */
  legend: ReactNode
}) {
  const { title, definition, rows, path, legend } = props
  const words = useTranslations('charts')
  const labels = rows[0]?.parts.map(({ label }) => label) ?? []
  return (
    <ChartFrame
      title={title}
      definition={definition}
      table={{
        columns: [
          words('outlet'),
          words('firstArticle'),
          ...labels,
          words('incidental'),
          words('claims'),
        ],
        rows: rows.map((row) => [
          row.outlet,
          row.when,
          ...row.parts.map(({ cases }) => cases),
          row.incidental,
          row.claims,
        ]),
      }}
    >
      <Hatches />
      {legend}
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={row.outletId} className={styles.row}>
            <span>
              {row.outlet}
              <br />
              <span className="small">{row.when}</span>
            </span>
            <div className={styles.bar}>
              <OutletBar row={row} path={path} />
            </div>
            <span className={styles.count}>
              {words('countOfClaims', { count: row.claims })}
              {row.incidental > 0 ? <br /> : null}
              {row.incidental > 0 ? words('countOfIncidental', { count: row.incidental }) : null}
            </span>
          </li>
        ))}
      </ul>
    </ChartFrame>
  )
}

function OutletBar({ row, path }: { row: MixRow; path: string }) {
  const words = useTranslations('charts')
  const drawn = row.parts.filter(({ cases }) => cases > 0)
  if (drawn.length === 0) return <span className="small">{words('noneDrawn')}</span>
  const data = [Object.fromEntries(drawn.map(({ part, cases }) => [part, cases]))]
  const total = drawn.reduce((sum, { cases }) => sum + cases, 0)
  return (
    <ResponsiveContainer width="100%" height={24} initialDimension={{ width: 340, height: 24 }}>
      <BarChart
        data={data}
        layout="vertical"
        margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
        barCategoryGap={0}
        accessibilityLayer={false}
      >
        <XAxis type="number" domain={[0, total]} hide />
        <YAxis type="category" hide />
        {drawn.map(({ part, label, cases }) => (
          <Bar
            key={part}
            dataKey={part}
            stackId="claims"
            isAnimationActive={false}
            shape={(box: object) => (
              <Segment
                box={box as Box}
                category={part as SourceCategory}
                path={path}
                address={`see=source-mix&part=${part}&outlet=${row.outletId}`}
                count={cases}
                name={words('segment', { outlet: row.outlet, kind: label, count: cases })}
              />
            )}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  )
}

interface Box {
  x: number
  y: number
  width: number
  height: number
}

function Segment(props: {
  box: Box
  category: SourceCategory
  path: string
  address: string
  count: number
  name: string
}) {
  const { box, category, name, ...link } = props
  return (
    <EvidenceLink {...link} aria-label={name}>
      <title>{name}</title>
      <rect
        x={box.x}
        y={box.y}
        width={Math.max(1, box.width - 1)}
        height={box.height}
        style={{
          fill: fillOf(category),
          stroke: category === 'no-source' ? 'var(--field)' : 'none',
        }}
      />
    </EvidenceLink>
  )
}

'use client'

import {
  CartesianGrid,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import { type ShareLine, strokeOf } from './share-line'

export interface LinesProps {
  months: string[]
  lines: ShareLine[]
  /** What the picture is called. */
  name: string
}

const height = 260

/** The lines on one scale from none to all; the arrow keys go from month to month. */
export function Lines({ months, lines, name }: LinesProps) {
  const rows = months.map((month, place) => ({
    month,
    ...Object.fromEntries(lines.map(({ measure, shares }) => [measure, shares[place]])),
  }))
  return (
    <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 600, height }}>
      <LineChart data={rows} margin={{ top: 8, right: 16, bottom: 0, left: -12 }} title={name}>
        <CartesianGrid stroke="var(--rule)" vertical={false} />
        <XAxis dataKey="month" stroke="var(--ink-2)" fontSize={12} minTickGap={8} />
        <YAxis
          domain={[0, 1]}
          ticks={[0, 0.25, 0.5, 0.75, 1]}
          tickFormatter={writePercent}
          stroke="var(--ink-2)"
          fontSize={12}
        />
        <Tooltip
          formatter={(share) => (typeof share === 'number' ? writePercent(share) : '–')}
          contentStyle={{
            background: 'var(--card)',
            color: 'var(--ink)',
            borderColor: 'var(--field)',
          }}
          labelStyle={{ color: 'var(--ink)' }}
          itemStyle={{ color: 'var(--ink)' }}
          isAnimationActive={false}
        />
        {lines.map(({ measure, label }, place) => (
          <Line
            key={measure}
            dataKey={measure}
            name={label}
            {...strokeOf(place)}
            dot={{ r: 4, fill: 'var(--card)', strokeDasharray: 'none' }}
            connectNulls={false}
            isAnimationActive={false}
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  )
}

function writePercent(share: number): string {
  return `${Math.round(100 * share)}%`
}

import { describe, expect, test } from 'vitest'
import { type Alignment, alignClaims } from '#comparison/align-claims'
import type { ComparedArticle } from '#domain/comparison'
import { knowledge, readTexts } from '../read-invented'
import { otherClaim, type Row, sameClaim } from './same-and-other'

/** Stands around the sentence that matters in every first and every second report. */
const reports = [
  (sentence: string) =>
    `The ferry Kittiwake sank off Dunmere on Sunday evening. ${sentence} The island council meets in the old customs house.`,
  (sentence: string) =>
    `A ferry went down near Dunmere at the weekend. Its name was the Kittiwake. ${sentence} Fishing is the main trade of the islands.`,
]

/** Whether both sentences of a row have a part in one claim of two articles that hold them. */
function isJoined(row: Row, articles: ComparedArticle[], { claims }: Alignment): boolean {
  const stretches = row.map((sentence, index) => {
    const start = articles[index].analysis.text.indexOf(sentence)
    expect(start).toBeGreaterThanOrEqual(0)
    return [start, start + sentence.length]
  })
  return claims.some(({ statements }) =>
    stretches.every(([from, to], index) =>
      statements.some(
        ({ article, span: [start, end] }) =>
          article === articles[index].id && start < to && end > from,
      ),
    ),
  )
}

function countJoined(rows: readonly Row[], judge: (row: Row) => boolean) {
  const joined = rows.filter(judge)
  const apart = rows.filter((row) => !joined.includes(row))
  return { joined, apart }
}

/** Each row as a story of its own: two short reports, in which nothing else rivals it. */
const alone = (row: Row) => {
  const articles = readTexts(...row.map((sentence, index) => reports[index](sentence)))
  return isJoined(row, articles, alignClaims(articles, knowledge))
}

const sentencesOf = (index: number) => [
  ...new Set([...sameClaim, ...otherClaim].map((row) => row[index])),
]
// The second report has its own order: that sentences stand beside each other must not join them.
const together = readTexts(sentencesOf(0).join(' '), sentencesOf(1).sort().join(' '))
const alignedTogether = alignClaims(together, knowledge)
/** All rows in one story of two long reports. */
const amongOthers = (row: Row) => isJoined(row, together, alignedTogether)

/**
 * How many of each table come out right with the rule as it was fitted, on other texts and not on
 * these sentences, to which nothing is to be tuned. A fall fails. The second table shows what
 * alignment is bad at: of a sentence of eight words a name is half, so that two of them with a name
 * or a figure in common are joined too often.
 */
const recorded = {
  alone: { same: 27, other: 12 },
  amongOthers: { same: 26, other: 13 },
}

test('the tables are large enough, and no pair stands twice', () => {
  expect(sameClaim.length).toBeGreaterThanOrEqual(25)
  expect(otherClaim.length).toBeGreaterThanOrEqual(25)
  const all = [...sameClaim, ...otherClaim].map((row) => row.join('\n'))
  expect(new Set(all).size).toBe(all.length)
})

describe.each([
  ['alone in short reports', alone, recorded.alone],
  ['among others in long reports', amongOthers, recorded.amongOthers],
] as const)('%s', (_, judge, { same, other }) => {
  test(`of ${sameClaim.length} close paraphrases at least ${same} are joined`, () => {
    const { joined, apart } = countJoined(sameClaim, judge)
    expect(joined.length, `left apart: ${JSON.stringify(apart, null, 1)}`).toBeGreaterThanOrEqual(
      same,
    )
  })

  test(`of ${otherClaim.length} tempting pairs at least ${other} are left apart`, () => {
    const { joined, apart } = countJoined(otherClaim, judge)
    expect(apart.length, `joined: ${JSON.stringify(joined, null, 1)}`).toBeGreaterThanOrEqual(other)
  })
})

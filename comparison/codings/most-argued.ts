import type { AgreedItem, CodingAgreement } from './reckon-agreement'

/** One question of one item on which coders are split. */
export interface Argument {
  item: AgreedItem
  variable: AgreedItem['codes'][number]['variable']
  /** Who gave which code, most first: numbers, no names. */
  sides: AgreedItem['codes'][number]['counts']
  /** The share of pairs of coders who gave different codes, 0 to 1. */
  split: number
}

/** A question that few answered is no argument of a class. */
const leastCoders = 3

/**
 * What is most worth arguing about: of each item the question on which most pairs of coders differ, the
 * most split item first. An item comes once, so that a class does not argue one sentence twice.
 */
export function mostArgued({ items }: Pick<CodingAgreement, 'items'>, most: number): Argument[] {
  return items
    .flatMap((item) => {
      const [first] = item.codes
        .map(({ variable, counts }) => ({ item, variable, sides: counts, split: splitOf(counts) }))
        .filter(({ sides, split }) => split > 0 && coders(sides) >= leastCoders)
        .sort((a, b) => b.split - a.split || coders(b.sides) - coders(a.sides))
      return first ? [first] : []
    })
    .sort((a, b) => b.split - a.split || coders(b.sides) - coders(a.sides))
    .slice(0, most)
}

function coders(sides: Argument['sides']): number {
  return sides.reduce((sum, side) => sum + side.coders, 0)
}

function splitOf(sides: Argument['sides']): number {
  const all = coders(sides)
  if (all < 2) return 0
  const same = sides.reduce((sum, side) => sum + side.coders * (side.coders - 1), 0)
  return 1 - same / (all * (all - 1))
}

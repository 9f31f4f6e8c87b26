/**
 * Linked F1 of attributions: a predicted attribution counts when its cue and its source share a word
 * with the labelled one's (or both have no source) and their contents overlap by half of the longer,
 * matched one to one, the best overlap first.
 */

const wordPattern = /[\p{L}\p{N}]+/gu

/** Counts of one article: labelled, predicted, and matched. */
export function countLinked(gold, predicted) {
  const words = [...gold.text.matchAll(wordPattern)].map((match) => [
    match.index,
    match.index + match[0].length,
  ])
  const labelled = gold.attributions.map((one) => roles(one, words))
  const found = (predicted?.attributions ?? []).map((one) => roles(one, words))
  const pairs = []
  labelled.forEach((a, i) => {
    found.forEach((b, j) => {
      const score = match(a, b)
      if (score > 0) pairs.push([score, i, j])
    })
  })
  pairs.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2])
  const usedGold = new Set()
  const usedFound = new Set()
  for (const [, i, j] of pairs) {
    if (usedGold.has(i) || usedFound.has(j)) continue
    usedGold.add(i)
    usedFound.add(j)
  }
  return { labelled: labelled.length, predicted: found.length, matched: usedGold.size }
}

/** F1 of summed counts. */
export function f1(counts) {
  const sum = (key) => counts.reduce((total, one) => total + one[key], 0)
  return (2 * sum('matched')) / Math.max(1, sum('labelled') + sum('predicted'))
}

function roles(attribution, words) {
  return {
    source: wordsIn(attribution.source, words),
    cue: wordsIn(attribution.cue, words),
    content: wordsIn(attribution.content, words),
  }
}

function wordsIn(span, words) {
  const found = new Set()
  for (const [start, end] of span ?? []) {
    words.forEach(([from, to], index) => {
      if (from < end && to > start) found.add(index)
    })
  }
  return found
}

function common(a, b) {
  let count = 0
  for (const one of a) if (b.has(one)) count += 1
  return count
}

function match(a, b) {
  const isCue = common(a.cue, b.cue) > 0 || (a.cue.size === 0 && b.cue.size === 0)
  const isSource = common(a.source, b.source) > 0 || (a.source.size === 0 && b.source.size === 0)
  if (!isCue || !isSource) return 0
  const share = common(a.content, b.content) / Math.max(1, a.content.size, b.content.size)
  return share >= 0.5 ? share : 0
}

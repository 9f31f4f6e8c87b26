/**
 * Agreement on who the source is: for each labelled attribution the predicted one that fits it best,
 * and of those that were found Cohen's κ over kinds and F1 of the standing "anonymous".
 */

const standings = {
  anonymous: 'anonymous',
  genericGroup: 'generic',
  unnamedSpokesperson: 'spokesperson',
  identifiableByRole: 'identifiable_by_role',
  incidental: 'incidental',
}

/** One row for each labelled item: what it is, and what was read. */
export function pairLabels(items, analyses) {
  return items.map((item) => {
    const analysis = analyses.get(item.article)
    const found = bestMatch(item, analysis)
    const source = found && analysis.sources.find(({ id }) => id === found.sourceId)
    return {
      article: item.article,
      isFound: Boolean(found),
      kind: item.kind,
      standing: standings[item.class] ?? '-',
      readKind: found ? (source?.kind ?? 'none') : 'missed',
      readStanding: found ? (source?.standing ?? '-') : 'missed',
    }
  })
}

/** Cohen's κ over the kinds of found items. Source: Cohen, Educational and Psychological Measurement 20 (1960). */
export function kindKappa(rows) {
  const found = rows.filter(({ isFound }) => isFound)
  const share = (key, value) => found.filter((row) => row[key] === value).length / found.length
  const kinds = new Set(found.flatMap((row) => [row.kind, row.readKind]))
  const observed = found.filter((row) => row.kind === row.readKind).length / found.length
  const expected = [...kinds].reduce(
    (sum, kind) => sum + share('kind', kind) * share('readKind', kind),
    0,
  )
  return (observed - expected) / (1 - expected)
}

/** F1 of one standing, what was missed counting as wrong. */
export function standingF1(rows, standing) {
  const both = rows.filter(
    (row) => row.standing === standing && row.readStanding === standing,
  ).length
  const either =
    rows.filter((row) => row.standing === standing).length +
    rows.filter((row) => row.readStanding === standing).length
  return either === 0 ? 0 : (2 * both) / either
}

/** Sensitivity and specificity of one standing over found items. */
export function detection(rows, standing) {
  const found = rows.filter(({ isFound }) => isFound)
  const is = found.filter((row) => row.standing === standing)
  const isNot = found.filter((row) => row.standing !== standing)
  return {
    sensitivity: is.filter((row) => row.readStanding === standing).length / Math.max(1, is.length),
    specificity:
      isNot.filter((row) => row.readStanding !== standing).length / Math.max(1, isNot.length),
  }
}

function bestMatch(item, analysis) {
  let best = null
  let bestScore = 0
  for (const one of analysis?.attributions ?? []) {
    const cue = overlap(item.cue, one.cue)
    const content = overlap(item.content, one.content)
    if (cue === 0 && content * 2 < Math.max(1, length(item.content))) continue
    const score =
      content / Math.max(1, length(item.content), length(one.content)) +
      cue / Math.max(1, length(item.cue)) +
      overlap(item.source, one.source) / Math.max(1, length(item.source))
    if (score > bestScore) {
      best = one
      bestScore = score
    }
  }
  return best
}

function overlap(a = [], b = []) {
  let common = 0
  for (const [s, e] of a)
    for (const [t, f] of b) common += Math.max(0, Math.min(e, f) - Math.max(s, t))
  return common
}

function length(span = []) {
  return span.reduce((sum, [start, end]) => sum + end - start, 0)
}

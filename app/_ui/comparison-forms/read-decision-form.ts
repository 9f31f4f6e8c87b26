const placeFields = ['claim', 'beside', 'other', 'otherBeside', 'member', 'source']

/**
 * What a form of the comparison posted, its places read from their JSON, for the workflow to judge:
 * it says in a sentence what is wrong with a decision.
 */
export function readDecisionForm(form: FormData): Record<string, unknown> {
  const fields: Record<string, unknown> = Object.fromEntries(
    [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
  for (const name of placeFields) {
    if (typeof fields[name] === 'string') fields[name] = readJson(fields[name])
  }
  const { otherClaim, ...rest } = fields
  const chosen = typeof otherClaim === 'string' ? readJson(otherClaim) : null
  const all = typeof chosen === 'object' ? { ...rest, ...chosen } : rest
  const articles = form.getAll('articles')
  return articles.length > 0 ? { ...all, articles } : all
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

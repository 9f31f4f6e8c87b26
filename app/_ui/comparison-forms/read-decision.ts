import { type ComparisonDecision, comparisonDecisionSchema } from '#domain/comparison-decision'

const placeFields = ['claim', 'other', 'member']

/**
 * Reads what a form of the comparison posted; null when it is no decision: a missing field, a place that
 * is none, or one article set against itself.
 */
export function readDecision(form: FormData): ComparisonDecision | null {
  const fields: Record<string, unknown> = Object.fromEntries(
    [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
  for (const name of placeFields) {
    if (typeof fields[name] === 'string') fields[name] = readJson(fields[name])
  }
  const articles = form.getAll('articles')
  if (articles.length > 0) fields.articles = articles
  const parsed = comparisonDecisionSchema.safeParse(fields)
  if (!parsed.success) return null
  const decision = parsed.data
  const isAgainstItself =
    decision.kind === 'independent-origins' && decision.articles[0] === decision.articles[1]
  return isAgainstItself ? null : decision
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

import { isUnnamed } from './is-unnamed'

/**
 * What a form posted, for the workflow to judge: it says what is wrong with it. Scripts send whole
 * judgements as JSON, plain forms their fields.
 */
export function readJudgementForm(form: FormData): unknown[] {
  const whole = readJson(field(form, 'judgements'))
  if (Array.isArray(whole)) return whole
  const kind = field(form, 'kind')
  const mark = readJson(field(form, 'mark'))
  const given = { kind, mark, note: field(form, 'note') }
  if (kind === 'review-article') return [{ kind, note: given.note }]
  if (kind === 'correct-source') return [{ ...given, change: changeOfSource(form) }]
  if (kind === 'merge-sources')
    return [{ ...given, into: { of: 'source', id: field(form, 'into') } }]
  if (kind === 'split-source')
    return [{ ...given, mentions: form.getAll('mention').map(readStretch) }]
  return [given]
}

/** Only what differs from what stood in the form at first: what was not touched is not decided. */
function changeOfSource(form: FormData): Record<string, unknown> {
  const kind = field(form, 'sourceKind')
  const count = field(form, 'count')
  const now: Record<string, unknown> = {
    type: { kind, standing: isUnnamed(kind) ? field(form, 'standing') || null : null },
    name: field(form, 'name').trim() || null,
    institution: form.has('institution'),
    role: form.has('role'),
    access: form.has('access'),
    specificity: Number(field(form, 'specificity')),
    count: /^\d+$/.test(count) ? Number(count) : count,
    basis: field(form, 'basis'),
    grant: form.has('grant'),
    reason: field(form, 'reason'),
  }
  const was = (readJson(field(form, 'was')) ?? {}) as Record<string, unknown>
  return Object.fromEntries(
    Object.entries(now).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(was[name]),
    ),
  )
}

/** "60-116" in UTF-16 code units. */
function readStretch(value: FormDataEntryValue): unknown {
  const [, start, end] = /^(\d+)-(\d+)$/.exec(String(value)) ?? []
  return start ? [Number(start), Number(end)] : null
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function field(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

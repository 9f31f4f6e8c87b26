import { type Selection, selectionSchema } from '#domain/selection'

const fields = ['unit', 'copies', 'voice', 'incidental', 'confidence', 'reading'] as const
export type SelectionField = (typeof fields)[number]

/** What a door was asked for, by the names that stand in the address bar. */
export type SelectionQuery = Record<string, string | string[] | undefined>

/** A selection, and the fields whose value meant nothing and fell to the default. */
export interface ReadSelection {
  selection: Selection
  unknown: SelectionField[]
}

/** How everything is counted unless somebody asks for something else. */
export const defaultSelection: Selection = selectionSchema.parse({})

/** Reads a selection from an address or options. It never fails: what is unknown is named and left at its default. */
export function readSelection(query: SelectionQuery): ReadSelection {
  const asked: Partial<Record<SelectionField, unknown>> = {}
  const unknown: SelectionField[] = []
  for (const field of fields) {
    const value = query[field]
    if (value === undefined || value === '') continue
    const isNumber = field === 'confidence' && typeof value === 'string' && value.trim() !== ''
    const read = selectionSchema.shape[field].safeParse(isNumber ? Number(value) : value)
    if (read.success) asked[field] = read.data
    else unknown.push(field)
  }
  return { selection: selectionSchema.parse(asked), unknown }
}

/** What stands in the address for a selection: only what differs from the default, always in one order. */
export function writeSelection(selection: Selection): Partial<Record<SelectionField, string>> {
  return Object.fromEntries(
    fields
      .filter((field) => selection[field] !== defaultSelection[field])
      .map((field) => [field, String(selection[field])]),
  )
}

'use server'

import { revalidatePath } from 'next/cache'
import { type ImportTableOutcome, importOutletTable, removeTable } from '#workflows/outlet-tables'

/** What the form shows after it was sent; null before. `kept` is what was filled in. */
export type ImportState = {
  outcome: ImportTableOutcome | { outcome: 'no-file' }
  kept: { outletColumn: string; source: string; asOf: string }
} | null

/** Takes a table from the form. */
export async function importFromForm(_before: ImportState, form: FormData): Promise<ImportState> {
  const field = (key: string) => {
    const value = form.get(key)
    return typeof value === 'string' ? value : ''
  }
  const kept = { outletColumn: field('outletColumn'), source: field('source'), asOf: field('asOf') }
  const file = form.get('file')
  if (!(file instanceof File) || file.size === 0) return { outcome: { outcome: 'no-file' }, kept }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const outcome = await importOutletTable({ name: file.name.slice(0, 200), bytes, ...kept })
  if (outcome.outcome === 'imported') revalidatePath('/outlets/tables')
  return { outcome, kept }
}

/** Removes a table with all that it groups. */
export async function remove(form: FormData): Promise<void> {
  const id = form.get('table')
  if (typeof id === 'string') await removeTable(id)
  revalidatePath('/outlets/tables')
}

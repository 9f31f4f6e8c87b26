'use server'

import { z } from 'zod'
import { addCoverage, type CoverageOutcome } from '#workflows/add-coverage'

const formSchema = z.object({
  story: z.string(),
  storyTitle: z.string(),
  addresses: z.string(),
  outlet: z.string(),
  date: z.string(),
  title: z.string(),
  text: z.string(),
})

/** What the form shows after it was sent; null before. */
export type AddState = (CoverageOutcome & { problem: string | null }) | null

/** Takes the form, adds what it holds, and answers for each input. */
export async function addFromForm(_before: AddState, form: FormData): Promise<AddState> {
  const text = (key: string) => {
    const value = form.get(key)
    return typeof value === 'string' ? value : ''
  }
  const fields = formSchema.parse(
    Object.fromEntries(Object.keys(formSchema.shape).map((key) => [key, text(key)])),
  )
  const files = form
    .getAll('files')
    .filter((file): file is File => file instanceof File && !isNoFile(file))
  const outcome = await addCoverage({
    story: fields.story === '' ? { title: fields.storyTitle } : { id: fields.story },
    addresses: fields.addresses.split(/\r?\n/),
    pasted: {
      title: fields.title,
      outlet: fields.outlet,
      publishedAt: fields.date,
      text: fields.text,
    },
    files: await Promise.all(
      files.map(async (file) => ({
        name: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      })),
    ),
  })
  const isEmpty = outcome.answers.length === 0
  return {
    ...outcome,
    problem: isEmpty
      ? 'Nothing was given. Fill in addresses, paste a text, or choose files.'
      : null,
  }
}

/** What a browser sends for a file field that was left empty; its name arrives as "" or "undefined". */
function isNoFile({ size, name }: File): boolean {
  return size === 0 && (name === '' || name === 'undefined')
}

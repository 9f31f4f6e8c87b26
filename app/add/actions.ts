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

/** The form's fields as they were filled in. */
export type AddFields = z.infer<typeof formSchema>

/** What the form shows after it was sent; null before. `kept` is what was refused, to be mended. */
export type AddState = (CoverageOutcome & { isEmpty: boolean; kept: AddFields }) | null

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
  return { ...outcome, kept: keepRefused(fields, outcome), isEmpty: outcome.answers.length === 0 }
}

/**
 * What the reader should not have to type again: refused addresses, a refused text, and the story
 * that the rest went to, so that what is mended goes there too.
 */
function keepRefused(fields: AddFields, { storyId, answers }: CoverageOutcome): AddFields {
  const refused = new Set(
    answers.filter(({ outcome }) => outcome === 'refused').map(({ input }) => input),
  )
  const addresses = fields.addresses.split(/\r?\n/).filter((line) => refused.has(line.trim()))
  const isTextRefused = refused.has(null)
  const text = (value: string) => (isTextRefused ? value : '')
  return {
    story: storyId ?? fields.story,
    storyTitle: fields.storyTitle,
    addresses: addresses.join('\n'),
    outlet: text(fields.outlet),
    date: text(fields.date),
    title: text(fields.title),
    text: text(fields.text),
  }
}

/** What a browser sends for a file field that was left empty; its name arrives as "" or "undefined". */
function isNoFile({ size, name }: File): boolean {
  return size === 0 && (name === '' || name === 'undefined')
}

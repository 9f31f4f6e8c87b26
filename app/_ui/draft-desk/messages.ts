import type { Pack } from '#domain/policy-pack'
import type { ModelFiles } from '#engine/model'
import type { PackProblem } from '#policy/read-pack'
import type { CheckedDraft } from '#workflows/check-draft'

/** A text to be held against a pack, and the section that it is for, if that is known. */
export interface AskedDraft {
  text: string
  section: string | null
}

/** What came of a person's own pack file. */
export type OpenedPack = { pack: Pack } | { problems: readonly PackProblem[] }

/** What the page asks of the reading thread. */
export type Question =
  | { ask: 'open'; files: ModelFiles }
  | ({ ask: 'check'; pack: Pack } & AskedDraft)
  | { ask: 'read-pack'; source: string; name: string }

/** What the reading thread answers, in the order in which it was asked. */
export type Answer =
  | { answer: 'opened' }
  | { answer: 'checked'; checked: CheckedDraft }
  | { answer: 'pack'; opened: OpenedPack }
  | { answer: 'failed'; reason: string }

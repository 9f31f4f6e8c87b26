import type { PolicyReview } from '#domain/policy'
import type { Pack } from '#domain/policy-pack'
import type { Draft } from '#policy/draft'
import { evaluate } from '#policy/evaluate'
import { analyseArticle } from '#workflows/analyse-article'
import { loadTestModel } from '../engine/read-model'

const model = await loadTestModel()

/** An invented draft; its byline is undefined where its form has no place for one. */
export interface InventedDraft {
  text: string
  title?: string
  byline?: string | null
  section?: string
}

/** All rules as they are, with what a test changes of them. */
export function packOf(changes: Partial<Pack> = {}): Pack {
  return {
    pack: 'test',
    version: '1',
    title: 'Test',
    about: 'All rules as they are.',
    others: 'on',
    rules: {},
    own: [],
    examples: [],
    ...changes,
  }
}

/** An invented draft as the shipped engine reads it. */
export function readDraft({ text, title = '', byline, section }: InventedDraft): Draft {
  const analysis = analyseArticle({ id: 'draft', text, title }, model)
  return { analysis, byline, section: section ?? null }
}

/** An invented draft held against a pack. */
export function reviewInvented(draft: InventedDraft, pack: Pack = packOf()): PolicyReview {
  return evaluate(readDraft(draft), pack)
}

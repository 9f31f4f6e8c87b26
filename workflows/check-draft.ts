import type { Analysis } from '#domain/analysis'
import type { ArticleText } from '#domain/article'
import type { PolicyReview } from '#domain/policy'
import type { Pack } from '#domain/policy-pack'
import type { Model } from '#engine/model'
import { evaluate } from '#policy/evaluate'
import { analyseArticle } from './analyse-article'

/** A draft, and what is known of it beside its words. */
export interface DraftArticle extends ArticleText {
  /** Whether the form of the text has a place for a byline: pasted text has none. */
  hasBylinePlace: boolean
  section?: string
}

/** What the engine reads in a draft, and what a pack says of that. */
export interface CheckedDraft {
  analysis: Analysis
  review: PolicyReview
}

/** Reads a draft and holds it against a pack. Pure: nothing is fetched and nothing kept. */
export function checkDraft(draft: DraftArticle, pack: Pack, model: Model): CheckedDraft {
  const analysis = analyseArticle(draft, model)
  const byline = draft.byline ?? (draft.hasBylinePlace ? null : undefined)
  return {
    analysis,
    review: evaluate({ analysis, byline, section: draft.section ?? null }, pack),
  }
}

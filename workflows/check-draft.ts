import type { Analysis } from '#domain/analysis'
import type { ArticleText } from '#domain/article'
import type { PolicyReview } from '#domain/policy'
import type { Pack } from '#domain/policy-pack'
import type { Stretch } from '#domain/span'
import type { Model } from '#engine/model'
import { evaluate } from '#policy/evaluate'
import { findWrittenNames, withholdNames } from '#policy/withhold-names'
import { analyseArticle } from './analyse-article'

/** A draft, and what is known of it beside its words. */
export interface DraftArticle extends ArticleText {
  /** Whether the form of the text has a place for a byline: pasted text has none. */
  hasBylinePlace: boolean
  section?: string
}

/** What the engine reads in a draft, and what a pack says of that. */
export interface CheckedDraft {
  /** Its text is blank where something was withheld; all offsets are those of the draft. */
  analysis: Analysis
  review: PolicyReview
  /** Places that seem to write down who a source is. They were not read. */
  withheld: Stretch[]
}

/**
 * Reads a draft and holds it against a pack. What seems to write down who a source is, is blank before
 * anything reads it, so that no result can repeat it. Pure: nothing is fetched and nothing kept.
 */
export function checkDraft(draft: DraftArticle, pack: Pack, model: Model): CheckedDraft {
  const withheld = findWrittenNames(draft.text)
  const title = draft.title ?? ''
  const analysis = analyseArticle(
    {
      ...draft,
      text: withholdNames(draft.text, withheld),
      title: withholdNames(title, findWrittenNames(title)),
    },
    model,
  )
  const byline = draft.byline ?? (draft.hasBylinePlace ? null : undefined)
  return {
    analysis,
    review: evaluate({ analysis, byline, section: draft.section ?? null }, pack),
    withheld,
  }
}

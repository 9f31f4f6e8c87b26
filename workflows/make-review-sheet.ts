import { capSnippets } from '#comparison/cap-snippets'
import { ruleOutcomes } from '#domain/policy'
import { type Attestation, longestNote, type ReviewSheet } from '#domain/review-sheet'
import { findWrittenNames, withholdNames } from '#policy/withhold-names'
import type { CheckedDraft } from './check-draft'

/** What a sheet says beside the review itself. */
export interface SheetFacts {
  /** When it is made: an instant with its zone. */
  madeAt: string
  section: string | null
  /** Of the text as it was given, in hexadecimal. */
  sha256: string
  attestations: readonly Attestation[]
}

/** A draft's review as it is printed and saved. Pure; a quote has at most 25 words, the text is not in it. */
export function makeReviewSheet(checked: CheckedDraft, facts: SheetFacts): ReviewSheet {
  const { analysis, review, withheld } = checked
  const { text } = analysis
  const findings = review.results.flatMap((result) => result.findings)
  // The cap on a share of an article is for other people's; this one is the house's own.
  const quotes = capSnippets(
    [{ text, mostShare: 1 }],
    findings.map(({ span }) => ({ of: 0, span })),
  )
  const quoteOf = new Map(findings.map((finding, index) => [finding, quotes[index].words.trim()]))
  const paragraphAt = (at: number) =>
    1 +
    Math.max(
      0,
      analysis.paragraphs.findLastIndex(([start]) => start <= at),
    )
  return {
    sheet: 'according-review',
    version: 1,
    madeAt: facts.madeAt,
    engine: analysis.engine,
    codebook: analysis.codebook,
    pack: review.pack,
    section: facts.section,
    draft: {
      headline: headlineOf(analysis.title),
      words: text.match(/\S+/gu)?.length ?? 0,
      sha256: facts.sha256,
      warnings: analysis.warnings,
      withheld: withheld.length,
    },
    counts: Object.fromEntries(
      ruleOutcomes.map((outcome) => [
        outcome,
        review.results.filter((result) => result.outcome === outcome).length,
      ]),
    ) as ReviewSheet['counts'],
    results: review.results.map((result) => ({
      ...result,
      findings: result.findings.map((finding) => {
        // Offsets and the engine's own numbers mean nothing without the text.
        const { span, sourceId, claimId, ...told } = finding
        const quote = quoteOf.get(finding) || null
        return { ...told, quote, paragraph: quote === null ? null : paragraphAt(span[0][0]) }
      }),
    })),
    attestations: facts.attestations.map((attestation) => ({
      ...attestation,
      note: withoutNames(attestation.note),
    })),
  }
}

/** The first line where it stands as a headline; a draft without one has none. */
function headlineOf(title: string): string | null {
  const words = title.trim()
  return words === '' || words === 'draft' ? null : words
}

/** A note in which somebody wrote who a source is, without that. */
function withoutNames(note: string): string {
  return withholdNames(note, findWrittenNames(note)).trim().slice(0, longestNote)
}

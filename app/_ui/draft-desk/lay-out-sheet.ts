import type { useTranslations } from 'next-intl'
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { ruleOutcomes } from '#domain/policy'
import type { ReviewSheet, SheetFinding } from '#domain/review-sheet'
import { markOf } from '../policy-review/finding-item'

/** The words of a sheet, in the page's language. */
export interface SheetWords {
  sheet: ReturnType<typeof useTranslations<'sheet'>>
  review: ReturnType<typeof useTranslations<'ruleReview'>>
  /** When it was made, as the language writes it. */
  when: string
}

export const papers = ['A4', 'LETTER'] as const
export type Paper = (typeof papers)[number]

const outcomesToTell = ['flagged', 'cannot-tell', 'met'] as const

/** What stands at the foot of every page of a sheet, before its number. */
export function footOf({ pack, engine }: ReviewSheet): string {
  return `${pack.title} ${pack.version} · According ${engine.version}`
}

/**
 * A review sheet as it is set on paper, black on white, with words for whatever a colour might say. Plain
 * data, without the foot of its pages, so that a thread can be given it.
 */
export function layOutSheet(
  sheet: ReviewSheet,
  paper: Paper,
  { sheet: words, review, when }: SheetWords,
): TDocumentDefinitions {
  return {
    pageSize: paper,
    pageMargins: [48, 48, 48, 56],
    info: { title: words('title'), creator: 'According' },
    defaultStyle: { font: 'Roboto', fontSize: 10, lineHeight: 1.25 },
    styles: {
      title: { fontSize: 18, bold: true },
      part: { fontSize: 13, bold: true, margin: [0, 14, 0, 4] },
      rule: { fontSize: 11, bold: true, margin: [0, 8, 0, 1] },
      small: { fontSize: 8.5, color: '#444444' },
    },
    content: [
      { text: words('title'), style: 'title' },
      ...(sheet.draft.headline ? [{ text: sheet.draft.headline, bold: true }] : []),
      ...factsOf(sheet, words, when).map((text) => ({ text, style: 'small' })),
      ...(sheet.attestations.length > 0
        ? [
            { text: words('attested'), style: 'part' },
            ...sheet.attestations.map((one) => attested(one, sheet, words)),
          ]
        : []),
      ...outcomesToTell.flatMap((outcome): Content[] => {
        const results = sheet.results.filter((result) => result.outcome === outcome)
        if (results.length === 0) return []
        return [
          { text: `${review(`outcome.${outcome}`)} (${results.length})`, style: 'part' },
          ...results.flatMap((result) => ruleLines(result, words, review)),
        ]
      }),
    ],
  }
}

/** What a sheet says of itself: when, by which rules and engine, of how much text. */
export function factsOf(sheet: ReviewSheet, words: SheetWords['sheet'], when: string): string[] {
  const [flagged, unclear, met, apart] = ruleOutcomes.map((outcome) => sheet.counts[outcome])
  return [
    words('made', { when }),
    words('pack', sheet.pack),
    ...(sheet.section ? [words('section', { section: sheet.section })] : []),
    words('engine', {
      version: sheet.engine.version,
      model: sheet.engine.model.slice(0, 19),
      codebook: sheet.codebook.version,
    }),
    words('draft', { words: sheet.draft.words, sha256: sheet.draft.sha256.slice(0, 16) }),
    ...(sheet.draft.withheld > 0 ? [words('withheld', { count: sheet.draft.withheld })] : []),
    words('counts', { flagged, unclear, met, apart }),
    words('noGrade'),
    words('quoted'),
  ]
}

function attested(
  { rule, answer, initials, note }: ReviewSheet['attestations'][number],
  sheet: ReviewSheet,
  words: SheetWords['sheet'],
): Content {
  const title = sheet.results.find((result) => result.rule === rule)?.title ?? ''
  const by = initials ? words('by', { initials }) : words('noInitials')
  return {
    text: [
      { text: `${rule} ${title}: `, bold: true },
      `${words(`answer.${answer}`)}, ${by}`,
      ...(note ? [`. ${words('note', { note })}`] : []),
    ],
  }
}

/** A rule with its open findings; its heading never stands alone at the foot of a page. */
function ruleLines(
  result: ReviewSheet['results'][number],
  words: SheetWords['sheet'],
  review: SheetWords['review'],
): Content[] {
  const open = result.findings.filter(({ outcome }) => outcome !== 'met')
  const [first, ...rest] = open.map((finding) => findingLines(finding, words, review))
  return [
    {
      unbreakable: true,
      stack: [
        { text: `${result.rule} ${result.title}`, style: 'rule' },
        { text: result.asks, style: 'small' },
        ...(first ? [first] : []),
      ],
    },
    ...rest,
  ]
}

function findingLines(
  finding: SheetFinding,
  words: SheetWords['sheet'],
  review: SheetWords['review'],
): Content {
  const place = finding.isInHeadline
    ? review('headline')
    : finding.quote === null
      ? review('wholeText')
      : `“${finding.quote}”, ${words('paragraph', { number: finding.paragraph ?? 1 })}`
  return {
    margin: [10, 2, 0, 2],
    stack: [
      { text: [{ text: `${review(`mark.${markOf(finding)}`)}: `, bold: true }, place] },
      finding.why,
      ...(finding.question ? [`${review('ask')} ${finding.question}`] : []),
      ...(finding.better ? [`${review('better')} ${finding.better}`] : []),
      ...(finding.missing.length > 0
        ? [
            `${review('missing')} ${finding.missing.map((facet) => review(`facet.${facet}`)).join(', ')}`,
          ]
        : []),
      ...(finding.mayNarrow ? [review('mayNarrow')] : []),
      ...(finding.needsSignOff ? [review('needsSignOff')] : []),
    ],
  }
}

/** Words that say that something was said or shown to all, with their reason. */
interface OccasionRow {
  pattern: RegExp
  because: string
  example: string
  not: string
}

/**
 * Where a named speaker said a thing to everybody, two outlets that quote it need not have it from one
 * another. Each row is looked for in the sentence of the quotation, in either article.
 */
export const occasionRows: readonly OccasionRow[] = [
  {
    pattern: /\b(?:news|press|media) (?:conference|briefing|call)s?\b|\bbriefing\b/i,
    because: 'said at a news conference',
    example: 'she told a short news conference',
    not: 'she told a short story',
  },
  {
    pattern:
      /\b(?:told|tells|telling) (?:reporters|journalists|(?:the )?(?:\w+ )?(?:media|press))\b/i,
    because: 'said to reporters at large',
    example: 'he told reporters in Merrow',
    not: 'he told a reporter from the Herald',
  },
  {
    pattern:
      /\bin (?:an?|his|her|their|its|the) (?:\w+ ){0,3}(?:speech|address|remarks|sermon|ruling|judgment|verdict|court filing|testimony|(?:social media|blog|facebook|instagram|twitter|telegram|online) post)\b|(?<!\b(?:bank|mission|account|financial) )\bstatement\b|\b(?:news release|press release|open letter)\b/i,
    because: 'said in a statement or speech',
    example: 'a spokesman said in a statement',
    not: 'a clerk read a bank statement',
  },
  {
    pattern:
      /\b(?:told|tells|telling|address(?:ed|es|ing)|(?:testimony|evidence|appear(?:ed|ing)|speaking) before) (?:the |an? |members? of )?(?:\w+[’']s )?(?:\w+ ){0,2}(?:parliament|congress|senate|house|lawmakers|mps|assembly|council|committee|commission|court|jury|judge|inquiry|inquest|hearing|rally|crowd|supporters|conference|audience|summit|members|shareholders|delegates)\b(?![’']s)/i,
    because: 'said before a public body or a crowd',
    example: 'told the council’s finance committee',
    not: 'told the council’s driver',
  },
  {
    pattern:
      /\b(?:testified|testifying|tweeted|posted on|wrote on (?:twitter|x|facebook|social media|his blog|her blog)|on (?:twitter|facebook|social media|truth social))\b/i,
    because: 'said in testimony or posted for all',
    example: 'she wrote on Facebook',
    not: 'she wrote on paper',
  },
]

/** The reason of the first occasion that a text names, or null. */
export function findOccasion(text: string): string | null {
  return occasionRows.find(({ pattern }) => pattern.test(text))?.because ?? null
}

import { z } from 'zod'

/**
 * The codebook by which everything is labelled: the one vocabulary, as the method page prints it.
 * Whoever changes a rule below raises the version and writes the new hash down; a test reckons it
 * anew. Every analysis carries both, so that labels of two codebooks are never taken for one.
 */
export const codebookStampSchema = z.object({ version: z.string(), hash: z.string() })
export type CodebookStamp = z.infer<typeof codebookStampSchema>

/** `hash` is the SHA-256 of the printed rows as JSON. */
export const codebookStamp: CodebookStamp = {
  version: '1.0',
  hash: 'sha256:4e0d3420d16e684159b91ee58f8e74dc4be49ba02cbefcecae19a7bdf6d96fd2',
}

/** One entry of the codebook as the method page prints it. */
export interface CodebookRow {
  term: string
  rule: string
}

export const unitRows: CodebookRow[] = [
  {
    term: 'Attribution',
    rule: 'One source, one cue and one content. A quotation broken by “she said” is one content of two stretches; two sources for one content are two attributions. The source may be missing (“reportedly”).',
  },
  {
    term: 'Cue',
    rule: 'Speech (said, told, according to), knowledge (believes, knows, shows) or attitude (wants, hopes, refuses). Only speech and knowledge make a claim; attitudes are shown and not counted.',
  },
  {
    term: 'Source',
    rule: 'Who stands behind attributions in one article. Mentions are merged only when the text licenses it; in doubt they stay apart, and the page says “uncertain”.',
  },
  {
    term: 'Claim',
    rule: 'One checkable proposition in one article. Attributions share a claim when their contents overlap by half of the shorter or restate the same proposition; in doubt they do not.',
  },
  {
    term: 'Assertion',
    rule: 'A checkable statement in the outlet’s own voice, credited to nobody.',
  },
]

export const kindRows: CodebookRow[] = [
  {
    term: 'Named person',
    rule: 'An individual whose name stands anywhere in the article, also with a group.',
  },
  {
    term: 'Named organisation',
    rule: 'A named body speaking as such: agency, court, company, campaign, country, city police.',
  },
  { term: 'Unnamed person', rule: 'One individual, named nowhere in the article.' },
  {
    term: 'Unnamed group',
    rule: 'Several unnamed people or bodies: officials, sources, critics, 59 percent.',
  },
  { term: 'Document', rule: 'Text, record, data, poll, study, law, filing, e-mail, picture.' },
  {
    term: 'Other media',
    rule: 'Another outlet, unspecified “reports”, a journalist doing journalism.',
  },
  { term: 'Own reporting', rule: 'The article’s own outlet or authors.' },
  { term: 'No source given', rule: 'No identifiable source: “reportedly”, “it is now believed”.' },
]

export const standingRows: CodebookRow[] = [
  { term: 'Identifiable by role', rule: 'A unique office-holder whom the article does not name.' },
  {
    term: 'Spokesperson',
    rule: 'An unnamed spokesperson, or unnamed officials in a stated public act: charged, ruled, said in a statement or news conference.',
  },
  {
    term: 'Generic group',
    rule: 'A collective by opinion, party, trade, demography or poll: critics, voters, analysts.',
  },
  {
    term: 'Anonymous',
    rule: 'Remaining unnamed people with an insider, official, staff or expert position, presented as the origin of an assertion about the world.',
  },
  {
    term: 'Incidental',
    rule: 'Everything else: the words are themselves the event (a heckler, a crowd), or the cue is an attitude.',
  },
]

export const attributeRows: CodebookRow[] = [
  {
    term: 'Specificity, 0 to 5',
    rule: 'Organisation named 1, only country, government or sector ½ · office-level function 1, bare rank or field ½ · relation to the events 1 · side or interest 1 · a stated number, place or time 1, a class of under about fifty people ½. “A source” is 0, “senior administration sources” 1, “senior minister” 2.',
  },
  {
    term: 'Count',
    rule: 'One, a stated number, “several”, or an unstated plural, which is never taken for two.',
  },
  {
    term: 'Basis',
    rule: 'Specific (saw, attended, read) · generic (“familiar with”, “briefed on”) · none.',
  },
  {
    term: 'Grant',
    rule: 'Explicit anonymity language: “on condition of anonymity”, “asked not to be named”.',
  },
  {
    term: 'Reason',
    rule: 'Specific (a harm or rule) · stock phrase (“not authorized to speak publicly”) · condition only · none.',
  },
]

export const familyRows: CodebookRow[] = [
  {
    term: 'Anonymous',
    rule: 'A person the outlet relies on and does not name. Not the same as unnamed, which is any style of not naming: the two are never mixed in one number.',
  },
  { term: 'Opaque', rule: 'Anonymous, generic groups, and wording that gives no source.' },
  { term: 'Bare', rule: 'Anonymous with specificity 0: “sources say”.' },
  {
    term: 'Two layers',
    rule: '“A U.S. official told Capital Wire”, printed elsewhere: drawn as other media, counted as anonymous, since the reader still has it on an unnamed person’s say-so.',
  },
]

/** All rows, by the part of the codebook that they are of. */
export const codebookRows = {
  units: unitRows,
  kinds: kindRows,
  standings: standingRows,
  attributes: attributeRows,
  families: familyRows,
}

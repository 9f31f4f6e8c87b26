import { codebookRows } from '#domain/codebook'

/** The codebook's rules, in English where the domain declares them: numbered, part by part. */
export default Object.fromEntries(
  Object.entries(codebookRows).map(([part, rows]) => [
    part,
    Object.fromEntries(rows.map(({ term, rule }, index) => [String(index), { term, rule }])),
  ]),
) as Record<keyof typeof codebookRows, Record<string, { term: string; rule: string }>>

import { Command } from 'commander'
import type { MergedCodings } from '#workflows/merge-codings'
import { describeAgreement, describeProblem } from '../describe-agreement'
import { exitCodes } from '../exit-codes'
import { type Format, printResult } from '../print'
import { requireInputs } from '../read-inputs'
import { readNamedFile } from '../read-named-file'

/** `according agree`: how far coders agree; no database, no network. */
export function agreeCommand(): Command {
  return new Command('agree')
    .summary('reckon how far coders agree')
    .description(
      'Merges codings of the same texts by several coders: which marks are of one attribution, Krippendorff’s α for each\nvariable and for the spans, and what is argued most. Needs no database and no network.\nInputs: .json files: codings, or a class file with the works that pupils saved; - is standard input.',
    )
    .argument('[files...]', 'files of codings, or a class file and its works')
    .option('--json', 'one JSON document')
    .option('--jsonl', 'one JSON document, on one line')
    .addHelpText('after', '\nExample:\n  according agree class.json works/*.json')
    .action(agree)
}

async function agree(files: string[], format: Format): Promise<void> {
  requireInputs(files, 'agree')
  const documents: { name: string; document: unknown }[] = []
  let failures = 0
  for (const file of files) {
    const read = await readDocument(file)
    if ('problem' in read) {
      failures += 1
      console.error(read.problem)
    } else documents.push({ name: file, document: read.document })
  }
  const { mergeCodings } = await import('#workflows/merge-codings')
  const merged = mergeCodings(documents)
  for (const { file, problem } of merged.problems) {
    failures += 1
    console.error(`${file}: ${describeProblem(problem)}`)
  }
  if (merged.coders.length < 2) {
    console.error(
      merged.coders.length === 0
        ? 'agree: there is no coding to merge. Name files of codings, or a class file with its works.'
        : 'agree: there is one coder. Agreement needs two or more.',
    )
    process.exitCode = exitCodes.badUsage
    return
  }
  await printResult(rowsOf(merged), format, describeAgreement(merged))
  if (failures > 0) process.exitCode = exitCodes.someFailed
}

async function readDocument(file: string): Promise<{ document: unknown } | { problem: string }> {
  const named = await readNamedFile(file)
  if ('problem' in named) return named
  try {
    return { document: JSON.parse(new TextDecoder().decode(named.bytes)) }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return {
      problem: `${file}: this is no whole JSON document (${why}). It may be cut off; save it again.`,
    }
  }
}

/** What other programs get: numbers and spans, no coder’s name beside a code. */
function rowsOf({ coders, texts, agreement, argued }: MergedCodings) {
  return {
    coders: coders.length,
    texts,
    variables: agreement.variables,
    spans: agreement.spans,
    items: agreement.items.map(({ article, foundBy, shown, codes }) => ({
      article,
      foundBy,
      source: shown.source,
      cue: shown.cue,
      content: shown.content,
      codes,
    })),
    argued: argued.map(({ item, variable, sides, split }) => ({
      article: item.article,
      content: item.shown.content,
      variable,
      sides,
      split,
    })),
  }
}

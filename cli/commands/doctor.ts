import { Command } from 'commander'
import type { Finding } from '#workflows/inspect-setup'
import { exitCodes } from '../exit-codes'
import { type Format, printRows } from '../print'

/** `according doctor`: what is set up, and what to do about what is not. */
export function doctorCommand(): Command {
  return new Command('doctor')
    .summary('tell what is set up and what is not')
    .description(
      'Tells what is set up: versions, folders, database, engine, free space, browser. Exit status 0 when all is well, else 2.',
    )
    .option('--json', 'one JSON document')
    .option('--jsonl', 'one JSON document a line')
    .addHelpText('after', '\nExample:\n  according doctor')
    .action(doctor)
}

const signs = { well: 'ok  ', note: 'note', unwell: 'NOT ' } as const

async function doctor(format: Format): Promise<void> {
  const { inspectSetup } = await import('#workflows/inspect-setup')
  const findings = await inspectSetup()
  await printRows(findings, format, ({ what, state, says }: Finding) => {
    return `${signs[state]}  ${what.padEnd(20)}${says}`
  })
  if (findings.some(({ state }) => state === 'unwell')) process.exitCode = exitCodes.badUsage
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { ENGINE_VERSION } from '#engine/version'
import { rootFolder } from '#workflows/places'
import { addCommand } from './commands/add'
import { agreeCommand } from './commands/agree'
import { analyzeCommand } from './commands/analyze'
import { checkCommand } from './commands/check'
import { compareCommand } from './commands/compare'
import { correctionsCommand } from './commands/corrections'
import { demoCommand } from './commands/demo'
import { doctorCommand } from './commands/doctor'
import { exportCommand } from './commands/export'
import { extractCommand } from './commands/extract'
import { groupCommand } from './commands/group'
import { importCommand } from './commands/import'
import { measureCommand } from './commands/measure'
import { migrateCommand } from './commands/migrate'
import { outletsCommand } from './commands/outlets'
import { packCommand } from './commands/pack'
import { reanalyseCommand } from './commands/reanalyse'
import { reportCommand } from './commands/report'
import { serveCommand } from './commands/serve'
import { stopCommand } from './commands/stop'
import { storiesCommand } from './commands/stories'

/** Every command there is; each loads what it needs only when it runs. */
export const commands = [
  analyzeCommand,
  extractCommand,
  compareCommand,
  groupCommand,
  agreeCommand,
  checkCommand,
  packCommand,
  addCommand,
  importCommand,
  storiesCommand,
  measureCommand,
  reportCommand,
  outletsCommand,
  exportCommand,
  correctionsCommand,
  demoCommand,
  reanalyseCommand,
  serveCommand,
  stopCommand,
  migrateCommand,
  doctorCommand,
]

/** The command line as a whole. Errors are thrown, so that one place chooses the exit status. */
export function buildProgram(): Command {
  const program = new Command('according')
    .description(
      'Reads several outlets’ coverage of one story and shows what it rests on.\nResults go to standard output, everything else to standard error.',
    )
    .version(versions(), '--version', 'tell the versions of the program and its engine')
    .addHelpText(
      'after',
      '\nExit status: 0 done · 1 findings (check) · 2 bad usage or unreadable input · 3 some inputs failed · 70 a bug\n\nExample:\n  according analyze article.txt',
    )
    .exitOverride()
    .showSuggestionAfterError(true)
    .showHelpAfterError('(according --help lists the commands)')
  for (const build of commands) program.addCommand(inherit(build(), program))
  return program
}

/** A command and those within it throw their errors too, and so leave with the status of the contract. */
function inherit(command: Command, from: Command): Command {
  for (const inner of command.commands) inherit(inner, from)
  return command.exitOverride().copyInheritedSettings(from)
}

function versions(): string {
  const { version } = JSON.parse(readFileSync(join(rootFolder(), 'package.json'), 'utf8'))
  return `${version}, engine ${ENGINE_VERSION}`
}

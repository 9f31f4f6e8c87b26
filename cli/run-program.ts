import { type Command, CommanderError } from 'commander'
import { exitCodes, UsageFailure } from './exit-codes'

/** Parses the arguments, runs the command and leaves with the exit status of the contract. */
export async function runProgram(program: Command, argv: string[]): Promise<void> {
  try {
    await program.parseAsync(argv)
  } catch (error) {
    process.exitCode = explain(error)
  }
}

function explain(error: unknown): number {
  // commander has printed its own sentence, with the nearest right option, by now.
  if (error instanceof CommanderError)
    return error.exitCode === 0 ? exitCodes.done : exitCodes.badUsage
  if (error instanceof UsageFailure) {
    console.error(error.message)
    return error.exitCode
  }
  if (isPlainFailure(error)) {
    console.error(error.message)
    return exitCodes.badUsage
  }
  console.error('This is a bug in According. Please report it with these lines:')
  console.error(error)
  return exitCodes.bug
}

/** Failures that the rooms below word for people themselves: no server, no space, no permission. */
function isPlainFailure(error: unknown): error is Error {
  return error instanceof Error && 'isForPeople' in error && error.isForPeople === true
}

/** What the command line answers with; contract of `according` with scripts that call it. */
export const exitCodes = { done: 0, findings: 1, badUsage: 2, someFailed: 3, bug: 70 } as const

/** A failure that the user can mend: printed as it is, without a stack. */
export class UsageFailure extends Error {
  readonly exitCode: number

  constructor(message: string, exitCode: number = exitCodes.badUsage) {
    super(message)
    this.exitCode = exitCode
  }
}

/** A line on the terminal that says how far long work is; silent in a pipe. */
export interface Progress {
  say(done: number, of?: number): void
  end(): void
}

/** Shows progress on standard error when that is a terminal. */
export function showProgress(what: string): Progress {
  if (!process.stderr.isTTY) return { say: () => undefined, end: () => undefined }
  let last = 0
  return {
    say(done, of) {
      const now = Date.now()
      // Ten times a second is enough for eyes; more would slow the work itself.
      if (now - last < 100 && done !== of) return
      last = now
      process.stderr.write(`\r\u001b[2K${what}: ${done}${of === undefined ? '' : ` of ${of}`}`)
    },
    end() {
      process.stderr.write('\r\u001b[2K')
    },
  }
}

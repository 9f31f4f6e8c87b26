/**
 * Runs `end` once when this process is asked to end, and leaves with the status it gives: on Ctrl-C,
 * SIGTERM, a closed terminal, or when the npm that started it is gone (npm passes no signal on when
 * it is itself killed, and the port would stay taken). A second Ctrl-C leaves at once.
 */
export function whenAskedToEnd(end: () => Promise<number>): void {
  let isEnding = false
  const leave = async () => {
    if (isEnding) process.exit(130)
    isEnding = true
    clearInterval(watch)
    const code = await end().catch((error) => {
      console.error(error)
      return 70
    })
    process.exit(code)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, leave)
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid !== parent) void leave()
  }, 500)
  watch.unref()
}

/** Runs a command over the workspace and leaves it afterwards, so that the process can end. */
export async function withWorkspace<Result>(work: () => Promise<Result>): Promise<Result> {
  const { closeWorkspace } = await import('#workflows/workspace')
  try {
    return await work()
  } finally {
    await closeWorkspace()
  }
}

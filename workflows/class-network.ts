/** A listener on the local network that serves classes and nothing else. */
export interface ClassNetwork {
  /** Where it is reached, without a class's code. */
  addresses: string[]
  close(): Promise<void>
}

/** Why it cannot be switched on. */
export type ClassNetworkRefusal = 'not-served' | 'port-taken' | 'not-allowed'

/**
 * The server's process has the listener, the pages are another bundle in the same process: they meet
 * under this key of the global object, as with the workspace.
 */
const key = Symbol.for('according.class-network')
const holder = globalThis as {
  [key]?: { start: () => Promise<ClassNetwork>; on: Promise<ClassNetwork> | null }
}

/** Says how the listener is started; the server does so, and nothing is listened on yet. */
export function offerClassNetwork(start: () => Promise<ClassNetwork>): void {
  holder[key] = { start, on: null }
}

/** Switches the listener on, or gives the one that is on. */
export async function startClassNetwork(): Promise<
  { outcome: 'on'; addresses: string[] } | { outcome: 'refused'; because: ClassNetworkRefusal }
> {
  const offered = holder[key]
  if (!offered) return { outcome: 'refused', because: 'not-served' }
  try {
    offered.on ??= offered.start()
    return { outcome: 'on', addresses: (await offered.on).addresses }
  } catch (error) {
    offered.on = null
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE') return { outcome: 'refused', because: 'port-taken' }
    if (code === 'EACCES') return { outcome: 'refused', because: 'not-allowed' }
    throw error
  }
}

/** Where classes are reached now; null while the listener is off. */
export async function classAddresses(): Promise<string[] | null> {
  const on = await holder[key]?.on
  return on?.addresses ?? null
}

/** Switches the listener off. */
export async function stopClassNetwork(): Promise<void> {
  const offered = holder[key]
  const on = offered?.on
  if (!offered || !on) return
  offered.on = null
  await (await on).close()
}

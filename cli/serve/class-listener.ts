import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { networkInterfaces } from 'node:os'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { joinableClass, joinClass, receiveWork } from '#workflows/open-class'
import { writeClassPage } from '#workflows/write-class-page'

/** A pupil's work with many marks is some 200 kB; nothing larger is read. */
const largestBody = 1_000_000

/** Where a class is reached on the local network. */
export interface ClassListener {
  /** Addresses of this machine without the code: `http://192.168.1.20:3100`. */
  addresses: string[]
  close(): Promise<void>
}

/**
 * Listens on the local network for a class, and answers its routes alone: `/` asks for the code, `/CODE`
 * is the class page, `/CODE/join` and `/CODE/work` take what it sends. Nothing else of According is
 * reachable here: pages and data of the workspace have their own listener, on this machine only. What
 * pupils write is in no log.
 * @throws the system's error where the port is taken or may not be listened on
 */
export async function listenForClass(port: number): Promise<ClassListener> {
  // Codes have 27 letters and digits in 6 places: at 30 tries a minute that is more than twenty years.
  const wrongCodes = new RateLimiterMemory({ points: 30, duration: 60 })
  // A class of forty behind one address joins and locks within seconds: that must pass.
  const asked = new RateLimiterMemory({ points: 600, duration: 60 })
  const server = createServer((request, response) => {
    answer({ wrongCodes, asked }, request, response).catch(() => {
      if (!response.headersSent) say(response, 500, 'Something went wrong here; try again.')
      else response.destroy()
    })
  })
  server.requestTimeout = 30_000
  server.headersTimeout = 10_000
  server.maxHeadersCount = 50
  await listen(server, port)
  const { port: taken } = server.address() as { port: number }
  return {
    addresses: ownAddresses().map((host) => `http://${host}:${taken}`),
    close: () => close(server),
  }
}

interface Limits {
  wrongCodes: RateLimiterMemory
  asked: RateLimiterMemory
}

async function answer(
  { wrongCodes, asked }: Limits,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const from = request.socket.remoteAddress ?? 'unknown'
  const isAllowed = await asked.consume(from).then(
    () => true,
    () => false,
  )
  const guesses = await wrongCodes.get(from)
  if (!isAllowed || (guesses !== null && guesses.remainingPoints <= 0)) {
    response.setHeader('Retry-After', '60')
    return say(response, 429, 'Too many requests from this address; wait a minute.')
  }
  const route = readRoute(request)
  if (route === null) return say(response, 404, 'There is no such page.')
  if (route.kind === 'door') return page(response, await writeClassPage(null, 'door'))
  const file = await joinableClass(route.code)
  if (!file) {
    await wrongCodes.consume(from).catch(() => undefined)
    return say(
      response,
      404,
      'No class is open under this code. Look at the code on the board again.',
    )
  }
  if (route.kind === 'page') return page(response, await writeClassPage(file, 'network'))
  const body = await readBody(request)
  if (body === null) return say(response, 413, 'This is no work of a class: it is too large.')
  const outcome =
    route.kind === 'join' ? await joinClass(route.code, body) : await receiveWork(route.code, body)
  const isDone = outcome.outcome === 'joined' || outcome.outcome === 'kept'
  json(response, isDone ? 200 : outcome.outcome === 'no-such-class' ? 404 : 400, outcome)
}

type Route = { kind: 'door' } | { kind: 'page' | 'join' | 'work'; code: string }

function readRoute({ method, url = '/' }: IncomingMessage): Route | null {
  // The path as it was sent: nothing is decoded or resolved, so there is nothing to get around.
  const [pathname] = url.split('?')
  if (pathname === '/') return method === 'GET' ? { kind: 'door' } : null
  const found = /^\/([a-z2-9]{6})(?:\/(join|work))?$/i.exec(pathname)
  if (!found) return null
  const code = found[1].toLowerCase()
  const kind = found[2] as 'join' | 'work' | undefined
  if (kind === undefined) return method === 'GET' ? { kind: 'page', code } : null
  return method === 'POST' ? { kind, code } : null
}

/** The body as JSON; undefined where it is none, null where it is too large. */
async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += (chunk as Buffer).length
    if (size > largestBody) return null
    chunks.push(chunk as Buffer)
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch {
    return undefined
  }
}

function page(response: ServerResponse, html: string): void {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'x-frame-options': 'DENY',
    ...safe,
  })
  response.end(html)
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json', ...safe })
  response.end(JSON.stringify(body))
}

const safe = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
}

function say(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...safe })
  response.end(`${words}\n`)
}

/** Addresses of this machine that others on the network can reach, IPv4 first, for these are short on a board. */
function ownAddresses(): string[] {
  const all = Object.values(networkInterfaces()).flatMap((of) => of ?? [])
  const outward = all.filter(({ internal, scopeid }) => !internal && !scopeid)
  const hosts = outward
    .toSorted((a, b) => a.family.localeCompare(b.family))
    .map(({ family, address }) => (family === 'IPv6' ? `[${address}]` : address))
  return hosts.length > 0 ? hosts : ['127.0.0.1']
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, resolve)
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

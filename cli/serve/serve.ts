import { createServer, type RequestListener, type Server } from 'node:http'
import { rootFolder } from '#workflows/places'
import { explainHost, explainPort } from '../../setup/explain-failure.mjs'
import { exitCodes, UsageFailure } from '../exit-codes'
import { isOwnHost } from './is-own-host'
import { whenAskedToEnd } from './when-asked-to-end'

/**
 * Serves the pages until asked to end. The port is taken first, so that a taken one is said at once;
 * until the pages are ready, requests wait with a short note.
 */
export async function serve(): Promise<void> {
  const host = process.env.HOST ?? '127.0.0.1'
  const port = readPort(process.env.PORT)
  const refusal = explainHost(host)
  if (refusal) throw new UsageFailure(refusal)
  let answer: RequestListener = stillStarting
  const server = createServer((request, response) => {
    if (!isOwnHost(request.headers.host)) return refuse(response)
    // Whence it came as this server saw it comes last, whatever the sender wrote before it.
    const told = request.headers['x-forwarded-for']
    request.headers['x-forwarded-for'] = [told, request.socket.remoteAddress]
      .flat()
      .filter(Boolean)
      .join(', ')
    answer(request, response)
  })
  await listen(server, host, port)
  whenAskedToEnd(() => end(server))
  try {
    answer = await open(host, port)
  } catch (error) {
    // A port that is still listened on would keep this process alive with nothing to serve.
    await end(server)
    throw error
  }
  await offerClasses()
  console.log(`According is ready: http://${host.includes(':') ? `[${host}]` : host}:${port}`)
  console.log('Ctrl-C ends it.')
  await catchUp()
}

/** Lets a teacher switch on a listener for the local network; it is off until then. */
async function offerClasses(): Promise<void> {
  const { offerClassNetwork } = await import('#workflows/class-network')
  offerClassNetwork(async () => {
    const { listenForClass } = await import('./class-listener')
    return listenForClass(
      readPort(process.env.ACCORDING_CLASS_PORT ?? '3100', 'ACCORDING_CLASS_PORT'),
    )
  })
}

/** Opens the database, the demo on a first run, and the pages. */
async function open(host: string, port: number): Promise<RequestListener> {
  say('Opening the database')
  const { openWorkspace } = await import('#workflows/workspace')
  await openWorkspace()
  await offerDemo()
  return openPages(host, port)
}

/** Reads what waits and what an older engine has read, and compares the stories that have changed. */
async function catchUp(): Promise<void> {
  const { openWorkspace } = await import('#workflows/workspace')
  const workspace = await openWorkspace()
  const { fillSearch } = await import('#workflows/search/fill-search')
  const filled = await fillSearch(workspace)
  if (filled > 0) say(`${filled} stored articles can be searched now`)
  const { fillCounts } = await import('#workflows/fill-counts')
  await fillCounts(workspace)
  const { readWaiting } = await import('#workflows/read-waiting')
  await readWaiting(workspace)
  const { reanalyseArchive } = await import('#workflows/reanalyse-archive')
  const { read, engine } = await reanalyseArchive(workspace)
  const { updateStories } = await import('#workflows/update-story')
  await updateStories(workspace)
  if (read > 0) say(`Engine ${engine.version} has read ${read} stored articles anew`)
}

function say(words: string): void {
  console.error(`· ${words}`)
}

function readPort(value: string | undefined, name = 'PORT'): number {
  const port = value === undefined || value === '' ? 3000 : Number(value)
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new UsageFailure(`${name}=${value} is not a port. Choose a number from 1024 to 65535.`)
  }
  return port
}

async function offerDemo(): Promise<void> {
  const { loadDemo } = await import('#workflows/load-demo')
  const { outcome } = await loadDemo()
  if (outcome === 'loaded') say('Loaded the demo stories; they are being read')
}

async function openPages(host: string, port: number): Promise<RequestListener> {
  const { default: next } = await import('next')
  // next is CommonJS: under Node's own loader its default export is the module itself.
  const open = typeof next === 'function' ? next : (next as { default: typeof next }).default
  const pages = open({ dev: false, dir: rootFolder(), hostname: host, port })
  await pages.prepare()
  return pages.getRequestHandler()
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new UsageFailure(explainPort(error.code ?? 'unknown', port)))
    })
    server.listen(port, host, resolve)
  })
}

const stillStarting: RequestListener = (_request, response) => {
  response.writeHead(503, { 'content-type': 'text/html; charset=utf-8', 'retry-after': '1' })
  response.end(
    '<!doctype html><html lang="en"><meta http-equiv="refresh" content="1"><title>According</title><p>According is starting; this page opens by itself in a moment.</p></html>',
  )
}

function refuse(response: Parameters<RequestListener>[1]): void {
  response.writeHead(421, { 'content-type': 'text/plain; charset=utf-8' })
  response.end('According answers only to this machine’s own names: use http://127.0.0.1.\n')
}

/** Ends what this process started: connections, threads, and the database if no one else uses it. */
async function end(server: Server): Promise<number> {
  server.close()
  server.closeAllConnections()
  const { stopClassNetwork } = await import('#workflows/class-network')
  await stopClassNetwork()
  const { closeWorkspace } = await import('#workflows/workspace')
  await closeWorkspace()
  return exitCodes.done
}

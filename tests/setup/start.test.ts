import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  explainFailure,
  explainHost,
  explainNode,
  explainPort,
} from '../../setup/explain-failure.mjs'
import { freePort, serveOwn } from '../browser/serve-own'

const root = join(import.meta.dirname, '..', '..')

describe('what a newcomer is told', () => {
  test.each([
    ['20.18.3', /needs Node 20\.19 or newer; this is Node 20\.18\.3/],
    ['18.0.0', /needs Node 20\.19/],
  ])('by Node %s', (version, words) => {
    expect(explainNode(version)).toMatch(words)
  })

  test.each([['20.19.0'], ['22.1.0'], ['24.0.0']])('nothing by Node %s', (version) => {
    expect(explainNode(version)).toBeNull()
  })

  test.each([['0.0.0.0'], ['192.168.1.4'], ['example.org'], ['::']])(
    'HOST=%s is refused with the reason',
    (host) => {
      expect(explainHost(host)).toContain('no logins')
    },
  )

  test.each([['127.0.0.1'], ['localhost'], ['::1'], ['127.8.0.1']])('HOST=%s is fine', (host) => {
    expect(explainHost(host)).toBeNull()
  })

  test.each([
    ['ENOSPC', 'disk is full'],
    ['EROFS', 'read-only'],
    ['EACCES', 'may not be written'],
  ])('about %s', (code, words) => {
    expect(explainFailure({ code, path: '/x' })).toContain(words)
  })

  test('about a taken port', () => {
    expect(explainPort('EADDRINUSE', 3000)).toContain('PORT=3001 npm start')
  })
})

describe('serving', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'according-start-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  function serve(env: Record<string, string>): {
    child: ChildProcess
    ended: Promise<{ code: number | null; output: string }>
  } {
    const child = spawn(process.execPath, ['dist/according.js', 'serve'], {
      cwd: root,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        ACCORDING_DATA: join(folder, 'data'),
        DATABASE_URL: '',
        ...env,
      },
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk
      })
    }
    return {
      child,
      ended: new Promise((resolve) => child.on('close', (code) => resolve({ code, output }))),
    }
  }

  test('a taken port is said at once, before anything else is started', async () => {
    const port = await freePort()
    const other = createServer().listen(port, '127.0.0.1')
    const { code, output } = await serve({ PORT: String(port) }).ended
    other.close()
    expect(code).toBe(2)
    expect(output.trim()).toBe(explainPort('EADDRINUSE', port))
  })

  test('another host than this machine is refused', async () => {
    const { code, output } = await serve({ HOST: '0.0.0.0' }).ended
    expect(code).toBe(2)
    expect(output).toContain('no logins')
  })

  test('a port that is none is named', async () => {
    expect((await serve({ PORT: 'http' }).ended).output).toContain('PORT=http is not a port')
  })

  test('a database that cannot be opened is said, and the port is free again', async () => {
    const port = await freePort()
    const blocked = join(folder, 'blocked')
    writeFileSync(blocked, 'a file where the data folder should be')
    const { code, output } = await serve({ PORT: String(port), ACCORDING_DATA: blocked }).ended
    expect(code).toBe(2)
    expect(output.trim().split('\n').at(-1)).toMatch(/^The folder .* cannot be written/)
    expect(await freePort(port)).toBe(port)
  }, 60_000)

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s ends the pages and the database and frees the port',
    async (signal) => {
      const server = await serveOwn('nothing')
      expect((await fetch(`${server.address}/`)).status).toBe(200)
      expect(await server.end(signal)).toBe(0)
      await expect(fetch(`${server.address}/`)).rejects.toThrow()
    },
    120_000,
  )
})

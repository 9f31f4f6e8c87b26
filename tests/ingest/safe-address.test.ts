import { describe, expect, test } from 'vitest'
import { RefusedInput } from '#ingest/refusal'
import { isPublic, parseAddress, resolvePublic } from '#ingest/safe-address'

function refusal(address: string): string | null {
  try {
    parseAddress(address)
    return null
  } catch (error) {
    return (error as RefusedInput).refusal.because
  }
}

describe('addresses that no page has any business at', () => {
  test.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://0x7f.1/',
    'http://localhost/',
    'http://LOCALHOST./',
    'http://a.localhost/',
    'http://printer.local/',
    'http://db.internal/',
    'http://nas.lan/',
    'http://router.home.arpa/',
    'http://wiki.intranet/',
    'http://0.0.0.0/',
    'http://0/',
    'http://10.1.2.3/',
    'http://172.16.0.1/',
    'http://172.31.255.255/',
    'http://192.168.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'http://192.0.0.1/',
    'http://192.0.2.1/',
    'http://198.18.0.1/',
    'http://198.51.100.1/',
    'http://203.0.113.1/',
    'http://224.0.0.1/',
    'http://240.0.0.1/',
    'http://255.255.255.255/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[fe80::1]/',
    'http://[fc00::1]/',
    'http://[fd12:3456::1]/',
    'http://[ff02::1]/',
    'http://[2001:db8::1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'https://127.0.0.1:8443/',
    'http://example.org:22/',
    'http://example.org:25/',
    'http://example.org:6379/',
    'http://example.org:5432/',
    'http://①②⑦.0.0.1/',
    'http://127.0.0.1.:80/',
  ])('%s', (address) => {
    expect(refusal(address)).toBe('private-address')
  })

  test.each([
    'file:///etc/passwd',
    'ftp://example.org/',
    'gopher://example.org/',
    'javascript:alert(1)',
    'data:text/html,hi',
    'ws://example.org/',
  ])('%s', (address) => {
    expect(refusal(address)).toBe('not-http')
  })

  test.each([
    '',
    'example',
    'http://',
    'http://[::1',
    'http://user:secret@example.org/',
    'http://user@example.org/',
    'http://a b/',
  ])('%j is no address', (address) => {
    expect(refusal(address)).toBe('bad-address')
  })
})

test.each([
  'https://example.org/a',
  'http://example.org:8080/',
  'https://93.184.216.34/',
  'http://[2606:4700::1111]/',
])('%s may be asked for', (address) => {
  expect(refusal(address)).toBeNull()
})

test('a name that leads to this machine is refused after it was resolved', async () => {
  // Every system resolves its own loopback name; the URL is made by hand, past the name's own check.
  const url = new URL('http://example.org/')
  Object.defineProperty(url, 'hostname', { value: 'localhost' })
  await expect(resolvePublic(url)).rejects.toBeInstanceOf(RefusedInput)
})

test.each([
  ['8.8.8.8', true],
  ['10.0.0.1', false],
  ['fe80::1%eth0', false],
  ['nonsense', false],
])('%s public: %s', (address, expected) => {
  expect(isPublic(address)).toBe(expected)
})

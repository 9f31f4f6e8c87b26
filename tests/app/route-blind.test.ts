import { expect, test } from 'vitest'
import { routeBlind } from '../../app/blind/route-blind'

test.each([
  ['/', '/blind'],
  ['/stories/b7', '/blind/stories/b7'],
  ['/articles/b7', '/blind/articles/b7'],
  ['/outlets', '/blind/hidden/outlets'],
  ['/stories/b7/sources/c9.s1', '/blind/hidden/stories/b7/sources/c9.s1'],
  ['/sources/body:coast.guard', '/blind/hidden/sources/body:coast.guard'],
])('%s is shown by %s', (path, page) => {
  expect(routeBlind(path)).toEqual({ to: 'page', path: page })
})

test.each([
  '/index.json',
  '/stories/b7.csv',
  '/stories/b7.JSON',
  '/stories/b7/sources/c9.s1.json',
  '/api/v1/stories',
])('%s is refused', (path) => {
  expect(routeBlind(path)).toEqual({ to: 'refuse' })
})

test.each(['/icon.svg', '/blind-mode', '/api/lookup', '/_next/static/a.js'])(
  '%s holds no names and passes',
  (path) => {
    expect(routeBlind(path)).toEqual({ to: 'pass' })
  },
)

'use client'

import type { KeyboardEvent, ReactNode } from 'react'

/** Moves along the segments of a strip by arrow keys, and to the strips above and below. */
export function StripKeys({ children }: { children: ReactNode }) {
  // The links inside are reached by the tab key too: the box only listens to what they bubble up.
  // biome-ignore lint/a11y/noStaticElementInteractions: it is no control of its own
  return <div onKeyDown={move}>{children}</div>
}

function move(event: KeyboardEvent<HTMLElement>) {
  const segment = (event.target as HTMLElement).closest<HTMLElement>('[data-strip] a')
  const strip = segment?.closest('[data-strip]')
  if (!segment || !strip) return
  const strips = [...event.currentTarget.querySelectorAll('[data-strip]')]
  const own = [...strip.querySelectorAll('a')]
  const place = own.indexOf(segment as HTMLAnchorElement)
  const moves: Record<string, () => HTMLElement | undefined> = {
    ArrowRight: () => own[place + 1],
    ArrowLeft: () => own[place - 1],
    Home: () => own[0],
    End: () => own.at(-1),
    ArrowDown: () => nearest(strips.slice(strips.indexOf(strip) + 1), segment),
    ArrowUp: () => nearest(strips.slice(0, strips.indexOf(strip)).reverse(), segment),
  }
  const next = moves[event.key]?.()
  if (!next) return
  event.preventDefault()
  next.focus()
}

/** In the first of the strips that has any segment, the one that stands closest to this. */
function nearest(strips: Element[], segment: HTMLElement): HTMLElement | undefined {
  const found = strips.map((strip) => [...strip.querySelectorAll('a')]).find(({ length }) => length)
  const from = segment.getBoundingClientRect().left
  return found?.sort(
    (a, b) =>
      Math.abs(a.getBoundingClientRect().left - from) -
      Math.abs(b.getBoundingClientRect().left - from),
  )[0]
}

'use client'

import { useEffect, useRef } from 'react'

const steps: Record<string, number> = { j: 1, k: -1 }

/**
 * j and k go through the queue. What is judged leaves it, and the selection stays at its place, which is
 * then the next mark.
 */
export function QueueKeys({ count }: { count: number }) {
  const at = useRef(-1)
  useEffect(() => {
    if (at.current >= 0) select(Math.min(at.current, count - 1))
    const press = (event: KeyboardEvent) => {
      const { target, key } = event
      const isTyping =
        target instanceof HTMLElement && target.closest('input, textarea, select') !== null
      const step = steps[key] ?? 0
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey || step === 0) return
      at.current = Math.max(0, Math.min(count - 1, at.current + step))
      select(at.current)
    }
    // After a judgement the list is another one of perhaps the same length.
    const list = document.querySelector('[data-item]')?.parentElement
    const observer = new MutationObserver(() => {
      if (at.current >= 0) select(Math.min(at.current, count - 1))
    })
    if (list) observer.observe(list, { childList: true })
    window.addEventListener('keydown', press)
    return () => {
      window.removeEventListener('keydown', press)
      observer.disconnect()
    }
  }, [count])
  return null
}

function select(index: number): void {
  const items = [...document.querySelectorAll<HTMLElement>('[data-item]')]
  for (const item of items) delete item.dataset.selected
  const item = items[index]
  if (!item) return
  item.dataset.selected = ''
  item.tabIndex = -1
  item.focus({ preventScroll: true })
  item.scrollIntoView({ block: 'center' })
}

'use client'

import { useEffect } from 'react'

const keys = ['y', 'c', 'd', 'u']

/**
 * y confirms, c corrects, d opens the dispute of the mark that is selected; u takes the last judgement
 * back. Each presses what stands on the page for it, so that keys and buttons cannot differ.
 */
export function JudgeKeys() {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, target } = event
      const isTyping =
        target instanceof HTMLElement &&
        target.closest('input, textarea, select, [role="listbox"]') !== null
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey || !keys.includes(key)) return
      const pressed = key === 'u' ? document : selected()
      const button = pressed?.querySelector<HTMLElement>(`[data-key="${key}"]`)
      if (!button) return
      event.preventDefault()
      button.click()
      // The note of a dispute is what is typed next.
      if (key === 'd') button.parentElement?.querySelector('textarea')?.focus()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
  return null
}

/** The note or row that j and k have gone to, or the one that the address names. */
function selected(): Element | null {
  const at = new URLSearchParams(window.location.search).get('at')
  const own = [...document.querySelectorAll('[data-selected]')].find((one) =>
    one.querySelector('[data-key]'),
  )
  return own ?? (at ? document.getElementById(`note-${at}`) : null)
}

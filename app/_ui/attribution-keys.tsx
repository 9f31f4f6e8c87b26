'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import styles from './attribution-keys.module.css'

/**
 * Keyboard beside an annotated text: j and k go to the next and the previous attribution; ? opens the
 * help, Escape closes it.
 * @param keepsPlace whether the address bar keeps which attribution it is
 */
export function AttributionKeys({ ids, keepsPlace }: { ids: string[]; keepsPlace: boolean }) {
  const words = useTranslations('article')
  const [isHelpOpen, setHelpOpen] = useState(false)
  const at = useRef(-1)
  useEffect(() => {
    at.current = ids.indexOf(new URLSearchParams(window.location.search).get('at') ?? '')
    const press = (event: KeyboardEvent) => {
      if (isMeantElsewhere(event)) return
      if (event.key === '?') setHelpOpen((isOpen) => !isOpen)
      else if (event.key === 'Escape') setHelpOpen(false)
      else at.current = move(ids, at.current, steps[event.key] ?? 0, keepsPlace)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [ids, keepsPlace])
  if (!isHelpOpen) return null
  return (
    <dialog open className={styles.help} aria-label={words('keyboard')}>
      <p>
        <kbd>j</kbd> {words('next')}
        <br />
        <kbd>k</kbd> {words('previous')}
        <br />
        <kbd>?</kbd> {words('help')}
        <br />
        <kbd>Esc</kbd> {words('close')}
      </p>
      <button type="button" className="button" onClick={() => setHelpOpen(false)}>
        {words('close')}
      </button>
    </dialog>
  )
}

const steps: Record<string, number> = { j: 1, k: -1 }

/** Goes to the next or previous attribution, and gives the place where it now is. */
function move(ids: string[], at: number, step: number, keepsPlace: boolean): number {
  if (step === 0 || ids.length === 0) return at
  const next = Math.min(ids.length - 1, Math.max(0, at + step))
  select(ids[next])
  if (keepsPlace) keepPlace(ids[next])
  return next
}

function isMeantElsewhere({ ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  const isTyping =
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [role="listbox"]') !== null
  return ctrlKey || metaKey || altKey || isTyping
}

function select(id: string): void {
  for (const old of document.querySelectorAll('[data-selected]'))
    old.removeAttribute('data-selected')
  const marked = [...document.querySelectorAll<HTMLElement>(`[data-of~="${id}"]`)]
  const note = document.getElementById(`note-${id}`)
  for (const element of [...marked, ...(note ? [note] : [])]) element.dataset.selected = ''
  marked[0]?.scrollIntoView({ block: 'center' })
  if (note) {
    note.tabIndex = -1
    note.focus({ preventScroll: true })
  }
}

function keepPlace(id: string): void {
  const address = new URL(window.location.href)
  address.searchParams.set('at', id)
  window.history.replaceState(null, '', address)
}

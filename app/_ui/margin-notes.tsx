'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import styles from './margin-notes.module.css'

interface MarginNote {
  id: string
  colour: string
  isSelected: boolean
  body: ReactNode
}

/**
 * Notes beside a paragraph, each level with the line where its attribution begins, or right below
 * the note before it. On a narrow screen they stand below the paragraph and nothing is measured.
 */
export function MarginNotes({ notes }: { notes: MarginNote[] }) {
  const column = useRef<HTMLElement>(null)
  useEffect(() => {
    const aside = column.current
    if (!aside) return
    const level = () => alignNotes(aside)
    level()
    const observer = new ResizeObserver(level)
    observer.observe(aside)
    return () => observer.disconnect()
  }, [])
  if (notes.length === 0) return <aside ref={column} className={styles.column} aria-hidden="true" />
  return (
    <aside ref={column} className={styles.column} aria-label="What the engine reads in this paragraph">
      {notes.map(({ id, colour, isSelected, body }) => (
        <div
          key={id}
          id={`note-${id}`}
          data-for={id}
          className={`${styles.note} ${isSelected ? styles.selected : ''}`}
          style={{ borderLeftColor: colour }}
        >
          {body}
        </div>
      ))}
    </aside>
  )
}

const gap = 10

function alignNotes(aside: HTMLElement): void {
  const isBeside = getComputedStyle(aside).display === 'block'
  let bottom = 0
  for (const note of aside.querySelectorAll<HTMLElement>('[data-for]')) {
    const anchor = document.getElementById(note.dataset.for ?? '')
    const wanted = anchor && isBeside ? anchor.offsetTop - aside.offsetTop : 0
    const space = isBeside ? Math.max(0, wanted - bottom) : 0
    note.style.marginTop = `${space}px`
    bottom += space + note.offsetHeight + gap
  }
}

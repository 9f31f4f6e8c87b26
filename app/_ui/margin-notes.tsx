'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import styles from './margin-notes.module.css'

/** A paragraph with its notes; each note belongs to the attribution whose anchor has its id. */
export interface NotedParagraph {
  key: number
  paragraph: ReactNode
  notes: { id: string; colour: string; isSelected: boolean; body: ReactNode }[]
}

/**
 * Text with notes in the margin, each level with the line where its attribution begins, or right
 * below the note before it. On a narrow screen, and until it is measured, a paragraph's notes stand
 * right after it.
 */
export function MarginNotes({
  paragraphs,
  label,
}: {
  paragraphs: NotedParagraph[]
  label: string
}) {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const own = frame.current
    if (!own || paragraphs.length === 0) return
    const level = () => alignNotes(own)
    level()
    const observer = new ResizeObserver(level)
    observer.observe(own)
    for (const note of own.querySelectorAll('[data-for]')) observer.observe(note)
    return () => observer.disconnect()
  }, [paragraphs])
  return (
    <div ref={frame} className={styles.frame}>
      {paragraphs.map(({ key, paragraph, notes }) => (
        <div key={key}>
          {paragraph}
          {notes.length === 0 ? null : (
            <aside aria-label={label}>
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
          )}
        </div>
      ))}
    </div>
  )
}

const widest = '(min-width: 901px)'
const gap = 10

/** Measures everything before anything is moved: a draft is laid out anew at every pause of typing. */
function alignNotes(frame: HTMLElement): void {
  const isBeside = window.matchMedia(widest).matches
  frame.classList.toggle(styles.beside, isBeside)
  const notes = [...frame.querySelectorAll<HTMLElement>('[data-for]')]
  const top = frame.getBoundingClientRect().top
  let bottom = 0
  const places = notes.map((note) => {
    const anchor = document.getElementById(note.dataset.for ?? '')
    const wanted = anchor ? anchor.getBoundingClientRect().top - top : bottom
    const place = Math.max(wanted, bottom)
    bottom = place + note.offsetHeight + gap
    return place
  })
  notes.forEach((note, index) => {
    note.style.top = isBeside ? `${places[index]}px` : ''
  })
  frame.style.setProperty('--notes-height', `${bottom}px`)
}

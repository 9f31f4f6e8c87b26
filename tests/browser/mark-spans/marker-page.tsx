import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import type { Stretch } from '#domain/span'
import { type MarkedSpans, nothingMarked } from '../../../app/_ui/mark-spans/marked-spans'
import { SpanMarker } from '../../../app/_ui/mark-spans/span-marker'

/** What the test hands in and reads off. */
declare global {
  interface Window {
    given: { text: string; paragraphs: Stretch[]; marks?: MarkedSpans }
    marks: MarkedSpans
    confirmed: number
    left: number
  }
}

/** The marker as a class file has it: a page of its own, without a server. */
function MarkerPage() {
  const { text, paragraphs } = window.given
  const [marks, setMarks] = useState(window.given.marks ?? nothingMarked)
  window.marks = marks
  return (
    <main>
      <h1>Marker</h1>
      <SpanMarker
        text={text}
        paragraphs={paragraphs}
        marks={marks}
        onMarks={setMarks}
        language="en"
        onConfirm={() => {
          window.confirmed = (window.confirmed ?? 0) + 1
        }}
        onLeave={() => {
          window.left = (window.left ?? 0) + 1
        }}
        words={{
          text: 'Text to mark',
          roles: { source: 'Source', cue: 'Cue', content: 'Content' },
          asks: { source: 'Who?', cue: 'By which word?', content: 'What?' },
          help: {
            title: 'Keys',
            mouse: 'Drag over the words.',
            touch: 'Tap the first word, then the last.',
            keys: [{ key: 'S', does: 'source' }],
          },
          further: 'A further stretch',
          marked: (role, first, last) => `${role}, words ${first} to ${last}`,
          chosen: (first, last, words) => `words ${first} to ${last} chosen: ${words}`,
          firstTapped: (word) => `first word: ${word}`,
          cleared: 'cleared',
          nothing: (role) => `no ${role}`,
          remove: (role, words) => `Remove ${role}: ${words}`,
          confirm: 'Keep',
          leave: 'Leave',
        }}
      />
    </main>
  )
}

createRoot(document.getElementById('root') as HTMLElement).render(<MarkerPage />)

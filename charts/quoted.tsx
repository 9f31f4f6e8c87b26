import type { ReactNode } from 'react'

/**
 * Words of an article, in a sentence of the interface: `<q>“{words}”</q>`. They are English whatever the
 * language of the page, and a screen reader has to be told.
 */
export const quotedTag = { q: (words: ReactNode) => <span lang="en">{words}</span> }

import type { SourceCategory } from '#domain/source-category'

/** The colour of each category, as a custom property of the page, so that light and dark agree. */
const categoryColours: Record<SourceCategory, string> = {
  'named-person': 'var(--named)',
  'named-organisation': 'var(--organisation)',
  document: 'var(--document)',
  'own-reporting': 'var(--own)',
  'other-media': 'var(--media)',
  'anonymous-described': 'var(--anonymous)',
  'anonymous-bare': 'var(--bare)',
  'generic-group': 'var(--generic)',
  'no-source': 'var(--none-fill)',
  incidental: 'var(--incidental)',
}

/** The same for a line or a tint, where the pale fill of "no source" could not be seen. */
export function lineOf(category: SourceCategory): string {
  return category === 'no-source' ? 'var(--none)' : categoryColours[category]
}

/** What fills a mark, as a background in CSS: hatching for anonymous, so that colour is never alone. */
export function backgroundOf(category: SourceCategory): string {
  if (category === 'anonymous-described') {
    return 'repeating-linear-gradient(45deg, var(--anonymous) 0 4px, var(--anonymous-2) 4px 7px)'
  }
  if (category === 'anonymous-bare') {
    return 'repeating-linear-gradient(90deg, var(--bare) 0 3px, var(--bare-2) 3px 5px)'
  }
  return categoryColours[category]
}

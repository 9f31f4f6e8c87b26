import type { Span, Stretch } from '#domain/span'

const highlight = 'draft-place'

/**
 * Shows a span in the marked text: scrolls there, marks its words and puts the focus on its paragraph,
 * from which Escape leads back.
 * @param text the element that holds a `data-paragraph` element for each of the paragraphs
 * @param paragraphs their offsets in the draft
 */
export function goToPlace(
  text: HTMLElement,
  paragraphs: readonly Stretch[],
  span: Span,
  from: HTMLElement,
): void {
  const ranges = span.flatMap((stretch) => rangeOf(text, paragraphs, stretch) ?? [])
  const [first] = ranges
  if (!first) return
  const paragraph = first.startContainer.parentElement?.closest<HTMLElement>('[data-paragraph]')
  if (!paragraph) return
  paragraph.tabIndex = -1
  paragraph.focus({ preventScroll: true })
  paragraph.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') from.focus()
    },
    { once: true },
  )
  markRanges(ranges)
  first.startContainer.parentElement?.scrollIntoView({ block: 'center' })
}

/** Ranges are painted, not put into the page: React goes on owning its elements. */
function markRanges(ranges: Range[]): void {
  const selection = window.getSelection()
  selection?.removeAllRanges()
  if ('highlights' in CSS) CSS.highlights.set(highlight, new Highlight(...ranges))
  else if (ranges[0]) selection?.addRange(ranges[0])
}

function rangeOf(
  text: HTMLElement,
  paragraphs: readonly Stretch[],
  [start, end]: Stretch,
): Range | null {
  const index = paragraphs.findLastIndex(([from]) => from <= start)
  const paragraph = text.querySelector(`[data-paragraph="${index}"]`)
  if (!paragraph) return null
  const [from, to] = paragraphs[index]
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  let at = from
  let hasStart = false
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0
    if (!hasStart && start < at + length) {
      range.setStart(node, start - at)
      hasStart = true
    }
    if (hasStart && Math.min(end, to) <= at + length) {
      range.setEnd(node, Math.min(end, to) - at)
      return range
    }
    at += length
  }
  return hasStart ? range : null
}

/** The text of a page's body with its paragraphs, and where its links stand in it. */
export interface BlockText {
  text: string
  links: { start: number; end: number; url: string }[]
}

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
)
const silent = new Set(
  'BUTTON FIGCAPTION FORM HEAD IFRAME INPUT NOSCRIPT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA'.split(
    ' ',
  ),
)

const textNode = 3
const elementNode = 1

/** Marks on the way back up: where an element ends. */
type Step = { enter: Node } | { leave: Element; linkStart: number | null }

/**
 * Walks a tree and joins its blocks by blank lines; `textContent` would glue them together. Walks
 * without recursion, for pages nest without bound.
 */
export function blockText(root: Node): BlockText {
  const written = writer()
  const links: BlockText['links'] = []
  const steps: Step[] = [{ enter: root }]
  while (steps.length > 0) {
    const step = steps.pop() as Step
    if ('leave' in step) leave(step, written, links)
    else enter(step.enter, written, steps)
  }
  return { text: written.text(), links }
}

function enter(node: Node, written: Writer, steps: Step[]): void {
  if (node.nodeType === textNode) {
    written.words(node.textContent ?? '')
    return
  }
  if (node.nodeType !== elementNode && node.nodeType !== 9 && node.nodeType !== 11) return
  const element = node as Element
  const name = (element.tagName ?? '').toUpperCase()
  if (silent.has(name)) return
  if (name === 'BR') written.line()
  if (blocks.has(name)) written.paragraph()
  const isLink = name === 'A' && element.getAttribute('href') !== null
  steps.push({ leave: element, linkStart: isLink ? written.nextOffset() : null })
  const children = node.childNodes
  for (let index = children.length - 1; index >= 0; index -= 1)
    steps.push({ enter: children[index] })
}

function leave(
  { leave: element, linkStart }: { leave: Element; linkStart: number | null },
  written: Writer,
  links: BlockText['links'],
): void {
  if (linkStart !== null && written.length() > linkStart) {
    links.push({ start: linkStart, end: written.length(), url: element.getAttribute('href') ?? '' })
  }
  if (blocks.has((element.tagName ?? '').toUpperCase())) written.paragraph()
}

interface Writer {
  words(text: string): void
  line(): void
  paragraph(): void
  length(): number
  /** Where the next word will stand. */
  nextOffset(): number
  text(): string
}

/** Collects words; white space is folded, and breaks wait until a word follows. */
function writer(): Writer {
  const parts: string[] = []
  let length = 0
  let pending: '' | ' ' | '\n' | '\n\n' = ''
  const rank = { '': 0, ' ': 1, '\n': 2, '\n\n': 3 }
  const wait = (gap: typeof pending) => {
    // Two line breaks are a paragraph: so <br><br> is written everywhere.
    if (gap === '\n' && pending === '\n') pending = '\n\n'
    else if (rank[gap] > rank[pending]) pending = gap
  }
  const push = (text: string) => {
    parts.push(text)
    length += text.length
  }
  return {
    words(text) {
      const folded = text.replace(/[\s\u00a0]+/g, ' ')
      if (folded.startsWith(' ')) wait(' ')
      const words = folded.trim()
      if (words === '') return
      if (length > 0) push(pending)
      pending = ''
      push(words)
      if (folded.endsWith(' ')) wait(' ')
    },
    line: () => wait('\n'),
    paragraph: () => wait('\n\n'),
    length: () => length,
    nextOffset: () => (length > 0 ? length + pending.length : 0),
    text: () => parts.join(''),
  }
}

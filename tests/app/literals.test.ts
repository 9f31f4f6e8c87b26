import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..')

/** Attributes that are read out or shown. */
const said = new Set(['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'label'])

/** What is the same in every language: names of the product's own, of keys and of formats. */
const same = [/^Esc$/, /^According$/, /^https:/, /^(?:JSON|CSV)$/]

/** Every sentence of a file that stands in its markup instead of in the words of the interface. */
function literalsOf(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const found: string[] = []
  const note = (node: ts.Node, words: string) => {
    const plain = words.replace(/&\w+;/g, ' ').replace(/\s+/g, ' ').trim()
    if (!/\p{L}{2}/u.test(plain) || same.some((one) => one.test(plain))) return
    const { line } = source.getLineAndCharacterOfPosition(node.getStart())
    found.push(`${file}:${line + 1} ${plain}`)
  }
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) note(node, node.text)
    else if (ts.isJsxAttribute(node) && said.has(node.name.getText())) {
      if (node.initializer) noteStrings(node.initializer)
    } else if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent) && node.expression) {
      noteShown(node.expression)
    }
    ts.forEachChild(node, visit)
  }
  /** Strings that an expression between tags shows: through choices, never through calls. */
  const noteShown = (node: ts.Expression): void => {
    if (ts.isConditionalExpression(node)) {
      noteShown(node.whenTrue)
      noteShown(node.whenFalse)
    } else if (ts.isParenthesizedExpression(node)) noteShown(node.expression)
    else if (ts.isBinaryExpression(node)) noteShown(node.right)
    else if (ts.isStringLiteralLike(node)) note(node, node.text)
    else if (ts.isTemplateExpression(node)) {
      for (const { text: words } of [node.head, ...node.templateSpans.map((span) => span.literal)])
        note(node, words)
    }
  }
  const noteStrings = (node: ts.Node): void => {
    if (ts.isStringLiteral(node)) note(node, node.text)
    else if (ts.isJsxExpression(node) && node.expression) noteShown(node.expression)
  }
  visit(source)
  return found
}

describe('the markup of pages and charts', () => {
  test('holds no sentence of its own: all stand in the words of the interface', () => {
    const files = ['app', 'charts'].flatMap((room) =>
      readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.tsx'))
        .map((file) => `${room}/${file}`),
    )
    expect(files.length).toBeGreaterThan(80)
    expect(
      files.flatMap((file) => literalsOf(file, readFileSync(join(root, file), 'utf8'))),
    ).toEqual([])
  })

  test.each([
    ['<p>Two words</p>', 1],
    ['<p aria-label="The ladder">{x}</p>', 1],
    ["<p title={isOn ? 'shown' : words('hidden')} />", 1],
    ['<p>{count > 1 ? `of articles` : null}</p>', 1],
    ['<p className="card small">{words(\'key\')} · {count}</p>', 0],
    ['<kbd>Esc</kbd>', 0],
  ])('%s has %i', (markup, count) => {
    expect(literalsOf('a.tsx', `const a = ${markup}`)).toHaveLength(count)
  })
})

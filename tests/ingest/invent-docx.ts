import JSZip from 'jszip'

const schema = 'http://schemas.openxmlformats.org'

/** A Word document with this body, in WordprocessingML, and this part of comments if any. */
export async function inventDocx(body: string, comments?: string): Promise<Uint8Array> {
  const zip = new JSZip()
  const word = `${schema}/wordprocessingml/2006/main`
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  zip.file(
    '[Content_Types].xml',
    `<?xml version="1.0"?><Types xmlns="${schema}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/><Override PartName="/word/comments.xml" ContentType="${type}.comments+xml"/></Types>`,
  )
  zip.file(
    '_rels/.rels',
    `<?xml version="1.0"?><Relationships xmlns="${schema}/package/2006/relationships"><Relationship Id="r1" Type="${schema}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  )
  zip.file(
    'word/document.xml',
    `<?xml version="1.0"?><w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
  )
  if (comments !== undefined) {
    zip.file(
      'word/_rels/document.xml.rels',
      `<?xml version="1.0"?><Relationships xmlns="${schema}/package/2006/relationships"><Relationship Id="c1" Type="${schema}/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>`,
    )
    zip.file(
      'word/comments.xml',
      `<?xml version="1.0"?><w:comments xmlns:w="${word}">${comments}</w:comments>`,
    )
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

export const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`
export const paragraph = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`

const who = 'w:id="7" w:author="Desk" w:date="2026-11-02T09:00:00Z"'
const inserted = (words: string) => `<w:ins ${who}>${run(words)}</w:ins>`
const deleted = (words: string) =>
  `<w:del ${who}><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`

/**
 * A draft that a desk has been through: words put in and taken out, a sentence moved, a paragraph break
 * taken out, a format changed, and a comment that names somebody.
 */
export function inventEditedDraft(): Promise<Uint8Array> {
  const moved = 'The bridge was built in 1911. '
  return inventDocx(
    [
      paragraph(run('Harbour bridge to close')),
      paragraph(
        run('Two '),
        deleted('sources'),
        inserted('port officials'),
        run(' said the beams were cracked, '),
        '<w:commentRangeStart w:id="3"/>',
        run('speaking on condition of anonymity.'),
        '<w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r>',
      ),
      paragraph(
        `<w:moveFrom ${who}>${run(moved)}</w:moveFrom>`,
        run('Mayor Ana Rook said it was not safe.'),
      ),
      `<w:p><w:pPr><w:rPr><w:del ${who}/></w:rPr></w:pPr>${run('According to the log, ')}</w:p>`,
      paragraph(run('three lorries were turned back.')),
      paragraph(
        `<w:moveTo ${who}>${run(moved)}</w:moveTo>`,
        `<w:r><w:rPr><w:b/><w:rPrChange ${who}><w:rPr/></w:rPrChange></w:rPr><w:t>It is listed.</w:t></w:r>`,
      ),
    ].join(''),
    `<w:comment ${who.replace('7', '3')}>${paragraph(run('This is Ned Coll, is it not?'))}</w:comment>`,
  )
}

/** What `inventEditedDraft` says when every change is accepted. */
export const editedDraftText = `Harbour bridge to close

Two port officials said the beams were cracked, speaking on condition of anonymity.

Mayor Ana Rook said it was not safe.

According to the log, three lorries were turned back.

The bridge was built in 1911. It is listed.`

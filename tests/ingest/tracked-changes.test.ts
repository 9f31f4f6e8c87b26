import { describe, expect, test } from 'vitest'
import { readFile } from '#ingest/read-file'
import { documentRemarks } from '#ingest/read-file/docx-html'
import { remarkSentence } from '#ingest/remark-sentences'
import { editedDraftText, inventDocx, inventEditedDraft, paragraph, run } from './invent-docx'

describe('a Word document with tracked changes and comments', () => {
  test('is read as it is when all changes are accepted, without its comments, and says so', async () => {
    expect(await readFile({ name: 'draft.docx', bytes: await inventEditedDraft() })).toMatchObject({
      outcome: 'read',
      article: { title: 'Harbour bridge to close', text: editedDraftText },
      remarks: ['changes-accepted', 'comments-left-out'],
    })
  })

  test.each([
    ['<w:ins w:id="1" w:author="D"><w:r><w:t>So it is.</w:t></w:r></w:ins>', ['changes-accepted']],
    ['<w:del w:id="1"><w:r><w:delText>No.</w:delText></w:r></w:del>', ['changes-accepted']],
    ['<w:r><w:commentReference w:id="1"/></w:r>', ['comments-left-out']],
    ['', []],
    // Words of the text that look like marks are words.
    [run('&lt;w:ins w:id="1"&gt; and &lt;w:del/&gt;'), []],
    ['<w:r><w:instrText>x</w:instrText></w:r>', []],
  ])('%s: %j', async (mark, remarks) => {
    const bytes = await inventDocx(paragraph(run('The bridge was closed.'), mark))
    expect(await readFile({ name: 'draft.docx', bytes })).toMatchObject({
      outcome: 'read',
      remarks,
    })
  })

  test('other files have nothing to say of that', async () => {
    const bytes = new TextEncoder().encode('The bridge was closed, she said.')
    expect(await readFile({ name: 'draft.txt', bytes })).toMatchObject({ remarks: [] })
  })

  test('every remark has a sentence that names the input', () => {
    for (const remark of documentRemarks) {
      expect(remarkSentence('x.docx', remark)).toMatch(/^x\.docx: .{20,}\.$/)
    }
  })
})

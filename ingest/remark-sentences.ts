import type { DocumentRemark } from './read-file/docx-html'

const sentences: Record<DocumentRemark, string> = {
  'changes-accepted':
    'it has tracked changes. The text was read as it is when all of them are accepted.',
  'comments-left-out': 'it has comments. They were not read.',
}

/** One sentence that names the input and says what was read of it. */
export function remarkSentence(input: string, remark: DocumentRemark): string {
  return `${input}: ${sentences[remark]}`
}

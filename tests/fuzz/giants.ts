/** An input of a shape that a slow algorithm would choke on, at any size. */
export interface Giant {
  name: string
  /** The text at about `size` UTF-16 code units. */
  text: (size: number) => string
}

const fill = (piece: string) => (size: number) => piece.repeat(Math.ceil(size / piece.length))

/** Letters only, so that each number makes a word of its own. */
const letters = (number: number) =>
  number.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)])

function numbered(sentence: (name: string) => string) {
  return (size: number) => {
    const parts: string[] = []
    for (let length = 0, next = 26; length < size; next += 1) {
      const part = sentence(letters(next))
      parts.push(part)
      length += part.length
    }
    return parts.join('')
  }
}

/** Shapes of very long texts; each is read at growing sizes, and its cost may only grow in proportion. */
export const giants: readonly Giant[] = [
  {
    name: 'one line of prose',
    text: fill('The mayor said she would resign. Officials “did not” agree. '),
  },
  {
    name: 'lines of prose',
    text: fill('The mayor said she would resign. Officials “did not” agree.\n'),
  },
  {
    name: 'one source quoted again and again',
    text: fill('“We left,” an official said. “We left,” the official added. '),
  },
  { name: 'a pronoun again and again', text: fill('He said that he had left. ') },
  {
    name: 'names upon names',
    text: numbered((name) => `Ada Or${name} said that Jon El${name} had left the board. `),
  },
  { name: 'evidential wording', text: fill('It is reportedly believed that he is said to go. ') },
  {
    name: 'claims of their own',
    text: numbered((name) => `They said the ${name} of ${name} fell. `),
  },
  {
    name: 'own statements',
    text: numbered((name) => `The ${name} fell and the ${name} was lost.\n`),
  },
  { name: 'relative clauses', text: fill('officials, who said that ') },
  { name: 'straight quotation marks', text: fill('"') },
  { name: 'opening quotation marks', text: fill('“') },
  { name: 'spaced quotation marks', text: fill(' " ') },
  {
    name: 'nested quotations',
    text: (size) => '“‘'.repeat(size / 4) + '’”'.repeat(size / 4),
  },
  { name: 'brackets', text: (size) => '('.repeat(size / 2) + ')'.repeat(size / 2) },
  { name: 'one word', text: fill('a') },
  { name: 'hyphens', text: fill('a-') },
  { name: 'apostrophes', text: fill('a’') },
  { name: 'initials', text: fill('A.') },
  { name: 'digits', text: fill('1,') },
  { name: 'full stops', text: fill('.') },
  { name: 'colons', text: fill('Mayor: ') },
  { name: 'blanks', text: fill(' ') },
  { name: 'line breaks', text: fill('\n') },
  { name: 'blank lines', text: fill('\n \n') },
  { name: 'one letter a line', text: fill('a\n') },
  { name: 'combining marks', text: (size) => `e${'\u0301'.repeat(size)}` },
  { name: 'emoji', text: fill('👩‍👩‍👧 ') },
  { name: 'lone surrogates', text: fill('\ud800') },
  { name: 'null characters', text: fill('\0') },
  { name: 'right to left', text: fill('\u202eأُغلق الجسر، قال متحدث. ') },
  { name: 'Chinese', text: fill('橋は閉鎖された、と当局は述べた。') },
  { name: 'capitals', text: fill('MAYOR SAID HE WOULD NOT RESIGN ') },
]

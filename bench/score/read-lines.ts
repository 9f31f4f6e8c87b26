/** The JSON documents of a text that holds one a line; empty lines hold none. */
export function readLines(text: string): unknown[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
}

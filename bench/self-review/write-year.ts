// Writes an invented year as JSONL to standard output.
// Run: node --import tsx bench/self-review/write-year.ts [ARTICLES] > year.jsonl
import { inventYear } from './invent-year'

for (const row of inventYear(Number(process.argv[2] ?? 1200))) {
  process.stdout.write(`${JSON.stringify(row)}\n`)
}

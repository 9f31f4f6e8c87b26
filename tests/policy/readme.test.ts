import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { severityNames } from '#domain/policy'
import { allRules } from '#policy/all-rules'
import { fieldsOver } from '#policy/own-rules'

const readme = readFileSync('policy/README.md', 'utf8')

test('the table has every rule as it is', () => {
  const rows = allRules.map(({ id, title, mode, severity, parameters = {} }) => {
    const given = Object.entries(parameters).map(
      ([name, value]) =>
        `\`${name}\` ${Array.isArray(value) && value.length === 0 ? 'none' : value}`,
    )
    return `| ${id} | ${title} | ${mode} | ${severity ? severityNames[severity - 1] : '–'} | ${given.join(', ') || '–'} |`
  })
  expect(readme.split('\n').filter((line) => /^\| R\d\d /.test(line))).toEqual(rows)
})

test('every field of the condition language is in it', () => {
  for (const [over, fields] of Object.entries(fieldsOver)) {
    for (const name of Object.keys(fields)) expect(`${over}: ${readme}`).toContain(`\`${name}\``)
  }
})

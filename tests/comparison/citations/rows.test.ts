import { describe, expect, test } from 'vitest'
import { knownOutlets } from '#comparison/known-outlets'
import { creditingRows, mentionSign } from '#comparison/trace-citations/crediting-rows'
import { occasionRows } from '#comparison/trace-citations/public-occasion'
import { outletFactsSchema } from '#domain/outlet'

/** A sentence as the rows see it: the name and its article are one sign. */
const seen = (marked: string) => {
  const shown = marked.replace(/(?:\b(?:the|The) )?‹(?:the )?[^›]*›/, mentionSign)
  return shown.charAt(0).toLowerCase() + shown.slice(1)
}

describe('every row of crediting wording', () => {
  test.each(creditingRows.map((row) => [row.class, row.example, row] as const))(
    '%s: %s',
    (_, __, { pattern, example, not, because }) => {
      expect(pattern.test(seen(example))).toBe(true)
      expect(pattern.test(seen(not))).toBe(false)
      expect(because.length).toBeGreaterThan(5)
    },
  )
})

describe('every public occasion', () => {
  test.each(occasionRows.map((row) => [row.because, row] as const))('%s', (_, row) => {
    expect(row.pattern.test(row.example)).toBe(true)
    expect(row.pattern.test(row.not)).toBe(false)
  })
})

describe('the table of outlets', () => {
  test('holds some 150 real ones and those of the demo, each as the schema wants it', () => {
    for (const outlet of knownOutlets) expect(outletFactsSchema.parse(outlet)).toEqual(outlet)
    expect(knownOutlets.filter(({ country }) => country !== null).length).toBeGreaterThan(150)
    expect(knownOutlets.filter(({ country }) => country === null)).toHaveLength(15)
  })

  test('has no name and no domain twice', () => {
    const plain = (name: string) => name.toLowerCase().replace(/^the /, '')
    const names = knownOutlets.map(({ name }) => plain(name))
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    const domains = knownOutlets.flatMap((outlet) => outlet.domains)
    expect(domains.filter((domain, index) => domains.indexOf(domain) !== index)).toEqual([])
    const aliases = knownOutlets.flatMap((outlet) =>
      outlet.aliases.map((alias) => ({ alias: plain(alias), of: plain(outlet.name) })),
    )
    expect(aliases.filter(({ alias, of }) => alias !== of && names.includes(alias))).toEqual([])
  })

  test('writes domains without www, and invented ones under .example', () => {
    for (const { domains, country } of knownOutlets) {
      for (const domain of domains) {
        expect(domain).toMatch(/^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+$/)
        expect(domain.endsWith('.example')).toBe(country === null)
      }
    }
  })
})

import type { OutletFacts, OutletKind } from '#domain/outlet'

/**
 * Reads outlets written one a line: name | country (two letters, or - for an invented one) | domains |
 * other names; the last two are lists with commas.
 */
export function readOutletRows(kind: OutletKind, rows: string): OutletFacts[] {
  return rows
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [name, country, domains, aliases = ''] = line.split('|').map((cell) => cell.trim())
      return {
        name,
        country: country === '-' ? null : country,
        domains: listed(domains),
        aliases: listed(aliases),
        kind,
      }
    })
}

function listed(cell: string): string[] {
  return cell
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean)
}

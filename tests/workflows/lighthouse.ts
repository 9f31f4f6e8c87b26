import type { CoverageOutcome } from '#workflows/add-coverage'
import { addCoverage } from '#workflows/add-coverage'

/** One invented story in four outlets; the town, its people and its papers do not exist. */
export const lighthouse = {
  herald: article(
    'Harbor Herald',
    'Keeper warned port of cracked lighthouse lamp',
    '2026-11-14T08:00:00Z',
    `The keeper of the Larkmoor lighthouse warned the port three weeks ago that its lamp was cracked, according to a port official who spoke on condition of anonymity.

“The lamp was cracked on the second of October and everyone in the office knew it,” said Ada Coll, the harbour master of Larkmoor.

The ferry Sandpiper ran aground on the Gannet reef on Sunday night. Nine passengers were hurt, the coastguard said.`,
  ),
  courier: article(
    'Tarn Courier',
    'Port knew lamp was cracked before ferry ran aground',
    '2026-11-14T12:00:00Z',
    `The port of Larkmoor had been warned three weeks ago that the lamp of its lighthouse was cracked, a port official told the [Harbor Herald](https://harbor-herald.example/lamp).

The ferry Sandpiper ran aground on the Gannet reef on Sunday night, and nine passengers were hurt, according to the coastguard.

“We will publish every letter that the keeper wrote,” said the harbour master, Ada Coll.`,
  ),
  gazette: article(
    'Brookford Gazette',
    'Nine hurt as ferry runs aground',
    '2026-11-15',
    `Nine passengers were hurt when the ferry Sandpiper ran aground on the Gannet reef on Sunday night, the coastguard said.

The lamp of the Larkmoor lighthouse was cracked, Ada Coll said. “Everyone in the office knew it,” she added.

Sources in the port say that the letters of the keeper were thrown away.`,
  ),
  post: article(
    'Larkmoor Post',
    'Keeper’s letters on cracked lamp are found',
    '2026-11-16',
    `The lighthouse keeper’s letters about the cracked lamp were found in a cupboard of the port office, Ada Coll said on Monday.

The keeper had warned the port three weeks before that the lamp of the Larkmoor lighthouse was cracked, the letters show.

Nine passengers were hurt when the Sandpiper ran aground on the Gannet reef.`,
  ),
}

/** Another story altogether. */
export const bakery = article(
  'Tarn Courier',
  'Bakers of Ollerby vote to strike over night shifts',
  '2026-11-14',
  `The bakers of Ollerby voted on Friday to strike over night shifts, their union said.

“Nobody can bake at three in the morning for ever,” said Bram Pell, who leads the bakers’ union in Ollerby. The owners of the Wheatsheaf bakery have not answered, according to the union.`,
)

/** Adds articles to one story, or each to its own. */
export function addAll(
  story: Parameters<typeof addCoverage>[0]['story'],
  ...files: { name: string; bytes: Uint8Array }[]
): Promise<CoverageOutcome> {
  return addCoverage({ story, addresses: [], pasted: null, files })
}

function article(outlet: string, title: string, published: string, text: string) {
  const page = `---\ntitle: "${title}"\noutlet: ${outlet}\npublished: "${published}"\n---\n\n${text}\n`
  return {
    name: `${outlet.toLowerCase().replace(' ', '-')}.md`,
    bytes: new TextEncoder().encode(page),
  }
}

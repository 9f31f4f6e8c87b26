import type { OutletFacts } from '#domain/outlet'
import { readOutletRows } from './read-outlet-rows'

/** The outlets of the demo stories. */
export const inventedOutlets: OutletFacts[] = [
  ...readOutletRows('agency', 'Capital Wire | - | capital-wire.example |'),
  ...readOutletRows(
    'newspaper',
    `
    Signal Post | - | signal-post.example |
    Harbor Herald | - | harbor-herald.example |
    National Ledger | - | national-ledger.example |
    The Meridian | - | the-meridian.example |
    Kestrel Courier | - | kestrel-courier.example |
    Brindle Chronicle | - | brindle-chronicle.example |
    Valley Dispatch | - | valley-dispatch.example |
    Wexley Examiner | - | wexley-examiner.example |
    North County News | - | north-county-news.example |
    `,
  ),
  ...readOutletRows(
    'broadcaster',
    `
    Channel 6 | - | channel-6.example |
    WBRD Radio | - | wbrd.example | WBRD
    Radio Fenland | - | radio-fenland.example |
    `,
  ),
  ...readOutletRows(
    'magazine',
    `
    The Lantern | - | the-lantern.example |
    The Almanac | - | the-almanac.example |
    `,
  ),
]

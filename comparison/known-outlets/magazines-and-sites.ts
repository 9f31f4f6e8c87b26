import { readOutletRows } from './read-outlet-rows'

/** Magazines and journals. From general knowledge. */
export const magazines = readOutletRows(
  'magazine',
  `
  The New Yorker | US | newyorker.com | New Yorker
  New York magazine | US | nymag.com | New York Magazine
  The Atlantic | US | theatlantic.com |
  Time | US | time.com | Time magazine, TIME magazine
  Newsweek | US | newsweek.com |
  The Economist | GB | economist.com | Economist
  Forbes | US | forbes.com |
  Fortune | US | fortune.com | Fortune magazine
  Rolling Stone | US | rollingstone.com |
  Vanity Fair | US | vanityfair.com |
  The Nation | US | thenation.com |
  The New Republic | US | newrepublic.com | New Republic
  National Review | US | nationalreview.com |
  National Journal | US | nationaljournal.com |
  Mother Jones | US | motherjones.com |
  Foreign Policy | US | foreignpolicy.com |
  Foreign Affairs | US | foreignaffairs.com |
  Wired | US | wired.com | Wired magazine
  Variety | US | variety.com |
  The Hollywood Reporter | US | hollywoodreporter.com | Hollywood Reporter
  The Spectator | GB | spectator.co.uk, spectator.com |
  New Statesman | GB | newstatesman.com | The New Statesman
  Private Eye | GB | private-eye.co.uk |
  New Scientist | GB | newscientist.com |
  Scientific American | US | scientificamerican.com |
  Der Spiegel | DE | spiegel.de | Spiegel
  The Lancet | GB | thelancet.com | Lancet
  The BMJ | GB | bmj.com | BMJ, British Medical Journal
  `,
)

/** News sites. From general knowledge. */
export const sites = readOutletRows(
  'site',
  `
  Axios | US | axios.com |
  Politico | US | politico.com, politico.eu | Politico Europe
  The Hill | US | thehill.com |
  Roll Call | US | rollcall.com | CQ Roll Call
  HuffPost | US | huffpost.com, huffingtonpost.com, huffingtonpost.co.uk | Huffington Post, The Huffington Post
  BuzzFeed News | US | buzzfeednews.com, buzzfeed.com | BuzzFeed
  Breitbart | US | breitbart.com | Breitbart News
  The Daily Beast | US | thedailybeast.com | Daily Beast
  The Daily Caller | US | dailycaller.com | Daily Caller
  The Daily Wire | US | dailywire.com | Daily Wire
  The Washington Free Beacon | US | freebeacon.com | Washington Free Beacon, Free Beacon
  The Intercept | US | theintercept.com |
  ProPublica | US | propublica.org |
  The Marshall Project | US | themarshallproject.org | Marshall Project
  The Texas Tribune | US | texastribune.org | Texas Tribune
  CalMatters | US | calmatters.org |
  Vox | US | vox.com |
  Slate | US | slate.com |
  Salon | US | salon.com |
  Vice News | US | vice.com |
  Semafor | US | semafor.com |
  Punchbowl News | US | punchbowl.news | Punchbowl
  The Bulwark | US | thebulwark.com |
  The Dispatch | US | thedispatch.com |
  Business Insider | US | businessinsider.com |
  MarketWatch | US | marketwatch.com |
  TechCrunch | US | techcrunch.com |
  The Verge | US | theverge.com |
  404 Media | US | 404media.co |
  TMZ | US | tmz.com |
  STAT | US | statnews.com | Stat News, STAT News
  Bellingcat | NL | bellingcat.com |
  Meduza | LV | meduza.io |
  The Wire | IN | thewire.in |
  Middle East Eye | GB | middleeasteye.net |
  Al-Monitor | US | al-monitor.com |
  Rappler | PH | rappler.com |
  Talking Points Memo | US | talkingpointsmemo.com | TPM
  The Federalist | US | thefederalist.com |
  RealClearPolitics | US | realclearpolitics.com | Real Clear Politics
  Mediaite | US | mediaite.com |
  PolitiFact | US | politifact.com |
  FactCheck.org | US | factcheck.org |
  Snopes | US | snopes.com |
  The Conversation | AU | theconversation.com |
  The Athletic | US | theathletic.com |
  `,
)

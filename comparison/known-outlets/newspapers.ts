import { readOutletRows } from './read-outlet-rows'

/**
 * Newspapers. From general knowledge. "The Times" alone is in the row of the London paper, but means the
 * New York Times in an article that named it before.
 */
export const newspapers = readOutletRows(
  'newspaper',
  `
  The New York Times | US | nytimes.com | New York Times, NYT, NY Times
  The Washington Post | US | washingtonpost.com | Washington Post, WaPo
  The Wall Street Journal | US | wsj.com | Wall Street Journal, WSJ
  USA Today | US | usatoday.com |
  Los Angeles Times | US | latimes.com | LA Times, L.A. Times
  Chicago Tribune | US | chicagotribune.com |
  Chicago Sun-Times | US | suntimes.com | Sun-Times
  The Boston Globe | US | bostonglobe.com | Boston Globe
  Boston Herald | US | bostonherald.com |
  New York Post | US | nypost.com | NY Post
  New York Daily News | US | nydailynews.com |
  Newsday | US | newsday.com |
  The Philadelphia Inquirer | US | inquirer.com | Philadelphia Inquirer
  San Francisco Chronicle | US | sfchronicle.com | SFGate
  The Mercury News | US | mercurynews.com | Mercury News
  The Sacramento Bee | US | sacbee.com | Sacramento Bee
  The San Diego Union-Tribune | US | sandiegouniontribune.com | San Diego Union-Tribune
  The Seattle Times | US | seattletimes.com | Seattle Times
  The Oregonian | US | oregonlive.com | Oregonian, OregonLive
  The Denver Post | US | denverpost.com | Denver Post
  The Arizona Republic | US | azcentral.com | Arizona Republic
  The Dallas Morning News | US | dallasnews.com | Dallas Morning News
  Houston Chronicle | US | houstonchronicle.com, chron.com |
  Austin American-Statesman | US | statesman.com | American-Statesman
  Miami Herald | US | miamiherald.com |
  Tampa Bay Times | US | tampabay.com |
  Orlando Sentinel | US | orlandosentinel.com |
  The Atlanta Journal-Constitution | US | ajc.com | Atlanta Journal-Constitution, AJC
  The Charlotte Observer | US | charlotteobserver.com | Charlotte Observer
  The Baltimore Sun | US | baltimoresun.com | Baltimore Sun
  The Star-Ledger | US | nj.com | Star-Ledger
  Pittsburgh Post-Gazette | US | post-gazette.com | Post-Gazette
  The Plain Dealer | US | cleveland.com | Plain Dealer
  The Columbus Dispatch | US | dispatch.com | Columbus Dispatch
  Detroit Free Press | US | freep.com |
  The Detroit News | US | detroitnews.com | Detroit News
  Milwaukee Journal Sentinel | US | jsonline.com | Journal Sentinel
  Star Tribune | US | startribune.com | Minnesota Star Tribune, Minneapolis Star Tribune
  The Des Moines Register | US | desmoinesregister.com | Des Moines Register
  The Kansas City Star | US | kansascity.com | Kansas City Star
  St. Louis Post-Dispatch | US | stltoday.com | Post-Dispatch
  The Washington Times | US | washingtontimes.com | Washington Times
  Washington Examiner | US | washingtonexaminer.com |
  The Christian Science Monitor | US | csmonitor.com | Christian Science Monitor
  Stars and Stripes | US | stripes.com |
  The Guardian | GB | theguardian.com, guardian.co.uk | Guardian
  The Observer | GB | observer.co.uk |
  The Times | GB | thetimes.com, thetimes.co.uk | The Times of London
  The Sunday Times | GB | sunday-times.co.uk | Sunday Times
  The Daily Telegraph | GB | telegraph.co.uk | The Telegraph, Daily Telegraph, The Sunday Telegraph
  The Independent | GB | independent.co.uk, the-independent.com |
  Financial Times | GB | ft.com | FT
  Daily Mail | GB | dailymail.co.uk, dailymail.com | MailOnline, Mail on Sunday, The Mail on Sunday
  The Sun | GB | thesun.co.uk, the-sun.com |
  Daily Mirror | GB | mirror.co.uk | The Mirror
  Daily Express | GB | express.co.uk | The Express
  The i Paper | GB | inews.co.uk | i newspaper
  Metro | GB | metro.co.uk |
  The Standard | GB | standard.co.uk | Evening Standard, London Evening Standard
  The Scotsman | GB | scotsman.com |
  The Irish Times | IE | irishtimes.com | Irish Times
  Irish Independent | IE | independent.ie |
  The Globe and Mail | CA | theglobeandmail.com | Globe and Mail
  Toronto Star | CA | thestar.com |
  National Post | CA | nationalpost.com |
  The Sydney Morning Herald | AU | smh.com.au | Sydney Morning Herald
  The Age | AU | theage.com.au |
  The Australian | AU | theaustralian.com.au |
  The New Zealand Herald | NZ | nzherald.co.nz | New Zealand Herald, NZ Herald
  Le Monde | FR | lemonde.fr |
  Le Figaro | FR | lefigaro.fr |
  Libération | FR | liberation.fr | Liberation
  Süddeutsche Zeitung | DE | sueddeutsche.de |
  Frankfurter Allgemeine Zeitung | DE | faz.net | FAZ, Frankfurter Allgemeine
  Die Welt | DE | welt.de |
  Bild | DE | bild.de |
  Die Zeit | DE | zeit.de |
  Neue Zürcher Zeitung | CH | nzz.ch | NZZ
  El País | ES | elpais.com | El Pais
  El Mundo | ES | elmundo.es |
  Corriere della Sera | IT | corriere.it |
  La Repubblica | IT | repubblica.it |
  Haaretz | IL | haaretz.com, haaretz.co.il |
  The Jerusalem Post | IL | jpost.com | Jerusalem Post
  The Times of Israel | IL | timesofisrael.com | Times of Israel
  Kommersant | RU | kommersant.ru |
  Novaya Gazeta | RU | novayagazeta.ru, novayagazeta.eu |
  The Moscow Times | RU | themoscowtimes.com | Moscow Times
  The Kyiv Independent | UA | kyivindependent.com | Kyiv Independent
  Ukrainska Pravda | UA | pravda.com.ua |
  Hürriyet | TR | hurriyet.com.tr | Hurriyet
  South China Morning Post | HK | scmp.com | SCMP
  Global Times | CN | globaltimes.cn |
  People’s Daily | CN | people.cn | The People’s Daily
  Nikkei | JP | nikkei.com, asia.nikkei.com | Nikkei Asia
  The Asahi Shimbun | JP | asahi.com | Asahi Shimbun
  The Yomiuri Shimbun | JP | yomiuri.co.jp | Yomiuri Shimbun
  The Straits Times | SG | straitstimes.com | Straits Times
  The Hindu | IN | thehindu.com |
  The Times of India | IN | timesofindia.indiatimes.com | Times of India
  The Indian Express | IN | indianexpress.com | Indian Express
  Folha de S. Paulo | BR | folha.uol.com.br | Folha
  O Globo | BR | oglobo.globo.com |
  La Nación | AR | lanacion.com.ar |
  Clarín | AR | clarin.com | Clarin
  `,
)

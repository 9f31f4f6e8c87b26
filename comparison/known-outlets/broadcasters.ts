import { readOutletRows } from './read-outlet-rows'

/** Radio and television. From general knowledge. */
export const broadcasters = readOutletRows(
  'broadcaster',
  `
  CNN | US | cnn.com, edition.cnn.com | CNN International
  Fox News | US | foxnews.com | Fox News Channel, Fox
  Fox Business | US | foxbusiness.com | Fox Business Network
  MSNBC | US | msnbc.com |
  NBC News | US | nbcnews.com | NBC
  ABC News | US | abcnews.go.com, abcnews.com | ABC
  CBS News | US | cbsnews.com | CBS
  CNBC | US | cnbc.com |
  PBS | US | pbs.org | PBS NewsHour, PBS News
  NPR | US | npr.org | National Public Radio
  C-SPAN | US | c-span.org |
  Newsmax | US | newsmax.com | Newsmax TV
  One America News | US | oann.com | OAN, OANN
  NewsNation | US | newsnationnow.com |
  Univision | US | univision.com |
  Telemundo | US | telemundo.com |
  ESPN | US | espn.com |
  Voice of America | US | voanews.com | VOA
  Radio Free Europe/Radio Liberty | US | rferl.org | Radio Free Europe, RFE/RL
  Radio Free Asia | US | rfa.org | RFA
  BBC | GB | bbc.co.uk, bbc.com | BBC News, BBC World Service, BBC Radio 4, BBC Verify
  Sky News | GB | news.sky.com |
  ITV News | GB | itv.com | ITV
  Channel 4 News | GB | channel4.com |
  GB News | GB | gbnews.com |
  LBC | GB | lbc.co.uk |
  RTÉ | IE | rte.ie | RTE, RTÉ News
  CBC | CA | cbc.ca | CBC News
  CTV News | CA | ctvnews.ca | CTV
  Australian Broadcasting Corporation | AU | abc.net.au |
  France 24 | FR | france24.com |
  Radio France Internationale | FR | rfi.fr | RFI
  BFM TV | FR | bfmtv.com | BFMTV
  Deutsche Welle | DE | dw.com | DW
  ZDF | DE | zdf.de, zdfheute.de |
  ARD | DE | ard.de, tagesschau.de | Tagesschau
  RAI | IT | rai.it, rainews.it |
  Euronews | FR | euronews.com |
  NHK | JP | nhk.or.jp | NHK World
  CCTV | CN | cctv.com | China Central Television
  CGTN | CN | cgtn.com |
  RT | RU | rt.com | Russia Today
  Sputnik | RU | sputniknews.com, sputnikglobe.com | Sputnik News
  TV Rain | RU | tvrain.tv | Dozhd
  Al Jazeera | QA | aljazeera.com, aljazeera.net | Al-Jazeera
  Al Arabiya | AE | alarabiya.net | Al-Arabiya
  Al Mayadeen | LB | almayadeen.net |
  Press TV | IR | presstv.ir |
  NDTV | IN | ndtv.com |
  SABC | ZA | sabc.co.za, sabcnews.com | SABC News
  `,
)

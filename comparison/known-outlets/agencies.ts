import { readOutletRows } from './read-outlet-rows'

/** News agencies. From general knowledge. */
export const agencies = readOutletRows(
  'agency',
  `
  The Associated Press | US | apnews.com, ap.org | AP, Associated Press
  Reuters | GB | reuters.com | Thomson Reuters, Reuters news agency
  Agence France-Presse | FR | afp.com | AFP
  Bloomberg News | US | bloomberg.com | Bloomberg, Bloomberg Politics
  United Press International | US | upi.com | UPI
  PA Media | GB | pamedia.com | Press Association, PA news agency
  Deutsche Presse-Agentur | DE | dpa.com | dpa, DPA
  ANSA | IT | ansa.it |
  EFE | ES | efe.com | Agencia EFE
  TASS | RU | tass.com, tass.ru | ITAR-TASS, Tass
  RIA Novosti | RU | ria.ru | RIA
  Interfax | RU | interfax.ru, interfax.com |
  Ukrinform | UA | ukrinform.net, ukrinform.ua |
  Xinhua | CN | xinhuanet.com, news.cn | Xinhua News Agency
  Kyodo News | JP | kyodonews.net, kyodonews.jp | Kyodo
  Yonhap | KR | yna.co.kr | Yonhap News Agency
  KCNA | KP | kcna.kp | Korean Central News Agency
  Press Trust of India | IN | ptinews.com | PTI
  ANI | IN | aninews.in | Asian News International
  Anadolu Agency | TR | aa.com.tr | Anadolu
  IRNA | IR | irna.ir | Islamic Republic News Agency
  Fars News Agency | IR | farsnews.ir | Fars
  Tasnim News Agency | IR | tasnimnews.com | Tasnim
  SANA | SY | sana.sy | Syrian Arab News Agency
  WAFA | PS | wafa.ps | Palestinian News Agency
  Saudi Press Agency | SA | spa.gov.sa | SPA
  Australian Associated Press | AU | aap.com.au | AAP
  The Canadian Press | CA | thecanadianpress.com | Canadian Press
  Antara | ID | antaranews.com |
  Bernama | MY | bernama.com |
  Belga | BE | belga.be |
  Religion News Service | US | religionnews.com | RNS
  States Newsroom | US | statesnewsroom.com |
  KFF Health News | US | kffhealthnews.org, khn.org | Kaiser Health News
  `,
)

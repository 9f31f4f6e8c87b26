import { judge, type SmallArticle, type SmallWorld, unnamed } from './small-world'

export const monday = '2026-05-04T08:00:00Z'
export const tuesday = '2026-05-05T08:00:00Z'
export const wednesday = '2026-05-06T08:00:00Z'

export const official = unnamed('a harbour official', { count: 1, affiliation: 'government' })
export const mail = (says: SmallArticle['says'], at: string | null = monday): SmallArticle => ({
  outlet: 'Orrin Mail',
  at,
  says,
})
export const star = (says: SmallArticle['says'], at: string | null = tuesday): SmallArticle => ({
  outlet: 'Dunmere Star',
  at,
  says,
})
export const radio = (says: SmallArticle['says'], at: string | null = wednesday): SmallArticle => ({
  outlet: 'Radio Vell',
  at,
  says,
})
export const shut = 'The sluice was left open'
export const alsoShut = 'Somebody forgot to close the sluice'
export const flat = { words: shut }
export const byOfficial = { words: shut, by: official }

export const origins = (world: SmallWorld) => Object.values(judge(world).origins).join(' ')

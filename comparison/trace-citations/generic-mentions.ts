import type { OutletKind } from '#domain/outlet'
import type { Mention } from './mention'
import type { KnownOutlet } from './outlet-book'
import { firstEndingAfter } from './sentence-at'

/** What an outlet is called by what it is, as the middle of a pattern. */
export const descriptionKinds =
  'news agency|news service|wire service|wire agency|newswire|agency|newspaper|paper|broadsheet|tabloid|daily|broadcaster|network|television station|radio station|station|channel|magazine|journal|weekly|website|news site|site|outlet|publication|blog'

const described =
  /\b[Tt]he (news agency|news service|wire service|newswire|newspaper|paper|broadcaster|network|television station|radio station|station|magazine|website|news site|outlet|publication)\b(?! of\b)/g

const ownVoice =
  /\b(?:[Tt]his|[Oo]ur) (?:newspaper|paper|news agency|news organi[sz]ation|publication|magazine|website|site|programme|station)\b|\b[Ww]e\b(?= (?:first |previously |have |had )*(?:reported|revealed|published|disclosed))/g

const stateMedia =
  /\b(?:(?:[A-Z]\p{Ll}+(?:n|ese|i|ish|an)|[Tt]he country’s|its) )?(?:state|state-run|state-owned|state-controlled|official)[ -](?:media|television|TV|radio|news agency|broadcaster|newspaper)\b/gu

const kindOf: Record<string, OutletKind> = {
  'news agency': 'agency',
  'news service': 'agency',
  'wire service': 'agency',
  newswire: 'agency',
  newspaper: 'newspaper',
  paper: 'newspaper',
  broadcaster: 'broadcaster',
  network: 'broadcaster',
  'television station': 'broadcaster',
  'radio station': 'broadcaster',
  station: 'broadcaster',
  magazine: 'magazine',
  website: 'site',
  'news site': 'site',
}

/**
 * Where a text names an outlet without its name: "the news agency" is the last one named before that
 * can be one, "this newspaper" is the article's own, "Iranian state media" stays as written.
 */
export function findGenericMentions(
  text: string,
  named: readonly (Mention & { outlet: KnownOutlet })[],
): Mention[] {
  const isFree = (start: number, end: number) =>
    !(named[firstEndingAfter(named, start)]?.start < end)
  const generic: Mention[] = []
  for (const { index: start, 0: words, 1: what } of text.matchAll(described)) {
    const end = start + words.length
    const meant = lastNamedBefore(named, start, kindOf[what])
    if (meant && isFree(start, end)) {
      generic.push({ start, end, name: meant.name, isSelf: false, isPlainWord: false })
    }
  }
  for (const { index: start, 0: words } of text.matchAll(ownVoice)) {
    generic.push({ start, end: start + words.length, name: '', isSelf: true, isPlainWord: false })
  }
  for (const { index: start, 0: words } of text.matchAll(stateMedia)) {
    const end = start + words.length
    const name = words.replace(/^(?:its|the country’s) /i, '')
    if (isFree(start, end)) generic.push({ start, end, name, isSelf: false, isPlainWord: false })
  }
  return generic
}

/** How many names back "the news agency" may mean one. */
const namesBack = 12

function lastNamedBefore(
  named: readonly (Mention & { outlet: KnownOutlet })[],
  at: number,
  kind: OutletKind | undefined,
): Mention | undefined {
  const next = firstEndingAfter(named, at)
  return named
    .slice(Math.max(0, next - namesBack), next)
    .findLast((mention) => !mention.isSelf && canBe(mention.outlet.kind, kind))
}

function canBe(kind: OutletKind | null, asked: OutletKind | undefined): boolean {
  return kind === null || asked === undefined || kind === asked
}

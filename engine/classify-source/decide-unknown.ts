import { metBefore } from './decide-person'
import { type NounRule, unnamed } from './noun-rule'
import { hasSign, type SourceContext } from './source-context'
import type { SourcePhrase } from './source-phrase'
import { type Verdict, verdictOn } from './verdict'

const agentEnding =
  /(?:er|or|ist|ian|man|woman|ant|ee|[^m]ent|hand|mate|smith|wright|herd|monger|ster|swain)$/
const agentsEnding = /(?:ers|ors|ists|ians|men|women|ants|ees|ents|crats|cans)$/
const tradeEnding = /(?:ologist|[^m]ist|ician|[ct]or|eer|grapher|lawyer)$/
/** Compounds that name a thing with words on it: "a postcard said". */
const thingEnding =
  /(?:graph|gram|card|sheet|book|script|log|tape|page|board|form|site|line|note|sign|text|letter|paper|list|post|print|file|cast|folder|scroll|plaque|banner|sticker|poster|flyer|flier|ticker|memoir|let)$/
const abstractEnding = /(?:tion|ence|ment|ing|ary|sion|ity|ness|ism|ship|dom|ure|age|al)s?$/

/** Nouns that stand in no list, by what the cue says of them and by their ending. */
export const unknownNoun: NounRule = (context, phrase) => {
  if (phrase.nounClass !== null) return null
  const { head } = phrase
  if (/^[\p{N}%]/u.test(head) || /-year-olds?$/.test(head))
    return unnamed(context, { ...phrase, nounClass: 'group', isPlural: !/-year-old$/.test(head) })
  const speaker = lowerCaseSpeaker(context, phrase)
  if (speaker) return speaker
  if (abstractEnding.test(head)) return abstract(context, phrase)
  if (agentsEnding.test(head))
    return unnamed(context, { ...phrase, nounClass: 'group', isPlural: true }, { isSure: false })
  if (agentEnding.test(head)) return agent(context, phrase)
  if (phrase.owner === 'person' || phrase.owner === 'pronoun') {
    return verdictOn('named_person', phrase, [`“${head}” belongs to a person`], { isSure: false })
  }
  if (phrase.isPlural && context.cueClass === 'speech') {
    return unnamed(context, { ...phrase, nounClass: 'group' }, { isSure: false })
  }
  return abstract(context, phrase)
}

/**
 * "the stoker added", "a deckhand said": what only people do makes the subject one, whatever the noun.
 * Nobody is named by a noun without a capital, unless the article calls a named person so elsewhere.
 */
function lowerCaseSpeaker(context: SourceContext, phrase: SourcePhrase): Verdict | null {
  const { determiner, head, isPlural, last, type, owner } = phrase
  const hasArticle = determiner === 'indefinite' || (determiner === 'definite' && owner === null)
  const isLowerCase = context.text.tokens[last].word === head
  if (type !== 'common' || !hasArticle || isPlural || !isLowerCase) return null
  if (thingEnding.test(head) || !speaksLikeAPerson(context, head)) return null
  const person: SourcePhrase = {
    ...phrase,
    nounClass: 'role',
    because: `“${head}” is in no list, but speaks as people do`,
  }
  const met = determiner === 'definite' ? metBefore(context, person) : null
  return met ?? unnamed(context, person, { isSure: false })
}

/** Texts "say" too, and in the present; "added", "told" and "recalled" are for people. */
function speaksLikeAPerson({ cueClass, cueWords }: SourceContext, head: string): boolean {
  if (cueClass !== 'speech') return false
  if (hasSign('talking', cueWords)) return true
  if (abstractEnding.test(head)) return false
  return hasSign('saying', cueWords) && (agentEnding.test(head) || /\bsaid\b/.test(cueWords))
}

function agent(context: SourceContext, phrase: SourcePhrase): Verdict {
  if (phrase.determiner === 'definite' && context.names.mentions.length > 0) {
    return verdictOn('named_person', phrase, [`“the ${phrase.head}” is a person met before`], {
      isSure: false,
    })
  }
  const nounClass = tradeEnding.test(phrase.head) ? 'role' : 'person'
  return unnamed(context, { ...phrase, nounClass }, { isSure: false })
}

/** What texts and records do; a thing that "poses questions" or "promises" is no one. */
const textVerbs =
  /(?:^|\s)(?:sa(?:id|ys?|ying)|reads?|stat(?:e[sd]?|ing)|according|show(?:s|ed|n|ing)?|f(?:inds?|ound)|conclud\w+|notes?|noted|descri\w+|includ\w+|report\w*|detail\w*|estimat\w+|suggest\w*|indicat\w+|outlin\w+|lists?|listed|claim\w*|argu\w+|warn\w*|predict\w*|reveal\w*|put|cited?|cites|recommend\w*|call(?:s|ed))(?:\s|$)/

function abstract(context: SourceContext, phrase: SourcePhrase): Verdict {
  const isSaying = textVerbs.test(context.cueWords) || context.form !== 'indirect'
  return isSaying
    ? verdictOn('document', phrase, [`“${phrase.head}” is said to show or say something`], {
        isSure: false,
      })
    : verdictOn('none', phrase, [`“${phrase.head}” is no one`], { isSure: false })
}

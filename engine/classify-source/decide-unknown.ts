import { type NounRule, unnamed } from './noun-rule'
import type { SourceContext } from './source-context'
import type { SourcePhrase } from './source-phrase'
import { type Verdict, verdictOn } from './verdict'

const agentEnding = /(?:er|or|ist|ian|man|woman|ant|ee|[^m]ent)$/
const agentsEnding = /(?:ers|ors|ists|ians|men|women|ants|ees|ents|crats|cans)$/
const tradeEnding = /(?:ologist|[^m]ist|ician|[ct]or|eer|grapher|lawyer)$/
const abstractEnding = /(?:tion|ence|ment|ing|ary|sion|ity|ness|ism|ship|dom|ure|age|al)s?$/

/** Nouns that stand in no list, by their ending and by what the cue says of them. */
export const unknownNoun: NounRule = (context, phrase) => {
  if (phrase.nounClass !== null) return null
  const { head } = phrase
  if (/^[\p{N}%]/u.test(head) || /-year-olds?$/.test(head))
    return unnamed(context, { ...phrase, nounClass: 'group', isPlural: !/-year-old$/.test(head) })
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

function agent(context: SourceContext, phrase: SourcePhrase): Verdict {
  if (phrase.determiner === 'definite') {
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

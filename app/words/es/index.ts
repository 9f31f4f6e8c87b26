import add from './add.json'
import article from './article.json'
import codebook from './codebook.json'
import comparison from './comparison.json'
import draft from './draft.json'
import frame from './frame.json'
import home from './home.json'
import measures from './measures.json'
import outlets from './outlets.json'
import rules from './rules.json'
import states from './states.json'
import support from './support.json'

/** Everything the interface says in this language: one file for each part of the product. */
export default {
  add,
  article,
  codebook,
  comparison,
  draft,
  frame,
  home,
  measures,
  outlets,
  rules,
  states,
  support,
}

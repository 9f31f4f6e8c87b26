import add from './add.json'
import article from './article.json'
import charts from './charts.json'
import codebook from './codebook.json'
import comparison from './comparison.json'
import draft from './draft.json'
import frame from './frame.json'
import measures from './measures.json'
import print from './print.json'
import rules from './rules.json'
import states from './states.json'
import support from './support.json'
import take from './take.json'
import wording from './wording.json'

/** Everything the interface says in this language: one file for each part of the product. */
export default {
  add,
  article,
  charts,
  codebook,
  comparison,
  draft,
  frame,
  measures,
  print,
  rules,
  states,
  support,
  take,
  wording,
}

import add from './add.json'
import article from './article.json'
import charts from './charts.json'
import codebook from './codebook.json'
import comparison from './comparison.json'
import coverage from './coverage.json'
import draft from './draft.json'
import frame from './frame.json'
import glossary from './glossary.json'
import home from './home.json'
import measures from './measures.json'
import outlets from './outlets.json'
import paragraph from './paragraph.json'
import rules from './rules.json'
import selection from './selection.json'
import states from './states.json'
import support from './support.json'
import wording from './wording.json'

/** Everything the interface says in this language: one file for each part of the product. */
export default {
  add,
  article,
  charts,
  codebook,
  comparison,
  coverage,
  draft,
  frame,
  glossary,
  home,
  measures,
  outlets,
  paragraph,
  rules,
  selection,
  states,
  support,
  wording,
}

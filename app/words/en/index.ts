import add from './add.json'
import article from './article.json'
import blind from './blind.json'
import charts from './charts.json'
import codebook from './codebook.json'
import comparison from './comparison.json'
import coverage from './coverage.json'
import decided from './decided.json'
import draft from './draft.json'
import finding from './finding.json'
import frame from './frame.json'
import glossary from './glossary.json'
import home from './home.json'
import measures from './measures'
import outlets from './outlets.json'
import paragraph from './paragraph.json'
import print from './print.json'
import rules from './rules'
import selection from './selection.json'
import sourcePage from './source-page.json'
import states from './states'
import support from './support'
import take from './take.json'
import tools from './tools.json'
import wording from './wording.json'

/** Everything the interface says in this language: one file for each part of the product. */
export default {
  add,
  article,
  blind,
  charts,
  codebook,
  comparison,
  coverage,
  decided,
  draft,
  finding,
  frame,
  glossary,
  home,
  measures,
  outlets,
  paragraph,
  print,
  rules,
  selection,
  sourcePage,
  states,
  support,
  take,
  tools,
  wording,
}

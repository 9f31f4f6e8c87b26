import add from './add.json'
import codebook from './codebook.json'
import draft from './draft.json'
import finding from './finding.json'
import frame from './frame.json'
import measures from './measures'
import rules from './rules'
import sourcePage from './source-page.json'
import states from './states'
import support from './support'

/** Everything the interface says in this language: one file for each part of the product. */
export default {
  add,
  codebook,
  draft,
  finding,
  frame,
  measures,
  rules,
  sourcePage,
  states,
  support,
}

import add from './add.json'
import article from './article.json'
import blind from './blind.json'
import codebook from './codebook.json'
import comparison from './comparison.json'
import decided from './decided.json'
import draft from './draft.json'
import finding from './finding.json'
import frame from './frame.json'
import measures from './measures'
import rules from './rules'
import sourcePage from './source-page.json'
import states from './states'
import support from './support'
import tools from './tools.json'

/** Everything the interface says in this language: one file for each part of the product. */
export default {
  add,
  article,
  blind,
  codebook,
  comparison,
  decided,
  draft,
  finding,
  frame,
  measures,
  rules,
  sourcePage,
  states,
  support,
  tools,
}

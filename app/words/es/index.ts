import add from './add.json'
import article from './article.json'
import blind from './blind.json'
import charts from './charts.json'
import codebook from './codebook.json'
import comparison from './comparison.json'
import coverage from './coverage.json'
import dates from './dates.json'
import decided from './decided.json'
import decision from './decision.json'
import dispute from './dispute.json'
import disputeForm from './dispute-form.json'
import draft from './draft.json'
import drawing from './drawing.json'
import evidence from './evidence.json'
import finding from './finding.json'
import frame from './frame.json'
import glossary from './glossary.json'
import home from './home.json'
import measures from './measures.json'
import method from './method.json'
import outlets from './outlets.json'
import paragraph from './paragraph.json'
import print from './print.json'
import promises from './promises.json'
import rules from './rules.json'
import selection from './selection.json'
import share from './share.json'
import sharing from './sharing.json'
import sourcePage from './source-page.json'
import states from './states.json'
import story from './story.json'
import support from './support.json'
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
  dates,
  decided,
  decision,
  dispute,
  disputeForm,
  draft,
  drawing,
  evidence,
  finding,
  frame,
  glossary,
  home,
  measures,
  method,
  outlets,
  paragraph,
  print,
  promises,
  rules,
  selection,
  share,
  sharing,
  sourcePage,
  states,
  story,
  support,
  take,
  tools,
  wording,
}

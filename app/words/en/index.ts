import add from './add.json'
import addRefused from './add-refused'
import article from './article.json'
import blind from './blind.json'
import charts from './charts.json'
import classPage from './class.json'
import codebook from './codebook.json'
import comparison from './comparison.json'
import correct from './correct.json'
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
import judge from './judge.json'
import labels from './labels.json'
import marker from './marker.json'
import measures from './measures'
import method from './method.json'
import mix from './mix.json'
import outlets from './outlets.json'
import paragraph from './paragraph.json'
import print from './print.json'
import promises from './promises.json'
import refused from './refused.json'
import report from './report.json'
import review from './review.json'
import ruleReview from './rule-review.json'
import rules from './rules'
import selection from './selection.json'
import share from './share.json'
import sharing from './sharing.json'
import sheet from './sheet.json'
import sourcePage from './source-page.json'
import states from './states'
import story from './story.json'
import support from './support'
import take from './take.json'
import teach from './teach.json'
import together from './together.json'
import tools from './tools.json'
import whole from './whole.json'
import wording from './wording.json'

/** Everything the interface says in this language: one file for each part of the product. */
export default {
  add,
  addRefused,
  article,
  blind,
  charts,
  classPage,
  codebook,
  comparison,
  correct,
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
  judge,
  labels,
  marker,
  measures,
  method,
  mix,
  outlets,
  paragraph,
  print,
  promises,
  refused,
  report,
  review,
  ruleReview,
  rules,
  selection,
  share,
  sharing,
  sheet,
  sourcePage,
  states,
  story,
  support,
  take,
  together,
  teach,
  tools,
  whole,
  wording,
}

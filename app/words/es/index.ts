import add from './add.json'
import codebook from './codebook.json'
import draft from './draft.json'
import frame from './frame.json'
import measures from './measures.json'
import paragraph from './paragraph.json'
import rules from './rules.json'
import states from './states.json'
import support from './support.json'

/** Everything the interface says in this language: one file for each part of the product. */
export default { add, codebook, draft, frame, measures, paragraph, rules, states, support }

import frame from './frame.json'
import wording from './wording.json'

/** Everything the interface says in this language: one file for each part of the product. */
export default { frame, wording }

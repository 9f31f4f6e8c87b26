import frame from './frame.json'
import print from './print.json'
import take from './take.json'

/** Everything the interface says in this language: one file for each part of the product. */
export default { frame, print, take }

import { refusalFactWords } from '#ingest/refusal-sentences'
import { inputRefusalSentences } from '#workflows/add-coverage/answer-sentence'

/** Why an input was not added, in English where the commands' sentences are declared. */
export default { why: inputRefusalSentences, known: refusalFactWords }

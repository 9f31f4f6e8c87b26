import { refusalFactWords } from '#ingest/refusal-sentences'
import { inputRefusalSentences } from '#workflows/add-coverage/answer-sentence'
import sentencesOf from './add-refused-of.json'

/**
 * Why an input was not added, in English where the commands' sentences are declared. Those with an argument
 * stand in a file as well: only messages of files are compiled when the pages are built.
 */
export default {
  why: { ...inputRefusalSentences, ...sentencesOf.why },
  known: { ...refusalFactWords, ...sentencesOf.known },
}

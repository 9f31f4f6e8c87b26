import { loadModel, type Model, type ModelFiles } from '#engine/model'
import { analyseArticle } from '#workflows/analyse-article'
import { draftArticle, longestDraft } from './draft-article'
import type { Answer, Question } from './messages'

/**
 * The engine in a thread of the browser, so that typing never waits for it. It is given the model's
 * files and texts, and answers with analyses; its own policy forbids it every connection.
 */
let model: Promise<Model> | null = null

self.addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  try {
    if (data.ask === 'open') {
      model = open(data.files)
      await model
      answer({ answer: 'opened' })
    } else if (model) {
      answer({ answer: 'read', number: data.number, analysis: read(data.text, await model) })
    }
  } catch (error) {
    answer({ answer: 'failed', reason: error instanceof Error ? error.message : String(error) })
  }
})

async function open(files: ModelFiles): Promise<Model> {
  const loaded = await loadModel(files)
  // The first text that is read warms everything up; better now than at the first key.
  read('“It is warm,” she said.', loaded)
  return loaded
}

function read(text: string, loaded: Model) {
  const analysis = analyseArticle(draftArticle(text.slice(0, longestDraft)), loaded)
  if (text.length > longestDraft) analysis.warnings.push('cut-short')
  return analysis
}

function answer(message: Answer): void {
  self.postMessage(message)
}

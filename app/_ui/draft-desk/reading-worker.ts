import './without-eval'
import type { Pack } from '#domain/policy-pack'
import { loadModel, type Model, type ModelFiles } from '#engine/model'
import { PackFailure, readPack } from '#policy/read-pack'
import { type CheckedDraft, checkDraft } from '#workflows/check-draft'
import { draftArticle, longestDraft } from './draft-article'
import type { Answer, AskedDraft, OpenedPack, Question } from './messages'

/**
 * The engine and the rules in a thread of the browser, so that typing never waits for them. It is given
 * the model's files, packs and texts, and answers with reviews; its own policy forbids it every connection.
 */
let model: Promise<Model> | null = null

self.addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  try {
    if (data.ask === 'open') {
      model = open(data.files)
      await model
      answer({ answer: 'opened' })
    } else if (data.ask === 'read-pack') {
      answer({ answer: 'pack', opened: openPack(data.source, data.name) })
    } else if (model) {
      answer({ answer: 'checked', checked: check(data, data.pack, await model) })
    }
  } catch (error) {
    answer({ answer: 'failed', reason: error instanceof Error ? error.message : String(error) })
  }
})

const anyPack: Pack = {
  pack: 'any',
  version: '1',
  title: 'Any',
  about: 'Every rule as it is.',
  others: 'on',
  rules: {},
  own: [],
  examples: [],
}

async function open(files: ModelFiles): Promise<Model> {
  const loaded = await loadModel(files)
  // The first text that is read warms everything up; better now than at the first key.
  check({ text: 'Sources said it was warm. “It is,” she said.', section: null }, anyPack, loaded)
  return loaded
}

function openPack(source: string, name: string): OpenedPack {
  try {
    return { pack: readPack(source, name) }
  } catch (error) {
    if (error instanceof PackFailure) return { problems: error.problems }
    throw error
  }
}

/** The same as `according check` makes of a text file, of as much as is read while somebody types. */
function check({ text, section }: AskedDraft, pack: Pack, loaded: Model): CheckedDraft {
  const checked = checkDraft(
    {
      ...draftArticle(text.slice(0, longestDraft)),
      hasBylinePlace: false,
      ...(section === null ? {} : { section }),
    },
    pack,
    loaded,
  )
  if (text.length > longestDraft) checked.analysis.warnings.push('cut-short')
  return checked
}

function answer(message: Answer): void {
  self.postMessage(message)
}

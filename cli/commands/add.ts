import { Command } from 'commander'
import type { InputAnswer } from '#workflows/add-coverage/input-answer'
import { exitCodes } from '../exit-codes'
import { type Format, printRows } from '../print'
import { requireInputs } from '../read-inputs'
import { type NamedFile, readNamedFile } from '../read-named-file'
import { showProgress } from '../show-progress'
import { withWorkspace } from '../with-workspace'

/** An answer as it is printed: what is known of it in one sentence. */
type PrintedAnswer = Pick<InputAnswer, 'input' | 'outcome' | 'articleId' | 'storyId'> & {
  sentence: string
}

interface Options extends Format {
  story?: string
  outlet?: string
}

/** `according add`: addresses and files into the workspace. */
export function addCommand(): Command {
  return new Command('add')
    .summary('put addresses or files into a story of the workspace')
    .description(
      'Puts addresses or files into a story of the workspace and reads them. Each input answers for itself.\nAn address is fetched from its server; nothing else leaves this machine.',
    )
    .argument('[inputs...]', 'addresses (https://…) or files, or - for standard input')
    .option(
      '--story <id or name>',
      'an existing story, or the name of a new one (without it each input goes to the story that it belongs to, or starts one)',
    )
    .option('--outlet <name>', 'the outlet, where an input does not name its own')
    .option('--json', 'one JSON document')
    .option('--jsonl', 'one JSON document a line')
    .addHelpText(
      'after',
      '\nExample:\n  according add --story "Harbour bridge closed" https://harbor-herald.example/bridge report.docx',
    )
    .action((inputs: string[], options: Options) => withWorkspace(() => add(inputs, options)))
}

async function add(inputs: string[], options: Options): Promise<void> {
  requireInputs(inputs, 'add', 'address or file')
  const [
    { addCoverage },
    { answerSentence },
    { listStories },
    { openWorkspace },
    { readWaiting },
    { updateStories },
  ] = await Promise.all([
    import('#workflows/add-coverage'),
    import('#workflows/add-coverage/answer-sentence'),
    import('#workflows/list-stories'),
    import('#workflows/workspace'),
    import('#workflows/read-waiting'),
    import('#workflows/update-story'),
  ])
  const stories = await listStories()
  const known = stories.find(({ id, title }) => id === options.story || title === options.story)
  const named = await Promise.all(inputs.filter((input) => !isAddress(input)).map(openNamed))
  const outcome = await addCoverage({
    story:
      options.story === undefined ? 'its-own' : known ? { id: known.id } : { title: options.story },
    addresses: inputs.filter(isAddress),
    pasted: null,
    files: named.flatMap(({ file }) => ('problem' in file ? [] : [file])),
    ...(options.outlet ? { outlet: options.outlet } : {}),
  })
  const progress = showProgress('articles read')
  await readWaiting(await openWorkspace(), progress.say)
  progress.end()
  await updateStories(await openWorkspace())
  const ofInputs = outcome.answers.map((answer): PrintedAnswer => {
    const { input, outcome: became, articleId, storyId } = answer
    return { input, outcome: became, articleId, storyId, sentence: answerSentence(answer) }
  })
  const answers = [...ofInputs, ...named.flatMap(refusalOf)]
  await printRows(answers, options, ({ sentence }) => sentence)
  for (const id of new Set(answers.flatMap(({ storyId }) => storyId ?? []))) {
    console.error(`Story ${id}`)
  }
  const refused = answers.filter((answer) => answer.outcome === 'refused').length
  if (refused > 0) {
    process.exitCode = refused < answers.length ? exitCodes.someFailed : exitCodes.badUsage
  }
}

function isAddress(input: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(input)
}

interface OpenedInput {
  input: string
  file: NamedFile
}

async function openNamed(input: string): Promise<OpenedInput> {
  return { input, file: await readNamedFile(input) }
}

/** A file that cannot be opened answers for itself, like every other input. */
function refusalOf({ input, file }: OpenedInput): PrintedAnswer[] {
  if (!('problem' in file)) return []
  const sentence = file.problem.replace(
    'Check the path.',
    'Check the path; an address begins with https://.',
  )
  return [{ input, outcome: 'refused', articleId: null, storyId: null, sentence }]
}

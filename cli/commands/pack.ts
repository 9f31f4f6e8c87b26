import { Command } from 'commander'
import type { Pack } from '#domain/policy-pack'
import { exitCodes } from '../exit-codes'
import { type Format, printLine, printRows } from '../print'

/** `according pack`: policy packs listed, shown in words, and tested by their own examples. */
export function packCommand(): Command {
  const command = new Command('pack')
    .summary('show or test a policy pack')
    .description('Policy packs: the sourcing rules that drafts are checked against.')
    .addHelpText('after', '\nExample:\n  according pack show ap-like')
  command
    .command('list')
    .description('Lists the packs that come with According.')
    .option('--json', 'one JSON document')
    .option('--jsonl', 'one JSON document a line')
    .action(list)
  command
    .command('show')
    .description('Tells a pack’s rules in words: which are on, how grave, and what they restate.')
    .argument('<name or file>', 'a pack, or a YAML file of yours')
    .option('--json', 'one JSON document')
    .option('--jsonl', 'one JSON document a line, a rule each')
    .action(show)
  command
    .command('test')
    .description('Runs a pack’s own examples. Exit status 1 where one comes out otherwise.')
    .argument('<name or file>', 'a pack, or a YAML file of yours')
    .option('--json', 'one JSON document')
    .option('--jsonl', 'one JSON document a line, an example each')
    .addHelpText('after', '\nExample:\n  according pack test house.example')
    .action(test)
  command
    .command('schema')
    .description(
      'Prints the JSON Schema of packs. Editors with a YAML language server read it from a first line\n# yaml-language-server: $schema=pack.schema.json',
    )
    .addHelpText('after', '\nExample:\n  according pack schema > pack.schema.json')
    .action(schema)
  return command
}

async function schema(): Promise<void> {
  const { packJsonSchema } = await import('#policy/pack-schema')
  await printLine(JSON.stringify(packJsonSchema(), null, 2))
}

async function list(options: Format): Promise<void> {
  const { loadShippedPack, shippedPacks } = await import('#workflows/load-pack')
  const packs = await Promise.all((await shippedPacks()).map(loadShippedPack))
  const rows = packs.flatMap((pack) =>
    pack ? [{ pack: pack.pack, title: pack.title, version: pack.version, about: pack.about }] : [],
  )
  await printRows(rows, options, ({ pack, title, about }) => `${pack}  ${title}\n  ${about.trim()}`)
}

async function show(name: string, options: Format): Promise<void> {
  const { findPack } = await import('../find-pack')
  const pack = await findPack(name)
  const rows = await describeRules(pack)
  if (!options.json && !options.jsonl) {
    await printLine(`${pack.title} (${pack.pack} ${pack.version})\n${pack.about.trim()}\n`)
  }
  await printRows(rows, options, ({ rule, title, asks, severity, mode, restates }) =>
    [
      `${rule} ${title} (${severity ?? 'attested'}, ${mode})`,
      `  ${asks}`,
      ...restates.map((one) => `  Restates: ${one}`),
    ].join('\n'),
  )
}

async function describeRules(pack: Pack) {
  const [{ restatedBy, rulesOf }, { severityNames }] = await Promise.all([
    import('#policy/rules-of-pack'),
    import('#domain/policy'),
  ])
  const general = rulesOf(pack).map(({ rule, own }) => ({
    rule: rule.id,
    title: own.title ?? rule.title,
    asks: own.asks ?? rule.asks,
    severity: own.severity ?? (rule.severity === null ? null : severityNames[rule.severity - 1]),
    mode: rule.mode as string,
    restates: restatedBy(own),
  }))
  const own = pack.own.map((rule) => ({
    rule: rule.id,
    title: rule.title,
    asks: rule.asks,
    severity: rule.severity,
    mode: 'own',
    restates: restatedBy(rule),
  }))
  return [...general, ...own]
}

async function test(name: string, options: Format): Promise<void> {
  const [{ findPack }, { loadEngine }, { testPack }] = await Promise.all([
    import('../find-pack'),
    import('#workflows/load-engine'),
    import('#workflows/test-pack'),
  ])
  const pack = await findPack(name)
  const tested = testPack(pack, await loadEngine())
  const wrong = tested.flatMap(({ rules }) =>
    rules.filter(({ expected, found }) => expected !== found),
  ).length
  await printRows(tested, options, ({ number, text, rules }) =>
    [
      `Example ${number}: ${text.trim().split('\n')[0].slice(0, 70)}`,
      ...rules.map(({ rule, expected, found }) =>
        expected === found
          ? `  ${rule} ${found}`
          : `  ${rule} ${found}, and ${expected} was expected`,
      ),
    ].join('\n'),
  )
  if (!options.json && !options.jsonl) {
    await printLine(
      tested.length === 0
        ? 'The pack has no examples.'
        : `${tested.length} examples, ${wrong === 0 ? 'all as expected' : `${wrong} rules otherwise than expected`}.`,
    )
  }
  if (wrong > 0) process.exitCode = exitCodes.findings
}

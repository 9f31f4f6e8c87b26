import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { classWorkSchema } from '#domain/class-file'
import { spanText } from '#domain/span'
import { closeClass, keepClassFile, openClass, viewAgreement } from '#workflows/open-class'
import { writeClassPage } from '#workflows/write-class-page'
import { type ClassListener, listenForClass } from '../../cli/serve/class-listener'
import { inventClass, stretchOf } from '../workflows/invent-class'
import { ownWorkspace } from '../workflows/open-workspace'
import { browserPath, openBrowser } from './find-browser'

if (!browserPath) {
  process.stderr.write(
    'NO BROWSER: class pages are not tested. Install one, or set CHROMIUM_PATH.\n',
  )
}

const base = inventClass()
const file = inventClass({
  id: base.id,
  exercises: [
    ...base.exercises,
    {
      kind: 'rewrite',
      id: 'rewrite',
      title: 'Describe, do not out',
      task: 'Describe the source.',
      textId: 'bridge',
      source: [stretchOf('a harbour official')],
      mayTell: ['She read the report'],
      mustNotTell: ['She is the only one on the night shift'],
    },
    {
      kind: 'audit-headline',
      id: 'headline',
      title: 'Audit the headline',
      task: 'Is it as careful as the text?',
      textId: 'bridge',
    },
    {
      kind: 'which-rule',
      id: 'rule',
      title: 'Which rule?',
      task: 'Name the rule.',
      passages: [{ id: 'p1', text: 'Sources said that the bridge moved.' }],
      rules: [
        {
          rule: 'R09',
          title: 'Never a bare source',
          packs: [{ pack: 'ap-like', title: 'AP-like' }],
        },
        { rule: 'R19', title: 'Readers are told why', packs: [] },
      ],
    },
    {
      kind: 'standards-editor',
      id: 'editor',
      title: 'Be the standards editor',
      task: 'Decide.',
      textId: 'bridge',
      pack: { name: 'ap-like', title: 'AP-like' },
      findings: [
        {
          rule: 'R19',
          title: 'Readers are told why',
          span: [stretchOf('a harbour official')],
          why: 'No reason is given.',
        },
      ],
    },
  ],
})

describe.skipIf(!browserPath)('a class page', () => {
  const closeOwn = ownWorkspace()
  let browser: Browser
  let folder: string
  let listener: ClassListener
  let address = ''

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'according-class-'))
    writeFileSync(join(folder, 'class.html'), await writeClassPage(file, 'file'))
    ;[browser, listener] = await Promise.all([openBrowser(), listenForClass(0)])
    await keepClassFile(file)
    const { port } = new URL(listener.addresses[0])
    address = `http://127.0.0.1:${port}/${await openClass(file.id)}`
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await listener?.close()
    await closeOwn()
    rmSync(folder, { recursive: true, force: true })
  })

  const open = async (where: string, options: BrowserContextOptions = {}) => {
    const context = await browser.newContext({ viewport: { width: 900, height: 800 }, ...options })
    const page = await context.newPage()
    await page.goto(where)
    await page.getByRole('heading', { level: 1 }).waitFor()
    return { context, page }
  }
  const fileAddress = () => `file://${join(folder, 'class.html')}`
  const step = (page: Page, name: string) =>
    page.getByRole('navigation').getByRole('button', { name }).click()

  test('is one file under 3 MB that asks for nothing', async () => {
    expect(readFileSync(join(folder, 'class.html')).length).toBeLessThan(3_000_000)
    const asked: string[] = []
    const quiet = await browser.newContext()
    quiet.on('request', (request) => asked.push(request.url()))
    const own = await quiet.newPage()
    await own.goto(fileAddress())
    await own.getByRole('heading', { level: 1 }).waitFor()
    expect(asked).toEqual([fileAddress()])
    await quiet.close()
  }, 60_000)

  test('by keyboard alone: warm up, mark, label, lock, save, and the work is what was marked', async () => {
    const { context, page } = await open(fileAddress())
    await page.getByRole('button', { name: 'Somebody the outlet does not name' }).focus()
    await page.keyboard.press('Enter')
    expect(await page.getByText('Not quite.').isVisible()).toBe(true)
    await page.getByRole('button', { name: 'A person or body with a name' }).focus()
    await page.keyboard.press('Enter')
    expect(await page.getByText('Ada Coll has a name').isVisible()).toBe(true)
    await step(page, 'Who says so?')
    await page.getByRole('listbox').focus()
    // “The old bridge … Monday” is nine words; then “a harbour official” and “said”.
    for (const key of ['Home', ...Array(8).fill('Shift+ArrowRight'), 't'])
      await page.keyboard.press(key)
    for (const key of [
      'ArrowRight',
      'Shift+ArrowRight',
      'Shift+ArrowRight',
      's',
      'ArrowRight',
      'c',
    ])
      await page.keyboard.press(key)
    await page.getByRole('radio', { name: /unnamed person/ }).press('Space')
    await page.getByRole('radio', { name: /^anonymous/i }).press('Space')
    await page.getByRole('button', { name: 'Lock my answer' }).press('Enter')
    expect(await page.getByText('Locked. Look at the board').isVisible()).toBe(true)
    expect(await page.getByRole('radio', { name: /unnamed person/ }).isDisabled()).toBe(true)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save my work as a file' }).press('Enter'),
    ])
    const work = classWorkSchema.parse(JSON.parse(readFileSync(await download.path(), 'utf8')))
    const [{ answer }] = work.answers
    if (answer.kind !== 'find-and-code') throw new Error(answer.kind)
    const [one] = answer.attributions
    const { text } = file.texts[0]
    expect(spanText(text, one.content)).toBe('The old bridge at Fenwick will close on Monday')
    expect(spanText(text, one.source)).toBe('a harbour official')
    expect(spanText(text, one.cue)).toBe('said')
    expect(one.labels).toEqual({ kind: 'unnamed_person', standing: 'anonymous' })
    expect(`${download.suggestedFilename()}`).toBe(`${work.nickname.replace(' ', '-')}.json`)
    await context.close()
  }, 60_000)

  test('closed and opened again it has the draft, and what is locked stays locked', async () => {
    const { context, page } = await open(fileAddress())
    await step(page, 'Describe, do not out')
    await page.getByLabel('Your description').fill('An engineer who read the report')
    await page.close()
    const again = await context.newPage()
    await again.goto(fileAddress())
    await step(again, 'Describe, do not out')
    expect(await again.getByLabel('Your description').inputValue()).toBe(
      'An engineer who read the report',
    )
    await again.getByRole('button', { name: 'Lock my answer' }).click()
    await again.reload()
    await step(again, 'Describe, do not out')
    expect(await again.getByLabel('Your description').isDisabled()).toBe(true)
    await context.close()
  }, 60_000)

  test('every kind of exercise can be answered, and axe finds nothing, light and dark, at 360 px', async () => {
    for (const [colorScheme, width] of [
      ['light', 360],
      ['dark', 900],
    ] as const) {
      const { context, page } = await open(fileAddress(), {
        colorScheme,
        viewport: { width, height: 800 },
      })
      for (const { title } of [{ title: 'Warm-up' }, ...file.exercises]) {
        await step(page, title)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(
          violations.map(({ id, nodes }) => `${title}: ${id} ${nodes[0].html.slice(0, 80)}`),
        ).toEqual([])
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect(over).toBeLessThanOrEqual(0)
      }
      await step(page, 'Audit the headline')
      await page.getByRole('radio', { name: 'The headline is stronger than the text' }).check()
      await page.getByRole('checkbox').nth(2).check()
      await step(page, 'Which rule?')
      await page.getByLabel('Which rule does this touch?').selectOption('R09')
      await page.getByLabel('Who has this rule?').selectOption('ap-like')
      await step(page, 'Be the standards editor')
      await page.getByRole('radio', { name: 'Ask the reporter' }).check()
      await page.getByLabel('Your question to the reporter').fill('Why is the official not named?')
      await page.getByRole('button', { name: 'Lock my answer' }).click()
      await context.close()
    }
  }, 120_000)

  test('large print and wide spacing hold for the whole page, and for the next time', async () => {
    const { context, page } = await open(fileAddress(), { viewport: { width: 360, height: 800 } })
    await page.getByLabel('Large print').check()
    await page.getByLabel('Wide spacing').check()
    await page.reload()
    expect(await page.getByLabel('Large print').isChecked()).toBe(true)
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(over).toBeLessThanOrEqual(0)
    await context.close()
  }, 60_000)

  test.each([
    ['cut off', (html: string) => html.replace('"exercises":', '"exorcises":')],
    ['of another version', (html: string) => html.replace('"version":1', '"version":2')],
  ])(
    'a class file that is %s says so and does nothing',
    async (_, change) => {
      const where = join(folder, 'changed.html')
      writeFileSync(where, change(readFileSync(join(folder, 'class.html'), 'utf8')))
      const page = await browser.newPage()
      await page.goto(`file://${where}`)
      expect(await page.getByRole('alert').textContent()).toContain('damaged or of another version')
      await page.close()
    },
    60_000,
  )

  async function lockNothingMore(context: BrowserContext, page: Page): Promise<void> {
    await step(page, 'Who says so?')
    await page.getByRole('button', { name: 'I have looked' }).click()
    await page.getByRole('button', { name: 'Lock my answer' }).click()
    await page.getByText('Your teacher’s machine has it.').waitFor()
    await context.close()
  }

  test('on the network it joins, sends what is locked, and the meter has it', async () => {
    const { context, page } = await open(address)
    await lockNothingMore(context, page)
    expect((await viewAgreement(file.id))?.works).toBe(1)
  }, 60_000)

  test('without a connection nothing is lost: it is sent when there is one again', async () => {
    const before = (await viewAgreement(file.id))?.works ?? 0
    const { context, page } = await open(address)
    await context.setOffline(true)
    await step(page, 'Who says so?')
    await page.getByRole('button', { name: 'I have looked' }).click()
    await page.getByRole('button', { name: 'Lock my answer' }).click()
    await page.getByText('Not sent yet').waitFor()
    expect((await viewAgreement(file.id))?.works).toBe(before)
    await context.setOffline(false)
    await page.getByText('Your teacher’s machine has it.').waitFor({ timeout: 30_000 })
    expect((await viewAgreement(file.id))?.works).toBe(before + 1)
    await context.close()
  }, 60_000)

  test('two tabs of one browser are one pupil with one work', async () => {
    const before = (await viewAgreement(file.id))?.works ?? 0
    const { context, page } = await open(address)
    const other = await context.newPage()
    await other.goto(address)
    const name = await page.getByText(/^You are/).textContent()
    expect(await other.getByText(/^You are/).textContent()).toBe(name)
    await step(other, 'Describe, do not out')
    await other.getByLabel('Your description').fill('An engineer')
    await other.getByRole('button', { name: 'Lock my answer' }).click()
    await other.getByText('Your teacher’s machine has it.').waitFor()
    await lockNothingMore(context, page)
    const after = await viewAgreement(file.id)
    expect(after?.works).toBe(before + 1)
  }, 60_000)

  test('a class that was closed takes nothing, and the work can be saved', async () => {
    const { context, page } = await open(address)
    await closeClass(file.id)
    await step(page, 'Who says so?')
    await page.getByRole('button', { name: 'I have looked' }).click()
    await page.getByRole('button', { name: 'Lock my answer' }).click()
    await page.getByText('Not sent yet').waitFor()
    expect(await page.getByRole('button', { name: 'Save my work as a file' }).isVisible()).toBe(
      true,
    )
    await context.close()
  }, 60_000)
})

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { extractText } from 'unpdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PolicyReview } from '#domain/policy'
import { spanText } from '#domain/span'
import { editedDraftText, inventEditedDraft } from '../ingest/invent-docx'
import {
  giveFile,
  inventedDraft,
  openDraft,
  saveJsonSheet,
  saveSheet,
  writeDraft,
} from './draft-page'
import { browserPath, openBrowser } from './find-browser'
import { type OwnServer, serveOwn } from './serve-own'

const root = join(import.meta.dirname, '..', '..')

const ownPack = `pack: harbour
version: "2"
title: The harbour paper
about: A pack for tests.
others: off
rules:
  R09: { severity: note }
own:
  - id: HOUSE1
    title: An unstated plural
    asks: Say how many.
    severity: serious
    over: source
    where: source.standing == "anonymous"
    flag: source.count == 0
    question: How many were there?
`

describe.skipIf(!browserPath)('the review of a draft in a browser', () => {
  let server: OwnServer
  let browser: Browser
  let folder: string

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'according-review-'))
    ;[server, browser] = await Promise.all([serveOwn(), openBrowser()])
  }, 240_000)

  afterAll(async () => {
    await browser?.close()
    await server?.end()
    rmSync(folder, { recursive: true, force: true })
  })

  const open = () => openDraft(browser, server.address)

  test('is the one that `according check` gives of the same text, for every pack', async () => {
    const file = join(folder, 'draft.txt')
    writeFileSync(file, inventedDraft)
    const { page } = await open()
    await writeDraft(page, inventedDraft)
    for (const [name, title] of [
      ['house.example', /example/],
      ['ap-like', /AP-like/],
      ['npr-like', /NPR-like/],
    ] as const) {
      const value = await page
        .getByLabel('Rules')
        .locator('option', { hasText: title })
        .getAttribute('value')
      await page.getByLabel('Rules').selectOption(value)
      const out = checkOf(file, name)
      await page.getByText(`${out.pack.title}, version ${out.pack.version}.`).waitFor()
      const sheet = await saveJsonSheet(page)
      expect(sheet.pack).toEqual(out.pack)
      expect(sheet.results.map(({ rule, outcome, severity }) => [rule, outcome, severity])).toEqual(
        out.results.map(({ rule, outcome, severity }) => [rule, outcome, severity]),
      )
      const told = sheet.results.flatMap(({ findings }) =>
        findings.map(({ quote, why, question, better, missing, mayNarrow }) => ({
          quote: quote ?? '',
          why,
          question,
          better,
          missing,
          mayNarrow,
        })),
      )
      const expected = out.results.flatMap(({ findings }) =>
        findings.map(({ span, why, question, better, missing, mayNarrow }) => ({
          quote: spanText(inventedDraft, span),
          why,
          question,
          better,
          missing,
          mayNarrow,
        })),
      )
      expect(told.length).toBeGreaterThan(3)
      expect(told.map(({ quote: _, ...rest }) => rest)).toEqual(
        expected.map(({ quote: _, ...rest }) => rest),
      )
      told.forEach(({ quote }, index) => {
        expect(expected[index].quote.startsWith(quote.replace(/…$/, ''))).toBe(true)
      })
    }
    await page.context().close()
  }, 240_000)

  test('with the network cut: files are opened, answers given, sheets saved, and nothing is asked for', async () => {
    const { page, asked } = await open()
    await page.context().setOffline(true)
    const field = page.getByLabel('Text of the draft')
    await giveFile(page, /Open a file/, 'draft.docx', await inventEditedDraft())
    await page.getByText('draft.docx has tracked changes').waitFor({ timeout: 30_000 })
    await page.getByText('draft.docx has comments: they were not read.').waitFor()
    expect(await field.inputValue()).toBe(editedDraftText)
    await page.locator('[data-group=flagged]').waitFor()
    await page.locator('#attest-R39').getByLabel('Yes').check()
    await page.locator('#attest-R39').getByLabel('Your initials').fill('a.c 9')
    const pdf = await saveSheet(page, 'PDF')
    const { text } = await extractText(new Uint8Array(pdf), { mergePages: true })
    expect(text).toMatch(/Review sheet/)
    expect(text).toMatch(/R39 An editor knows who it is: Yes, by AC/)
    expect(text).toContain('Two port officials')

    await giveFile(page, /Open a file/, 'saved.pdf', pdf)
    await page.waitForFunction(() =>
      (document.querySelector('#draft') as HTMLTextAreaElement).value.startsWith('Review sheet'),
    )
    await giveFile(page, /Open a file/, 'broken.pdf', '%PDF-1.7\nbroken')
    await page.getByText('broken.pdf is damaged').waitFor()
    await writeDraft(page, inventedDraft)
    await giveFile(page, /Open a pack/, 'harbour.yml', ownPack)
    await page.getByText('The harbour paper, version 2.').waitFor()
    expect(await page.getByLabel('Rules').locator('option:checked').textContent()).toBe(
      'Yours: The harbour paper',
    )
    expect((await saveJsonSheet(page)).results.map(({ rule }) => rule)).toEqual(['R09', 'HOUSE1'])
    await page.getByRole('button', { name: 'Keep on this computer' }).click()
    await page.getByText('Kept on this computer').waitFor()
    expect(asked.filter((address) => !address.startsWith('blob:'))).toEqual([])
    await page.context().close()
  }, 240_000)

  test('a pack that is wrong is told line by line, and the one before stays', async () => {
    const { page } = await open()
    await writeDraft(page, inventedDraft)
    const wrong = ownPack.replace('R09:', 'R99:').replace('source.count == 0', 'eval(1)')
    await giveFile(page, /Open a pack/, 'wrong.yml', wrong)
    const alert = page.getByRole('alert').filter({ hasText: 'wrong.yml is no pack' })
    await alert.waitFor()
    expect(await alert.locator('li').allTextContents()).toEqual([
      expect.stringMatching(/^line 7, column 3: R99 is no rule/),
      expect.stringMatching(/^line 15, column \d+: “eval\(1\)”/),
    ])
    await page.getByText('The example house, version').waitFor()
    await page.context().close()
  }, 120_000)

  test('a finding leads to its place by keyboard, and back; filters hide what is not asked for', async () => {
    const { page } = await open()
    await writeDraft(page, inventedDraft)
    const flagged = page.locator('[data-group=flagged]')
    const first = flagged.locator('button', { hasText: 'Sources' }).first()
    await first.focus()
    await page.keyboard.press('Enter')
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
    expect(await focused()).toMatch(/^Sources said the chairman/)
    const marked = await page.evaluate(() =>
      [...(CSS.highlights.get('draft-place') as unknown as Iterable<Range>)].map(String),
    )
    expect(marked).toEqual(['Sources'])
    await page.keyboard.press('Escape')
    expect(await focused()).toContain('Sources')
    await flagged.getByRole('button', { name: 'Edit there' }).first().click()
    const [selected, quote] = await page.evaluate(() => {
      const field = document.querySelector('#draft') as HTMLTextAreaElement
      return [
        field.value.slice(field.selectionStart, field.selectionEnd),
        document.querySelector('[data-group=flagged] q')?.textContent,
      ]
    })
    expect(quote).toBe(selected)

    const levels = () =>
      flagged
        .locator('[data-level]')
        .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('data-level')))])
    expect(await levels()).toContain('note')
    await page.getByLabel('Note', { exact: true }).uncheck()
    expect(await levels()).not.toContain('note')
    expect(await levels()).toContain('serious')
    await page.getByLabel('Flagged', { exact: true }).uncheck()
    expect(await flagged.count()).toBe(0)
    await page.context().close()
  }, 120_000)

  test('a line that writes down who a source is gets advice and is in no sheet', async () => {
    const { page } = await open()
    const named = `${inventedDraft}\n\nconfidential source: Ned Coll, port engineer\n\nsrc = Ned Coll`
    await page.getByLabel('Text of the draft').fill(named)
    const advice = page.getByRole('alert').filter({ hasText: 'to write down who a source is' })
    await advice.waitFor({ timeout: 30_000 })
    expect(await advice.textContent()).toContain('(line 11, line 13)')
    expect(await advice.textContent()).not.toContain('Coll')
    await page.locator('#attest-R39').getByLabel('No', { exact: true }).check()
    await page.locator('#attest-R39').getByLabel('Note').fill('Source: Ned Coll')
    await page.getByText('This note seems to write down who a source is.').waitFor()
    const sheet = await saveJsonSheet(page)
    expect(sheet.draft.withheld).toBe(2)
    expect(JSON.stringify(sheet)).not.toMatch(/Ned|Coll/)
    const { text } = await extractText(new Uint8Array(await saveSheet(page, 'PDF')), {
      mergePages: true,
    })
    const printed = await extractText(new Uint8Array(await page.pdf({ format: 'A4' })), {
      mergePages: true,
    })
    expect(text.length).toBeGreaterThan(500)
    expect(printed.text).toContain('Review sheet')
    expect(text + printed.text).not.toMatch(/Ned|Coll/)
    await page.context().close()
  }, 180_000)

  test('a saved sheet puts answers back where their words are found, and no others', async () => {
    const { page } = await open()
    await writeDraft(page, inventedDraft)
    for (const rule of ['R39', 'R41'])
      await page.locator(`#attest-${rule}`).getByLabel('Yes').check()
    await page.locator('#attest-R39').getByLabel('Note').fill('Asked on Monday.')
    const sheet = JSON.stringify(await saveJsonSheet(page))
    await page.context().close()

    const again = (await open()).page
    await writeDraft(again, inventedDraft)
    await giveFile(again, /saved sheet/, 'sheet.json', sheet)
    await again.getByText('2 answers were put back.').waitFor()
    await again.getByText('The text is the very same.').waitFor()
    expect(await again.locator('#attest-R39').getByLabel('Note').inputValue()).toBe(
      'Asked on Monday.',
    )
    await writeDraft(again, `${inventedDraft}\n\nA guard said the gate was open.`)
    await again.locator('#attest-R39').getByText('have changed since this was answered').waitFor()
    expect((await saveJsonSheet(again)).attestations).toEqual([])
    await again.getByLabel('Text of the draft').fill('')
    await writeDraft(again, 'Three guards in the north said the gate was open, a ferry pilot said.')
    await giveFile(again, /saved sheet/, 'sheet.json', sheet)
    await again.getByText('No answer was put back.').waitFor()
    await giveFile(again, /saved sheet/, 'other.json', '{"sheet":"x"}')
    await again.getByText('other.json is no review sheet.').waitFor()
    await again.context().close()
  }, 240_000)

  test('is kept on the computer only when asked, and until it is deleted', async () => {
    const { page } = await open()
    await writeDraft(page, inventedDraft)
    const kept = () => page.evaluate(() => JSON.stringify({ ...localStorage }))
    expect(await kept()).not.toContain('port officials')
    await page.locator('#attest-R39').getByLabel('Yes').check()
    await page.getByRole('button', { name: 'Keep on this computer' }).click()
    expect(await kept()).toContain('port officials')
    await page.context().unroute(/^https?:/)
    await page.reload()
    await page.getByText('Ready. The network of this page is closed.').waitFor({ timeout: 60_000 })
    expect(await page.getByLabel('Text of the draft').inputValue()).toBe('')
    await page.getByRole('button', { name: 'Open what is kept' }).click()
    expect(await page.getByLabel('Text of the draft').inputValue()).toBe(inventedDraft)
    await page.locator('#attest-R39').waitFor({ timeout: 30_000 })
    expect(await page.locator('#attest-R39').getByLabel('Yes').isChecked()).toBe(true)
    await page.getByRole('button', { name: 'Delete what is kept' }).click()
    expect(await kept()).not.toContain('port officials')
    await page.context().close()
  }, 180_000)
})

function checkOf(file: string, pack: string): PolicyReview {
  try {
    return JSON.parse(
      execFileSync(
        process.execPath,
        ['dist/according.js', 'check', '--json', file, '--pack', pack],
        { cwd: root, encoding: 'utf8' },
      ),
    )
  } catch (error) {
    // Exit status 1 says that something serious was flagged; the review is there all the same.
    return JSON.parse((error as { stdout: string }).stdout)
  }
}

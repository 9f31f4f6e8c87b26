import { parseHTML } from 'linkedom'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { withMeasures } from '#measures/count-reading'
import type {
  JudgedArticle,
  OwnAccuracy,
  ShownJudgement,
} from '#workflows/view-judgements/judgement-view'
import { BothReadings } from '../../../app/_ui/judge/both-readings'
import type { JudgeActions } from '../../../app/_ui/judge/judge-actions'
import { JudgementLog } from '../../../app/_ui/judge/judgement-log'
import { RefusedNotice } from '../../../app/_ui/judge/refused-notice'
import { OwnFigures } from '../../../app/method/own-accuracy'
import en from '../../../app/words/en'
import { readQuarry } from '../../judgement/quarry'
import { InLanguage } from '../in-language'

function draw(node: ReactNode, language: 'en' | 'es' = 'en') {
  const html = renderToStaticMarkup(<InLanguage language={language}>{node}</InLanguage>)
  return parseHTML(`<main>${html}</main>`).document
}

const nothing = async () => {}
const actions: JudgeActions = { judge: nothing, undo: nothing, redo: nothing, sign: nothing }
const place = { articleId: 'ferry', back: '/articles/ferry' }

const machine = withMeasures(readQuarry())
const [first] = machine.attributions

function judgement(change: Partial<ShownJudgement>): ShownJudgement {
  return {
    id: 'j1',
    articleId: 'ferry',
    judgement: { kind: 'review-article', analysisId: 'x', note: '' },
    takenBy: 'A.C.',
    takenAt: '2026-11-14T10:03:00Z',
    undoneAt: null,
    log: [],
    effect: 'holds',
    marks: [],
    words: 'the ferry was lost',
    ...change,
  }
}

describe('both readings', () => {
  const reviewed = {
    ...machine,
    attributions: machine.attributions.map((one) =>
      one === first ? { ...one, cueClass: 'attitude' as const, claim: null } : one,
    ),
  }
  const judged = {
    of: 'attribution' as const,
    id: first.id,
    state: 'corrected' as const,
    isDisputed: false,
    by: 'A.C.',
    at: '2026-11-14T10:03:00Z',
    judgementIds: ['j1'],
  }

  test('stand side by side with who and when, and only where they differ', () => {
    const props = { machine, reviewed, attributionId: first.id, judged }
    const document = draw(<BothReadings {...props} />)
    const rows = [...document.querySelectorAll('tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    )
    expect(rows[0]).toEqual([
      '',
      `Machine, engine ${machine.engine.version}`,
      'A.C., 14 Nov 2026, 10:03 UTC',
    ])
    expect(rows.slice(1).map(([name]) => name)).toEqual(['Sort of cue', 'Claim'])
    expect(rows[2][2]).toBe('no claim')
    expect(draw(<BothReadings {...props} />, 'es').documentElement.textContent).not.toContain(
      'no claim',
    )
  })

  test('are not drawn where they agree, and say what one of them lacks', () => {
    const same = { machine, reviewed: machine, attributionId: first.id, judged }
    expect(draw(<BothReadings {...same} />).querySelector('table')).toBeNull()
    const gone = { ...machine, attributions: machine.attributions.slice(1) }
    const without = draw(<BothReadings {...same} reviewed={gone} />)
    expect(without.querySelector('tbody td:last-child')?.textContent).toBe('taken out')
    const added = draw(<BothReadings {...same} machine={gone} reviewed={machine} />)
    expect(added.querySelector('tbody td')?.textContent).toBe('not read')
  })
})

describe('the log of an article', () => {
  const lost = judgement({ id: 'j2', effect: 'not-found', words: 'a sentence that was edited out' })
  const undone = judgement({ id: 'j3', undoneAt: '2026-11-15T09:00:00Z', effect: null })
  const view = {
    machine,
    marks: [
      { of: 'attribution', id: first.id, state: 'deleted', isDisputed: false, judgementIds: [] },
    ],
    judgements: [judgement({}), lost, undone],
    notFound: ['j2'],
  } as unknown as JudgedArticle

  test('lists what has lost its place, with its words, and what was taken out', () => {
    const document = draw(<JudgementLog view={view} actions={actions} place={place} />)
    const box = document.querySelector('#lost')
    expect(box?.textContent).toContain('1 judgement has lost its place')
    expect(box?.querySelector('q[lang="en"]')?.textContent).toBe('a sentence that was edited out')
    expect(box?.textContent).toContain('its words are no longer in the text')
    expect(document.querySelector('s[lang="en"]')?.textContent).toContain('council official')
  })

  test('offers to take back what holds, and again what was taken back', () => {
    const document = draw(<JudgementLog view={view} actions={actions} place={place} />)
    const lines = [...document.querySelectorAll('details [data-kind]')]
    expect(lines.map((line) => line.querySelector('button')?.firstChild?.textContent)).toEqual([
      'Take again',
      'Undo',
      'Undo',
    ])
    expect(lines[0].querySelector('s')?.textContent).toBe('Whole article checked')
    expect(lines[0].textContent).toContain('taken back 15 Nov 2026, 09:00 UTC')
  })
})

test('a refusal is told by a word of the list alone', () => {
  for (const refused of Object.keys(en.judge.refused) as (keyof typeof en.judge.refused)[]) {
    const document = draw(<RefusedNotice refused={refused} />)
    expect(document.querySelector('[role="alert"]')?.textContent).toContain(
      en.judge.refused[refused],
    )
  }
  for (const made of ['<b>pay here</b>', 'toString', '__proto__', undefined, ['bad-span']]) {
    expect(draw(<RefusedNotice refused={made} />).querySelector('[role="alert"]')).toBeNull()
  }
})

describe('the engine on texts of the reader’s own', () => {
  const rate = (count: number, outOf: number, interval: { low: number; high: number } | null) => ({
    count,
    outOf,
    share: outOf < 5 ? null : count / outOf,
    interval,
    withheld: outOf < 5 ? ('too-few' as const) : null,
  })
  const accuracy: OwnAccuracy = {
    engine: '0.4.0',
    articles: 4,
    articlesOfOthers: 1,
    precision: rate(18, 20, { low: 0.7, high: 0.97 }),
    recall: rate(18, 24, { low: 0.6, high: 0.9 }),
    anonymous: { precision: rate(3, 4, null), recall: rate(3, 6, null) },
    isEnough: true,
  }

  test('has counts with every share, no share of few, and the nearest shipped figure beside', () => {
    const document = draw(<OwnFigures accuracy={accuracy} />)
    const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    )
    expect(rows.map(([, own]) => own)).toEqual([
      '0.90018 of 20',
      '0.75018 of 24',
      'too few for a share3 of 4',
      '0.5003 of 6',
    ])
    expect(rows.map(([, , interval]) => interval)).toEqual(['0.700–0.970', '0.600–0.900', '–', '–'])
    for (const [, , , shipped] of rows) expect(shipped).toMatch(/: 0\.\d{3} 0\.\d{3}–0\.\d{3}/)
    expect(document.documentElement.textContent).toContain(
      '1 article that people checked wholly was read by another',
    )
  })

  test('says that there is none while nobody has checked a whole article', () => {
    const document = draw(<OwnFigures accuracy={{ ...accuracy, articles: 0 }} />)
    expect(document.querySelector('table')).toBeNull()
    expect(document.querySelector('a')?.getAttribute('href')).toBe('/review')
  })
})

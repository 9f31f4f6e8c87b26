import type { Reading } from '#domain/analysis'
import type { Attribution } from '#domain/attribution'
import type { GivenJudgement, Judgement } from '#domain/judgement'
import type { Span, Stretch } from '#domain/span'
import { anchorJudgement } from '#judgement/anchor-judgement'
import { applyJudgements } from '#judgement/apply-judgements'
import { inventSource } from '../measures/invent-reading'

/** An invented article as an engine might read it; the town and its people do not exist. */
export const quarryText = `The Marrow Hill quarry will close in June, a council official said on Monday. The official said the walls had moved twice since March.

“Nobody is safe below the north face,” said Ines Dorrel, who leads the quarry workers. She added that the council had been told in April.

Two engineers fear that the road will slip. The company hopes to reopen the pit next year.

The pit employs ninety people, according to the town register. A spokesman for the company declined to comment on Monday.`

/** The stretch of words in a text, the nth time that they stand there. */
export function stretchOf(text: string, words: string, nth = 1): Stretch {
  let at = -1
  for (let count = 0; count < nth; count += 1) at = text.indexOf(words, at + 1)
  if (at === -1) throw new Error(`“${words}” does not stand there ${nth} times`)
  return [at, at + words.length]
}

/** The words of the quarry article as a span. */
export function span(words: string, nth = 1): Span {
  return [stretchOf(quarryText, words, nth)]
}

/** The quarry article, or a changed text of it, as read: what its words no longer hold is not read. */
export function readQuarry(text = quarryText): Reading {
  const at = (words: string, nth = 1): Span => {
    try {
      return [stretchOf(text, words, nth)]
    } catch {
      return []
    }
  }
  const credit = (
    id: string,
    said: Partial<Attribution> & Pick<Attribution, 'source' | 'cue' | 'content' | 'sourceId'>,
  ): Attribution => ({
    id,
    via: null,
    claimId: `k${id.slice(1)}`,
    cueClass: 'speech',
    form: 'indirect',
    prominence: 'lead',
    claim: { kind: 'event', strength: 4 },
    confidence: 0.8,
    because: ['invented'],
    ...said,
  })
  const attributions: Attribution[] = [
    credit('a1', {
      source: at('a council official'),
      cue: at('said', 1),
      content: at('The Marrow Hill quarry will close in June'),
      sourceId: 's1',
    }),
    credit('a2', {
      source: at('The official'),
      cue: at('said', 2),
      content: at('the walls had moved twice since March'),
      sourceId: 's1',
      confidence: 0.4,
    }),
    credit('a3', {
      source: at('Ines Dorrel, who leads the quarry workers'),
      cue: at('said', 3),
      content: at('“Nobody is safe below the north face,”'),
      sourceId: 's2',
      form: 'direct',
    }),
    credit('a4', {
      source: at('She'),
      cue: at('added'),
      content: at('that the council had been told in April'),
      sourceId: 's2',
    }),
    credit('a5', {
      source: at('Two engineers'),
      cue: at('fear'),
      content: at('that the road will slip'),
      sourceId: 's3',
      cueClass: 'knowledge',
    }),
    credit('a6', {
      source: at('The company'),
      cue: at('hopes'),
      content: at('to reopen the pit next year'),
      sourceId: 's4',
      cueClass: 'attitude',
      claim: null,
      claimId: null,
    }),
  ].filter(({ cue, content }) => cue.length > 0 && content.length > 0)
  const sources = [
    inventSource('s1', {
      label: 'a council official',
      standing: 'anonymous',
      institution: true,
      mentions: [...at('a council official'), ...at('The official')],
      confidence: 0.6,
    }),
    inventSource('s2', {
      label: 'Ines Dorrel',
      kind: 'named_person',
      name: 'Ines Dorrel',
      mentions: [...at('Ines Dorrel, who leads the quarry workers'), ...at('She')],
    }),
    inventSource('s3', {
      label: 'Two engineers',
      kind: 'unnamed_group',
      standing: 'anonymous',
      count: 2,
      mentions: at('Two engineers'),
    }),
    inventSource('s4', {
      label: 'The company',
      kind: 'unnamed_group',
      standing: 'incidental',
      mentions: at('The company'),
    }),
  ]
  const own = at('The pit employs ninety people')
  return {
    id: 'quarry',
    title: 'Quarry to close',
    text,
    engine: { version: '0.0.0', model: 'none' },
    attributions,
    sources,
    assertions:
      own.length === 0
        ? []
        : [
            {
              id: 'b1',
              span: own,
              claimId: 'k9',
              claim: { kind: 'state', strength: 5 },
              prominence: 'body',
            },
          ],
    headline: null,
    responses: [],
    corroboration: [],
    sentences: [],
    paragraphs: paragraphsOf(text),
    warnings: [],
  }
}

function paragraphsOf(text: string): Stretch[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ index, 0: words }) => [index, index + words.length])
}

/** A judgement in the log. */
export interface Logged {
  id: string
  judgement: Judgement
}

/** Anchors judgements one after the other, each on what the ones before it made, as a page does. */
export function give(reading: Reading, ...given: (GivenJudgement | object)[]): Logged[] {
  const log: Logged[] = []
  for (const [index, one] of given.entries()) {
    const { reviewed } = applyJudgements(reading, log)
    const adding = new Set(
      log.filter(({ judgement: { kind } }) => kind === 'add-attribution').map(({ id }) => id),
    )
    const judgement = anchorJudgement({ machine: reading, reviewed, adding }, {
      note: '',
      ...one,
    } as Exclude<GivenJudgement, { kind: 'review-article' }>)
    if ('refused' in judgement) throw new Error(`${judgement.refused} ${judgement.field}`)
    log.push({ id: `j${index + 1}`, judgement })
  }
  return log
}

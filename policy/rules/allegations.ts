import type { Source } from '#domain/source'
import { anonymousSourcesOf, anonymousSupportsOf, claimsOf, sentenceAround } from '../draft'
import type { Judgement, Rule } from '../rule'

/** R25: an allegation is the source's, and whether it was confirmed is said. */
export const whoseAllegation: Rule = {
  id: 'R25',
  title: 'Whose allegation, and was it confirmed',
  asks: 'An anonymous allegation is clearly the source’s own, and the text says whether it was confirmed.',
  mode: 'automatic',
  severity: 3,
  says: {
    silent: '“{source}” alleges this, and the text does not say whether anybody confirmed it.',
    said: '“{source}” alleges this, and the text says what was confirmed.',
    flat: 'The text states the allegation of “{source}” in its own voice.',
    ask: 'What did we do to confirm it, and what came of it?',
    better: 'The attribution in the same sentence, and a line on what was confirmed.',
  },
  judge(draft) {
    const { assertions, corroboration } = draft.analysis
    return anonymousSupportsOf(draft)
      .filter(({ attribution }) => attribution.claim?.kind === 'allegation')
      .map(({ attribution, source }) => {
        const flat = assertions.find(
          ({ claimId }) => claimId !== null && claimId === attribution.claimId,
        )
        const isMet = !flat && corroboration.length > 0
        return {
          outcome: isMet ? 'met' : 'flagged',
          span: flat ? flat.span : attribution.content,
          ...(attribution.claimId ? { claimId: attribution.claimId } : {}),
          sourceId: source.id,
          why: flat ? 'flat' : isMet ? 'said' : 'silent',
          values: { source: source.label },
        }
      })
  },
}

/** R26: in a conflict, one side's unnamed sources only for facts. */
export const onlyForFacts: Rule = {
  id: 'R26',
  title: 'One side’s unnamed sources only for facts',
  asks: 'In a conflict, unnamed sources of one side are used for facts, not for views of the other side.',
  mode: 'partial',
  severity: 3,
  says: {
    view: '“{source}”, who is of one side, gives a view or a forecast without a name.',
    fact: '“{source}”, who is of one side, is used for a fact.',
    ask: 'Is this a fact that the other side can answer?',
    better: 'A fact that can be checked, or the view by name and with the other side’s answer.',
  },
  judge: (draft) =>
    anonymousSupportsOf(draft)
      .filter(
        ({ source }) =>
          source.affiliation === 'party' ||
          source.facets.some(({ facet }) => facet === 'side') ||
          (source.affiliation === 'government' && source.foreign),
      )
      .map(({ attribution, source }) => {
        const isView = ['evaluation', 'prediction'].includes(attribution.claim?.kind ?? '')
        return {
          outcome: isView ? 'flagged' : 'met',
          span: attribution.content,
          sourceId: source.id,
          why: isView ? 'view' : 'fact',
          values: { source: source.label },
        }
      }),
}

/** R27: the accused is heard. */
export const accusedIsHeard: Rule = {
  id: 'R27',
  title: 'The accused is heard',
  asks: 'Where somebody is accused, the text gives their answer, or says that they gave none.',
  mode: 'automatic',
  severity: 2,
  says: {
    heard: 'An answer stands in the text, or the line that there was none.',
    notHeard:
      'Somebody is accused here, and the text has no answer and no line that there was none.',
    ask: 'Did we ask those who are accused, and with how much time to answer?',
    better: 'The answer, or “did not respond to a request for comment”.',
  },
  judge(draft) {
    const accusation = claimsOf(draft).find(({ supports }) =>
      supports.some(({ attribution }) => attribution.claim?.kind === 'allegation'),
    )
    if (!accusation) return []
    const accusers = accusation.supports.map(({ source }) => source?.id)
    // What the accuser denies or will not say is no answer of the accused.
    const answer = draft.analysis.responses.find(
      ({ sourceId }) => sourceId === null || !accusers.includes(sourceId),
    )
    const isHeard = answer !== undefined
    return [
      {
        outcome: isHeard ? 'met' : 'flagged',
        span: answer ? answer.span : accusation.supports[0].attribution.content,
        claimId: accusation.id,
        why: isHeard ? 'heard' : 'notHeard',
      },
    ]
  },
}

/** R15: nobody "declines to comment" while being quoted unnamed. */
export const declinedWhileQuoted: Rule = {
  id: 'R15',
  title: 'Not “declined to comment” while quoted unnamed',
  asks: 'The text does not say that somebody declined to comment while it quotes them without a name.',
  mode: 'partial',
  severity: 2,
  says: {
    both: 'The text says that “{office}” declined to comment, and quotes “{source}”.',
    apart:
      'Nobody who is quoted without a name is described as of the body that declined to comment.',
    ask: 'Did one and the same office decline and speak?',
    better: 'The line without the refusal, where the office did speak.',
  },
  judge(draft) {
    const { analysis } = draft
    const quoted = anonymousSourcesOf(draft)
    if (quoted.length === 0) return []
    return analysis.responses
      .filter(({ kind, span }) => kind === 'declined' && span.length > 0)
      .map(({ span }): Judgement => {
        const sentence = analysis.text.slice(...sentenceAround(draft, span[0])).toLowerCase()
        const same = quoted.find((source) => sentence.includes(officeOf(source) ?? '\n'))
        if (!same) return { outcome: 'met', span, why: 'apart' }
        return {
          outcome: 'cannot-tell',
          span,
          sourceId: same.id,
          why: 'both',
          values: { office: officeOf(same) ?? '', source: same.label },
        }
      })
  },
}

/** The body that a source is described by, in small letters; null where none is. */
function officeOf({ facets }: Source): string | null {
  return facets.find(({ facet }) => facet === 'organisation')?.words.toLowerCase() ?? null
}

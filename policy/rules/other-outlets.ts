import { isAnonymous, isOpaque } from '#domain/source-family'
import { claimsOf, placeOf, sentencesOf } from '../draft'
import type { Rule } from '../rule'

/** R34: what another outlet found is credited to it. One draft cannot show what is not in it. */
export const creditsOutlets: Rule = {
  id: 'R34',
  title: 'Others’ reporting is credited to them',
  asks: 'Facts that another outlet gathered are credited to it and kept apart from our own.',
  mode: 'partial',
  severity: 3,
  says: {
    credited: '“{source}” is credited as another outlet.',
    unknown: 'One text does not show whether others had this first.',
    ask: 'Is anything here from another outlet’s report, and does the text say so?',
    better: 'The outlet’s name, in the sentence that uses its facts.',
  },
  judge(draft) {
    const media = draft.analysis.sources.filter(({ kind }) => kind === 'media')
    if (claimsOf(draft).length === 0) return []
    return [
      ...media.map((source) => ({
        outcome: 'met' as const,
        span: placeOf(draft, source),
        sourceId: source.id,
        why: 'credited',
        values: { source: source.label },
      })),
      { outcome: 'cannot-tell', span: [], why: 'unknown' },
    ]
  },
}

/** R35: another outlet's anonymous story is not re-run as one's own. */
export const noRerun: Rule = {
  id: 'R35',
  title: 'No re-run of another outlet’s anonymous story',
  asks: 'What another outlet has from sources that it does not name is not run on its word alone.',
  mode: 'partial',
  severity: 2,
  says: {
    rerun: 'This rests on “{outlet}”, which has it from “{source}” (not named).',
    more: 'This rests on more than another outlet’s anonymous source.',
    ask: 'Have we confirmed it ourselves?',
    better: 'A source of one’s own, or the sentence left out until there is one.',
  },
  judge: (draft) =>
    claimsOf(draft)
      .filter(({ supports }) =>
        supports.some(({ attribution, source }) => attribution.via !== null && isAnonymous(source)),
      )
      .map(({ id, supports }) => {
        const isRerun = supports.every(
          ({ attribution, source }) => attribution.via !== null && isOpaque(source),
        )
        const [{ attribution, source }] = supports
        const outlet = draft.analysis.sources.find((one) => one.id === attribution.via)
        return {
          outcome: isRerun ? 'flagged' : 'met',
          span: attribution.content,
          claimId: id,
          ...(source ? { sourceId: source.id } : {}),
          why: isRerun ? 'rerun' : 'more',
          ...(isRerun ? { needsSignOff: true } : {}),
          values: { outlet: outlet?.label ?? '', source: source?.label ?? '' },
        }
      }),
}

const provenance =
  /\b(?:obtained|seen|reviewed|viewed|examined|provided|read by|given to|shared|leaked|released|published|posted|filed|unsealed|made public|disclosed|submitted|issued|presented (?:to|at|in)|sent to|shown to|handed|circulated|distributed|commissioned|conducted|compiled|under (?:a )?(?:public records|freedom of information))\b/i

/** R37: how documents were obtained. */
export const howObtained: Rule = {
  id: 'R37',
  title: 'How documents were obtained',
  asks: 'The text says how a document was obtained or by whom it was made public.',
  mode: 'partial',
  severity: 1,
  says: {
    said: 'The text says where “{source}” is from.',
    silent: 'The text does not say how “{source}” was obtained.',
    ask: 'How did we get this, and can we say so?',
    better: '“Seen by”, “filed with”, “published by”, as it was.',
  },
  judge: (draft) =>
    draft.analysis.sources
      .filter(({ kind }) => kind === 'document')
      .map((source) => {
        const isSaid = sentencesOf(draft, source).some((words) => provenance.test(words))
        return {
          outcome: isSaid ? 'met' : 'flagged',
          span: placeOf(draft, source),
          sourceId: source.id,
          why: isSaid ? 'said' : 'silent',
          values: { source: source.label },
        }
      }),
}

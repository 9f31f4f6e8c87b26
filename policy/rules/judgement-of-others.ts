import { type FoundJudgement, findJudgements } from '../find-judgement'
import type { Judgement, Rule } from '../rule'

function judge(
  { attribution, source, row, target }: FoundJudgement,
  own: Partial<Judgement>,
): Judgement {
  return {
    outcome: 'flagged',
    span: attribution.content,
    sourceId: source.id,
    ...(attribution.claimId ? { claimId: attribution.claimId } : {}),
    why: 'found',
    question: 'ask',
    better: 'better',
    values: { source: source.label, target: target.words, because: row.because },
    ...own,
  }
}

/** R04: no attack behind anonymity. */
export const noAttack: Rule = {
  id: 'R04',
  title: 'No attack behind anonymity',
  asks: 'Nobody attacks a person or an institution from behind anonymity.',
  mode: 'partial',
  severity: 3,
  says: {
    found: '“{source}”, who is not named, {because}: “{target}”.',
    ask: 'Will somebody say this by name? If not, what did the source see that readers can judge for themselves?',
    better:
      'The facts behind the judgement, or a named critic, with the answer of the one who is judged.',
  },
  // A direct quotation lends the attack its own force; it is the gravest form.
  judge: (draft) =>
    findJudgements(draft, 'attack').map((found) =>
      judge(found, {
        severity: found.attribution.form === 'indirect' ? 2 : 3,
        needsSignOff: true,
      }),
    ),
}

/** R05: no praise either. */
export const noPraise: Rule = {
  id: 'R05',
  title: 'No anonymous praise either',
  asks: 'Nobody praises a person or an institution from behind anonymity.',
  mode: 'partial',
  severity: 1,
  says: {
    found: '“{source}”, who is not named, {because}: “{target}”.',
    ask: 'Who would say this by name?',
    better: 'The praise by name, or what was done that deserves it.',
  },
  judge: (draft) => findJudgements(draft, 'praise').map((found) => judge(found, {})),
}

/** R06: no view of another person. */
export const noViewOfPersons: Rule = {
  id: 'R06',
  title: 'No anonymous view of another person',
  asks: 'An anonymous source never gives a view of another person.',
  mode: 'partial',
  severity: 2,
  says: {
    found: '“{source}”, who is not named, gives a view of a person: “{target}”.',
    ask: 'Is this about what the person did, or about what the source thinks of the person?',
    better: 'What the person did, with how the source knows.',
  },
  judge: (draft) =>
    (['attack', 'praise'] as const)
      .flatMap((wanted) => findJudgements(draft, wanted))
      .filter(({ target }) => target.is !== 'body')
      .map((found) => judge(found, {})),
}

import { findSaidOfOthers, type SaidOfSomebody } from '../find-judgement'
import type { Judgement, Rule } from '../rule'

/** The place of what is said, with what its sentences need. */
function place({ attribution, source, row, target }: SaidOfSomebody) {
  return {
    span: attribution.content,
    sourceId: source.id,
    ...(attribution.claimId ? { claimId: attribution.claimId } : {}),
    values: { source: source.label, target: target.words, because: row?.because ?? '' },
  }
}

/**
 * Flagged where words of one sort judge; left open where it is an opinion and no listed word tells
 * of which sort; met where it is none, or one of the other sort.
 */
function judge(
  said: SaidOfSomebody,
  sort: 'attack' | 'praise',
  flag: Partial<Judgement>,
): Judgement {
  if (said.row?.class === sort) {
    return {
      ...place(said),
      outcome: 'flagged',
      why: 'found',
      ...flag,
    }
  }
  if (said.row === null && said.isView) {
    return {
      ...place(said),
      outcome: 'cannot-tell',
      why: 'view',
    }
  }
  return { ...place(said), outcome: 'met', why: 'none' }
}

/** R04: no attack behind anonymity. */
export const noAttack: Rule = {
  id: 'R04',
  title: 'No attack behind anonymity',
  asks: 'Nobody attacks a person or an institution from behind anonymity.',
  mode: 'partial',
  severity: 3,
  says: {
    found: '“{source}” (not named) {because}: “{target}”.',
    view: '“{source}” (not named) gives an opinion of “{target}”; whether it is an attack is for people to say.',
    none: 'What “{source}” says of “{target}” is no attack.',
    ask: 'Will somebody say this by name? If not, what did the source see that readers can judge for themselves?',
    better:
      'The facts behind the judgement, or a named critic, with the answer of the one who is judged.',
  },
  // A direct quotation lends the attack its own force; it is the gravest form.
  judge: (draft) =>
    findSaidOfOthers(draft).map((said) =>
      judge(said, 'attack', {
        severity: said.attribution.form === 'indirect' ? 2 : 3,
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
    found: '“{source}” (not named) {because}: “{target}”.',
    view: '“{source}” (not named) gives an opinion of “{target}”; whether it is praise is for people to say.',
    none: 'What “{source}” says of “{target}” is no praise.',
    ask: 'Who would say this by name?',
    better: 'The praise by name, or what was done that deserves it.',
  },
  judge: (draft) => findSaidOfOthers(draft).map((said) => judge(said, 'praise', {})),
}

/** R06: no view of another person. */
export const noViewOfPersons: Rule = {
  id: 'R06',
  title: 'No anonymous view of another person',
  asks: 'An anonymous source never gives a view of another person.',
  mode: 'partial',
  severity: 2,
  says: {
    found: '“{source}” (not named) gives a view of a person: “{target}”.',
    unsure:
      '“{source}” (not named) gives a view of “{target}”; the text does not show whether that is a person.',
    none: 'What “{source}” says of “{target}” is no view of a person.',
    ask: 'Is this about what the person did, or about what the source thinks of the person?',
    better: 'What the person did, with how the source knows.',
  },
  judge: (draft) =>
    findSaidOfOthers(draft).map((said): Judgement => {
      if (!said.isView || said.target.is === 'body') {
        return { ...place(said), outcome: 'met', why: 'none' }
      }
      const isPerson = said.target.is === 'person'
      return {
        ...place(said),
        outcome: isPerson ? 'flagged' : 'cannot-tell',
        why: isPerson ? 'found' : 'unsure',
      }
    }),
}

import { anonymousSourcesOf } from '../draft'
import type { Rule } from '../rule'

/** What no text shows: people attest it, yes, no or not applicable, with their initials. */
const attestations: { id: string; title: string; asks: string; question: string }[] = [
  {
    id: 'R01',
    title: 'The last resort',
    asks: 'Anonymity was the last resort: nothing equivalent could be had on the record.',
    question: 'Was everything tried to have this on the record, and from whom?',
  },
  {
    id: 'R16',
    title: 'On and off the record agree',
    asks: 'Nothing that a source says without its name contradicts what the same source says by name.',
    question: 'Does what the source says on the record agree with this?',
  },
  {
    id: 'R39',
    title: 'An editor knows who it is',
    asks: 'An editor knows who each source is that is not named.',
    question: 'Does an editor know who it is? Answer yes or no; write no name anywhere.',
  },
  {
    id: 'R40',
    title: 'The approval is recorded',
    asks: 'The approval that the house asks for was given and is on record.',
    question: 'Who gave the approval, by initials?',
  },
  {
    id: 'R41',
    title: 'Ground rules are agreed',
    asks: 'The ground rules and the description were agreed with the source.',
    question: 'Has the source agreed to these very words of description?',
  },
  {
    id: 'R42',
    title: 'Dissent and corrections are logged',
    asks: 'Doubts in the newsroom and corrections are written down.',
    question: 'Did anybody object, and is it written down?',
  },
  {
    id: 'R43',
    title: 'The questions to oneself',
    asks: 'Before it is printed: a second reliable source, an explanation to readers, more reporting, or a better story without it.',
    question:
      'Is there a second reliable source? Can the anonymity be explained in the story? Would more reporting get it elsewhere? Would the story be better without it?',
  },
]

/** R01, R16, R39 to R43: one open question each, wherever an anonymous source is used. */
export const processRules: Rule[] = attestations.map(({ id, title, asks, question }) => ({
  id,
  title,
  asks,
  mode: 'process',
  severity: null,
  says: { attest: 'No text shows this; somebody attests it.', ask: question },
  judge: (draft) =>
    anonymousSourcesOf(draft).length === 0
      ? []
      : [{ outcome: 'cannot-tell', span: [], why: 'attest', needsSignOff: true }],
}))

import { useTranslations } from 'next-intl'
import type { DisputedMark } from '#domain/disputed-mark'
import { reasonGiven } from '#measures/reason-given'
import { useMeasureWords } from './measure-words'
import { writeStep } from './write-step'

/** What a disputed mark is called within a sentence, in the reader's language. */
export function useMarkName(): (mark: DisputedMark) => string {
  const words = useTranslations('dispute')
  const drawn = useTranslations('drawing')
  const named = useTranslations('codebook')
  const measured = useMeasureWords()
  const supportOf = ({ support }: Extract<DisputedMark, { kind: 'attribution' }>) => {
    if (support === null) return words('mark.denied')
    return support === 'own-voice' ? drawn('ownVoice') : named(`category.${support}`)
  }
  return (mark) => {
    switch (mark.kind) {
      case 'paragraph':
        return words('mark.paragraph')
      case 'number':
        return words('mark.number', { title: measured(mark.measure).title })
      case 'outlet': {
        const { title } = measured(mark.measure)
        return words('mark.outlet', { outlet: mark.outlet, title })
      }
      case 'claim':
        return mark.words === null
          ? words('mark.claimWithheld', { number: mark.number })
          : words('mark.claim', { words: mark.words })
      case 'attribution': {
        const { outlet, number } = mark
        const support = supportOf(mark)
        return mark.words === null
          ? words('mark.attributionWithheld', { outlet, number, support })
          : words('mark.attribution', { outlet, words: mark.words, support })
      }
      case 'source':
        return words('mark.source', { words: mark.words, step: writeStep(mark.step) })
      case 'reason': {
        const { parts } = measured(reasonGiven.id)
        return words('mark.reason', { reason: parts?.[mark.reason] ?? mark.reason })
      }
      case 'citation': {
        const { from, to, credited } = mark
        return words('mark.citation', { from, to, credited: credited ? 'yes' : 'no' })
      }
    }
  }
}

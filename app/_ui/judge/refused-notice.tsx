import { useTranslations } from 'next-intl'
import words from '../../words/en/judge.json'

/** Why the last judgement was not taken, by the word in the address. */
export function RefusedNotice({ refused }: { refused: string | string[] | undefined }) {
  const say = useTranslations('judge')
  if (typeof refused !== 'string' || !isKnown(refused)) return null
  return (
    <div className="card" id="refused" role="alert">
      <b>{say('refusedTitle')}</b> {say(`refused.${refused}`)}
    </div>
  )
}

function isKnown(refused: string): refused is keyof typeof words.refused {
  return Object.hasOwn(words.refused, refused)
}

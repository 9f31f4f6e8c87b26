import { useLocale } from 'next-intl'
import { wordRecorded } from '../words/recorded'

/** A sentence of a measuring run, in the reader's language where it has been put into it. */
export function Recorded({ sentence }: { sentence: string }) {
  const { text, lang } = wordRecorded(sentence, useLocale())
  return lang ? <span lang={lang}>{text}</span> : text
}

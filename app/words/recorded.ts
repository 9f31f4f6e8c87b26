import spanish from './recorded-es.json'

const spanishOf = new Map(spanish.map(({ recorded, word }) => [recorded, word]))

/**
 * A sentence that a measuring run wrote down in English, in the language of the page. It is found by the
 * whole sentence, so that a translation never outlives a new run: what it has no words for stays English,
 * and says so.
 */
export function wordRecorded(sentence: string, language: string): { text: string; lang?: 'en' } {
  if (language === 'en') return { text: sentence }
  const text = language === 'es' ? spanishOf.get(sentence) : undefined
  return text === undefined ? { text: sentence, lang: 'en' } : { text }
}

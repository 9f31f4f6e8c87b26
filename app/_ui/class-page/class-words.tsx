import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import articleEn from '../../words/en/article.json'
import classEn from '../../words/en/class.json'
import codebookEn from '../../words/en/codebook.json'
import labelsEn from '../../words/en/labels.json'
import markerEn from '../../words/en/marker.json'
import articleEs from '../../words/es/article.json'
import classEs from '../../words/es/class.json'
import codebookEs from '../../words/es/codebook.json'
import labelsEs from '../../words/es/labels.json'
import markerEs from '../../words/es/marker.json'

const words = {
  en: {
    article: articleEn,
    classPage: classEn,
    codebook: codebookEn,
    labels: labelsEn,
    marker: markerEn,
  },
  es: {
    article: articleEs,
    classPage: classEs,
    codebook: codebookEs,
    labels: labelsEs,
    marker: markerEs,
  },
}

/** The words of a class page, in the language that the teacher chose: both are in the file. */
export function ClassWords({
  language,
  children,
}: {
  language: keyof typeof words
  children: ReactNode
}) {
  return (
    <NextIntlClientProvider locale={language} messages={words[language]} timeZone="UTC">
      {children}
    </NextIntlClientProvider>
  )
}

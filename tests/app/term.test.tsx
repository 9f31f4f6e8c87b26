import { parseHTML } from 'linkedom'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Term, type TermId, termTags } from '../../app/_ui/term'
import { Glossary } from '../../app/method/glossary'
import en from '../../app/words/en'
import es from '../../app/words/es'
import { InLanguage } from './in-language'

const words = { en, es }

test.each(['en', 'es'] as const)('a term opens its meaning without a script (%s)', (language) => {
  for (const id of Object.keys(en.glossary.terms) as TermId[]) {
    const html = renderToStaticMarkup(
      <InLanguage language={language}>
        <p>
          <Term id={id}>voices</Term>
        </p>
      </InLanguage>,
    )
    const { document } = parseHTML(html)
    const place = /popovertarget="([^"]+)"/i.exec(html)?.[1]
    const meaning = document.querySelector(`[popover][id="${place}"]`)
    expect(meaning?.textContent).toContain(words[language].glossary.terms[id].short)
    expect(meaning?.querySelector('a')?.getAttribute('href')).toBe(`/method#term-${id}`)
  }
})

test('every term that a page explains stands in the glossary, where its link leads', () => {
  const { document } = parseHTML(
    renderToStaticMarkup(
      <InLanguage>
        <main>
          <Glossary />
        </main>
      </InLanguage>,
    ),
  )
  for (const id of Object.keys(en.glossary.terms)) {
    expect(document.querySelector(`#term-${id} dd`)?.textContent?.length).toBeGreaterThan(20)
  }
  for (const id of Object.keys(termTags)) expect(Object.keys(en.glossary.terms)).toContain(id)
})

test('every tag in the sentences of the story page is a term', () => {
  for (const { coverage } of [en, es]) {
    const tags = [...JSON.stringify(coverage).matchAll(/<(\w+)>/g)].map(([, tag]) => tag)
    expect(tags.length).toBeGreaterThan(10)
    for (const tag of tags) expect(Object.keys(termTags)).toContain(tag)
  }
})

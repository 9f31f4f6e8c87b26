import { useFormatter, useTranslations } from 'next-intl'
import type { OutletView } from '#workflows/view-outlet'
import { writePeriod } from '../../_ui/write-date'

/** Articles, stories, period and, where addresses name them, sections. */
export function WhatWasRead({ view }: { view: OutletView }) {
  const { outlet, sections } = view
  const words = useTranslations('outlets')
  const dates = useTranslations('dates')
  const format = useFormatter()
  const list = format.list(
    sections.sections.map(({ word, articles }) => `${word} ${format.number(articles)}`),
  )
  return (
    <section aria-label={words('read')}>
      <p className="meta">
        <span>
          {words('counts', { articles: outlet.articles, stories: outlet.stories })} ·{' '}
          {writePeriod(outlet.first, outlet.last, dates)}
        </span>
      </p>
      <p className="sub">
        {outlet.undated > 0 ? `${words('undated', { count: outlet.undated })} ` : null}
        {outlet.waiting > 0 ? `${words('waiting', { count: outlet.waiting })} ` : null}
        {sections.sections.length === 0
          ? words('sectionsNotKnown')
          : words('sections', { list, notKnown: format.number(sections.notKnown) })}
      </p>
    </section>
  )
}

import type { ComparisonMeasure } from './comparison-measure'

/** Headlines stronger than anything in the text below them. */
export const headlineGap: ComparisonMeasure = {
  id: 'headline-gap',
  title: 'Headlines stronger than their text',
  question: 'How many headlines are stronger than the strongest support in their own text?',
  counts: 'headlines whose strength exceeds that of the strongest support in the text',
  outOf: 'headlines that restate something of their text',
  unit: 'article',
  caution:
    'A headline is short, and often another person’s work. Copies have headlines of their own.',
  total: 'sum',
  drawnAt: 'headline-gap',
  cases: ({ articles }) =>
    articles.flatMap(({ id, headlineGap: gap }) =>
      gap === null ? [] : [{ id, counted: gap.gap > 0 ? 1 : 0, outOf: 1 }],
    ),
}

/** Headlines that make several of one: "officials say" over one official. */
export const headlineNumber: ComparisonMeasure = {
  id: 'headline-number',
  title: 'Headlines with several sources over one',
  question: 'How many headlines speak of several sources where the text has one?',
  counts: 'headlines that credit several where the text has one',
  outOf: 'headlines that restate something of their text',
  unit: 'article',
  caution:
    'The text may say further down that there were more; what the engine missed counts here.',
  total: 'sum',
  drawnAt: 'headline-gap',
  cases: ({ articles }) =>
    articles.flatMap(({ id, headlineGap: gap }) =>
      gap === null ? [] : [{ id, counted: gap.isNumberMismatch ? 1 : 0, outOf: 1 }],
    ),
}

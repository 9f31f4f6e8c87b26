import { expect, test } from 'vitest'
import { markHeadline } from '#workflows/view-story/mark-headline'
import { analyse } from '../../comparison/small-world'

test('a headline is marked where it credits, where it hedges and where it is loaded', () => {
  const title = 'Union slams plan that may cost jobs, say aides'
  const { marks } = markHeadline(title, analyse('mail', []))
  expect(
    marks.map((mark) => [
      title.slice(...mark.stretch),
      mark.what,
      mark.what === 'wording' ? mark.class : null,
    ]),
  ).toEqual([
    ['slams', 'wording', 'emotive-verb'],
    ['may', 'hedge', null],
    ['aides', 'source', null],
  ])
})

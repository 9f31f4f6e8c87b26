import { parseHTML } from 'linkedom'
import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { renderToStaticMarkup } from 'react-dom/server'
import { ComparisonView, type ComparisonViewProps } from '../../app/_ui/comparison-view'
import type { Language } from '../../app/words/languages'
import { compareGold } from '../demo/compare-gold'
import { differencesOf, rosterOf } from '../workflows/arrange-comparison/invent-rows'
import { InLanguage } from './in-language'

const never = () => Promise.reject(new Error('posted in a test'))
/** What forms need; nothing is posted in a test. */
export const actions = { decide: never, undo: never, redo: never, storyId: 'story-1' }
export const gold = compareGold('kestrel-strait')

/** The drawer asks for the router of the page that it stands in; nobody navigates here. */
const router = {
  bfcacheId: '',
  back: never,
  forward: never,
  refresh: never,
  push: never,
  replace: never,
  prefetch: never,
}

/** The view of a comparison as HTML. */
export function draw(
  { comparison, texts }: ReturnType<typeof compareGold>,
  more: Partial<ComparisonViewProps> = {},
  language: Language = 'en',
): string {
  return renderToStaticMarkup(
    <InLanguage language={language}>
      <AppRouterContext value={router}>
        <ComparisonView
          comparison={comparison}
          texts={texts}
          differences={differencesOf(comparison)}
          roster={comparison.articles.length > 0 ? rosterOf(comparison) : []}
          decisions={[]}
          actions={null}
          isShared={false}
          path="/stories/story-1"
          query={{}}
          now={Date.parse('2027-01-01')}
          {...more}
        />
      </AppRouterContext>
    </InLanguage>,
  )
}

export const documentOf = (html: string) => parseHTML(`<main>${html}</main>`).document

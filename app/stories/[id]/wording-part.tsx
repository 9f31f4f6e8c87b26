import { useTranslations } from 'next-intl'
import type { StoryView } from '#workflows/view-story/story-view'
import { PageTerms } from '../../_ui/page-terms'
import { termTags } from '../../_ui/term'
import { Headlines } from './headlines'
import { PartTitle, type WholeOf } from './page-contents'
import styles from './story.module.css'

/** How the coverage is worded. */
export function WordingPart({ view, whole }: { view: StoryView; whole: WholeOf }) {
  const words = useTranslations('coverage')
  return (
    <section aria-labelledby="wording">
      <PartTitle part="wording" />
      <p className={styles.intro}>{words.rich('wordingIntro', termTags)}</p>
      <PageTerms ids={['loaded', 'hedge']} />
      <Headlines rows={view.headlines} whole={whole('headlines')} />
    </section>
  )
}

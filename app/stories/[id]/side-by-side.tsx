import { useTranslations } from 'next-intl'
import type { ComparisonView as View } from '#workflows/view-comparison'
import { ComparisonView } from '../../_ui/comparison-view'
import { KeepWatching } from '../../_ui/keep-watching'
import { termTags } from '../../_ui/term'
import { writeDate } from '../../_ui/write-date'
import { decide, redo, undo } from './actions'
import { PartTitle } from './page-contents'
import { findRefusal } from './refusals'
import styles from './story.module.css'

interface Props {
  view: View
  storyId: string
  path: string
  query: Record<string, string | string[] | undefined>
}

/** The second part of a story's page: its texts held side by side. */
export function SideBySide({ view, storyId, path, query }: Props) {
  const refused = findRefusal(query.refused)
  return (
    <>
      <PartTitle part="side-by-side" />
      <SideIntro />
      {refused ? (
        <p className="card" role="alert" id="refused">
          {refused}
        </p>
      ) : null}
      {view.problem ? <p className="card">{view.problem}</p> : null}
      {view.isBeingRenewed ? (
        <KeepWatching>
          {view.made
            ? `The texts are being compared anew; below is the comparison of ${writeDate(view.made.madeAt)} UTC.`
            : 'The texts are being compared. This page shows the comparison when it is made.'}
        </KeepWatching>
      ) : null}
      {view.made ? (
        <ComparisonView
          comparison={view.made.comparison}
          texts={view.made.texts}
          differences={view.made.differences}
          roster={view.made.roster}
          decisions={view.decisions}
          actions={{ decide, undo, redo, storyId }}
          isShared={false}
          path={path}
          query={query}
          now={Date.now()}
        />
      ) : null}
    </>
  )
}

function SideIntro() {
  const words = useTranslations('coverage')
  return <p className={styles.intro}>{words.rich('sideIntro', termTags)}</p>
}

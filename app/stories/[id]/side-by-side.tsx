import { useTranslations } from 'next-intl'
import { quotedTag } from '#charts/quoted'
import type { RefusedDecision } from '#workflows/refuse-decision'
import type { ComparisonView as View } from '#workflows/view-comparison'
import { ComparisonView } from '../../_ui/comparison-view'
import { KeepWatching } from '../../_ui/keep-watching'
import { PageTerms } from '../../_ui/page-terms'
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
  const words = useTranslations('story')
  const dates = useTranslations('dates')
  return (
    <>
      <PartTitle part="side-by-side" />
      <SideIntro />
      {refused ? <Refusal refused={refused} /> : null}
      {view.problem ? (
        <p className="card">{words.rich('notCompared', { reason: view.problem, ...quotedTag })}</p>
      ) : null}
      {view.isBeingRenewed ? (
        <KeepWatching>
          {view.made
            ? words('comparedAnew', { when: writeDate(view.made.madeAt, dates) })
            : words('beingCompared')}
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

function Refusal({ refused: { because, detail } }: { refused: RefusedDecision }) {
  const words = useTranslations('refused')
  return (
    <p className="card" role="alert" id="refused">
      {words.rich(because, { detail, ...quotedTag })}
    </p>
  )
}

function SideIntro() {
  const words = useTranslations('coverage')
  return (
    <>
      <p className={styles.intro}>{words.rich('sideIntro', termTags)}</p>
      <PageTerms ids={['sharedClaim', 'assertion', 'strength', 'independent', 'standing']} />
    </>
  )
}

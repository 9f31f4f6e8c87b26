import { NextIntlClientProvider, useMessages, useTranslations } from 'next-intl'
import { Choices } from '#charts/choices'
import type { Attribution } from '#domain/attribution'
import type { Mark } from '#domain/judgement'
import type { Source } from '#domain/source'
import { spanText } from '#domain/span'
import type { JudgedArticle, JudgedMark } from '#workflows/view-judgements/judgement-view'
import { BothReadings } from '../../_ui/judge/both-readings'
import { CorrectPanel } from '../../_ui/judge/correct-panel'
import type { JudgeActions, JudgePlace } from '../../_ui/judge/judge-actions'
import { JudgeKeys } from '../../_ui/judge/judge-keys'
import { JudgeMark } from '../../_ui/judge/judge-mark'
import { JudgementLog } from '../../_ui/judge/judgement-log'
import { OwnStatements } from '../../_ui/judge/own-statements'
import { ReviewBar } from '../../_ui/judge/review-bar'
import { type Query, queryWord, withQuery } from '../../_ui/read-query'
import { judge, redo, sign, undo } from '../../review/actions'

const actions: JudgeActions = { judge, undo, redo, sign }

/** Whose reading of the article is drawn. */
export type ReadingChoice = 'reviewed' | 'machine'

/** As the address has it; what people left, unless the machine's alone is asked for. */
export function readingIn(query: Query): ReadingChoice {
  return queryWord(query, 'reading') === 'machine' ? 'machine' : 'reviewed'
}

/** What stands above the text: how much people checked, whose reading it is, and the editor when it is open. */
export function JudgingHead(props: { view: JudgedArticle; query: Query; signed: string }) {
  const { view, query, signed } = props
  const words = useTranslations('judge')
  const path = `/articles/${view.article.id}`
  const reading = readingIn(query)
  const here = addressOf(path, query)
  const place: JudgePlace = { articleId: view.article.id, back: here(null), anchor: 'review' }
  const correct = queryWord(query, 'correct')
  const found = view.reviewed.attributions.find(({ id }) => id === correct) ?? null
  const isAdding = queryWord(query, 'add') === 'yes'
  return (
    <>
      <JudgeKeys />
      <ReviewBar
        view={view}
        actions={actions}
        place={place}
        signed={signed}
        addHref={`${withQuery(path, { add: 'yes' })}#correct`}
      />
      {view.machine === view.reviewed ? null : (
        <Choices
          groups={[
            {
              name: words('reading'),
              links: (['reviewed', 'machine'] as const).map((choice) => ({
                label: words(`readings.${choice}`),
                href: withQuery(path, {
                  at: queryWord(query, 'at'),
                  reading: choice === 'machine' ? choice : null,
                }),
                isOn: choice === reading,
              })),
            },
          ]}
        />
      )}
      {found || isAdding ? (
        <CorrectPanel
          actions={actions}
          place={{ ...place, back: here(found?.id ?? null), anchor: found?.id ?? 'judgements' }}
          analysis={view.reviewed}
          attribution={found}
          leaveHref={here(found?.id ?? null)}
        />
      ) : null}
    </>
  )
}

/** What stands under a note: both readings where they differ, and "Is this right?". */
export function useJudging(view: JudgedArticle, query: Query) {
  const { frame } = useMessages()
  return (attribution: Attribution) => (
    <NextIntlClientProvider messages={{ frame }}>
      <BothReadings
        machine={view.machine}
        reviewed={view.reviewed}
        attributionId={attribution.id}
        judged={judgedIn(view, { of: 'attribution', id: attribution.id })}
      />
      <Judge
        view={view}
        query={query}
        mark={{ of: 'attribution', id: attribution.id }}
        at={attribution.id}
        what={spanText(view.machine.text, attribution.content)}
      />
    </NextIntlClientProvider>
  )
}

/** The same under a source; it is corrected where it is first credited. */
export function useJudgingSources(view: JudgedArticle, query: Query) {
  return (source: Source) => {
    const first = view.reviewed.attributions.find(({ sourceId }) => sourceId === source.id)
    return first ? (
      <Judge
        view={view}
        query={query}
        mark={{ of: 'source', id: source.id }}
        at={first.id}
        what={source.label}
      />
    ) : null
  }
}

function Judge(props: {
  view: JudgedArticle
  query: Query
  mark: Mark
  /** The attribution that is shown afterwards, and in whose editor it is corrected. */
  at: string
  what: string
}) {
  const { view, query, mark, at, what } = props
  const articleId = view.article.id
  const path = `/articles/${articleId}`
  return (
    <JudgeMark
      actions={actions}
      place={{ articleId, back: addressOf(path, query)(at), anchor: at }}
      mark={mark}
      what={shorten(what)}
      judged={judgedIn(view, mark)}
      judgements={view.judgements}
      correctHref={`${withQuery(path, { at, correct: at })}#correct`}
    />
  )
}

function judgedIn(view: JudgedArticle, { of, id }: Mark): JudgedMark | null {
  return view.marks.find((mark) => mark.of === of && mark.id === id) ?? null
}

/** All that was said of this article's marks. */
export function JudgedHistory({ view, query }: { view: JudgedArticle; query: Query }) {
  const path = `/articles/${view.article.id}`
  const place = { articleId: view.article.id, back: addressOf(path, query)(null) }
  return (
    <>
      <JudgementLog view={view} actions={actions} place={{ ...place, anchor: 'judgements' }} />
      <OwnStatements
        view={view}
        statements={view[readingIn(query)].assertions}
        actions={actions}
        place={{ ...place, anchor: 'own-statements' }}
      />
    </>
  )
}

/** The article's address at a mark, with whose reading is shown. */
function addressOf(path: string, query: Query): (at: string | null) => string {
  const reading = queryWord(query, 'reading')
  return (at) => withQuery(path, { at: at ?? queryWord(query, 'at'), reading })
}

function shorten(words: string): string {
  return words.length <= 60 ? words : `${words.slice(0, 57)}…`
}

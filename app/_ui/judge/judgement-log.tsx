import { useTranslations } from 'next-intl'
import type { Analysis } from '#domain/analysis'
import { spanText } from '#domain/span'
import type { JudgedArticle, ShownJudgement } from '#workflows/view-judgements/judgement-view'
import styles from './judge.module.css'
import type { JudgeActions, JudgePlace } from './judge-actions'
import { JudgementLine } from './judgement-line'

/** All that people said about an article's marks, the newest first, and what of it has lost its place. */
export function JudgementLog(props: {
  view: JudgedArticle
  actions: JudgeActions
  place: JudgePlace
}) {
  const { view, actions, place } = props
  const words = useTranslations('judge')
  const { judgements, notFound } = view
  if (judgements.length === 0) return null
  const lost = judgements.filter(({ id }) => notFound.includes(id))
  const deleted = deletedOf(view)
  const list = (shown: readonly ShownJudgement[]) => (
    <ul className={styles.log}>
      {shown.map((one) => (
        <li key={one.id}>
          <JudgementLine judgement={one} actions={actions} place={place} isWithWords />
        </li>
      ))}
    </ul>
  )
  return (
    <section className="card" id="judgements" aria-labelledby="judgements-title">
      <h2 id="judgements-title">{words('history')}</h2>
      {lost.length > 0 ? (
        <div className={styles.lost} id="lost">
          <h3>{words('lost', { count: lost.length })}</h3>
          <p className="small">{words('lostSub')}</p>
          {list(lost)}
        </div>
      ) : null}
      {deleted.length > 0 ? (
        <>
          <h3>{words('takenOut', { count: deleted.length })}</h3>
          <ul className={styles.log}>
            {deleted.map(({ id, quoted }) => (
              <li key={id}>
                <s lang="en">{quoted}</s>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <details open={judgements.length <= fewEnough}>
        <summary>{words('allJudgements', { count: judgements.length })}</summary>
        {list([...judgements].reverse())}
      </details>
    </section>
  )
}

const fewEnough = 6

/** Marks that the machine reads and a person took out. */
function deletedOf({ machine, marks }: JudgedArticle): { id: string; quoted: string }[] {
  return marks
    .filter(({ of, state }) => of === 'attribution' && state === 'deleted')
    .flatMap(({ id }) => quoteOf(machine, id))
}

function quoteOf({ text, attributions }: Analysis, id: string): { id: string; quoted: string }[] {
  const found = attributions.find((one) => one.id === id)
  if (!found) return []
  const parts = [found.source, found.cue, found.content].filter((span) => span.length > 0)
  return [{ id, quoted: parts.map((span) => spanText(text, span)).join(' · ') }]
}

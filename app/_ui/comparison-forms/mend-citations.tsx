import { useTranslations } from 'next-intl'
import { SeeAll, type WholeList } from '#charts/long-list'
import type { CitationEdge } from '#workflows/arrange-comparison/comparison-rows'
import { choicesOffered, citationsToMend } from '#workflows/arrange-comparison/page-choice'
import styles from './comparison-forms.module.css'
import { type ComparisonActions, DecisionForm } from './form-parts'

/** Every citation with its words, to be confirmed or rejected; those only possible come first. */
export function MendCitations(props: {
  actions: ComparisonActions
  edges: CitationEdge[]
  whole: WholeList
}) {
  const { actions, edges, whole } = props
  const words = useTranslations('comparison')
  if (edges.length === 0) return null
  const ordered = [...edges]
    .sort((a, b) => Number(a.credited) - Number(b.credited))
    .slice(0, whole.isWhole ? choicesOffered : citationsToMend)
  const title = words('mendCitations', { count: edges.length })
  return (
    <details className={`card ${styles.mend} noprint`} id="mend-citations" open={whole.isWhole}>
      <summary>{title}</summary>
      <ul className={styles.edges}>
        {ordered.map((edge) => (
          <li key={edge.id}>
            <p>
              {words.rich('takesFrom', {
                from: edge.fromOutlet,
                to: edge.toOutlet,
                b: (text) => <b>{text}</b>,
              })}{' '}
              <span className="small">{edge.credited ? words('credited') : words('possible')}</span>{' '}
              {edge.isByHand ? <span className="chip">{words('byHand')}</span> : null}
            </p>
            <blockquote lang="en">{edge.sentence}</blockquote>
            <div className={styles.pair}>
              <DecisionForm
                actions={actions}
                kind="confirm-citation"
                fields={{ from: edge.from, to: edge.to }}
                button={words('confirm')}
              />
              <DecisionForm
                actions={actions}
                kind="reject-citation"
                fields={{ from: edge.from, to: edge.to }}
                button={words('reject')}
              />
            </div>
          </li>
        ))}
      </ul>
      {edges.length > ordered.length ? (
        <SeeAll shown={ordered.length} all={edges.length} href={whole.href} name={title} />
      ) : null}
    </details>
  )
}

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { backgroundOf } from '#charts/categories'
import type { EvidencePassage, EvidenceView } from '#workflows/view-story/story-view'
import { CloseOnEscape } from './close-on-escape'
import styles from './evidence-drawer.module.css'
import { useMeasureWords } from './measure-words'
import { PageTerms } from './page-terms'
import { writeDate } from './write-date'

const explained = ['claim', 'attribution', 'source', 'anonymous', 'opaque', 'confidence'] as const

/** The sentences behind a mark, by article. It opens from the address alone and closes to the page. */
export function EvidenceDrawer(props: {
  view: EvidenceView
  path: string
  /** What it is about besides the measure and its part, as a month is. */
  place?: string
  /** How the cases were counted, where that can be chosen. */
  children?: ReactNode
  /** What stands under a passage: whether a person says that it is right. */
  underPassage?: (articleId: string, passage: EvidencePassage) => ReactNode
}) {
  const { view, path, place = view.place, children, underPassage } = props
  const words = useTranslations('evidence')
  const dates = useTranslations('dates')
  const { title, parts } = useMeasureWords()(view.measure)
  const part = view.part === null ? null : (parts?.[view.part.id] ?? view.part.label)
  return (
    <section
      className={`card ${styles.drawer}`}
      id="evidence"
      aria-labelledby="evidence-title"
      tabIndex={-1}
    >
      <CloseOnEscape path={path} />
      <div className={styles.head}>
        <h2 id="evidence-title">{words('title')}</h2>
        <Link className="button noprint" href={path} scroll={false}>
          {words('close')}
        </Link>
      </div>
      <p className="sub">
        {[title, part, place].filter(Boolean).join(' · ')} ·{' '}
        <span data-cases={view.cases}>
          {words('cases', { unit: view.unit, count: view.cases })}
        </span>
      </p>
      <PageTerms ids={explained} />
      {children}
      {view.articles.length === 0 ? <p>{words('nothing')}</p> : null}
      {view.articles.map((article) => (
        <section key={article.articleId}>
          <h3 className={styles.article}>
            <Link href={`/articles/${article.articleId}`} lang="en">
              {article.title}
            </Link>
            <span className="small">
              {' '}
              {article.outlet} · {writeDate(article.publishedAt, dates)}
            </span>
          </h3>
          {article.cases.map((item) => (
            <div key={item.caseId} className={styles.case}>
              {item.passages.map((passage) => (
                <div key={passage.attributionId}>
                  <Passage passage={passage} articleId={article.articleId} />
                  {underPassage?.(article.articleId, passage)}
                </div>
              ))}
            </div>
          ))}
        </section>
      ))}
    </section>
  )
}

function Passage({ passage, articleId }: { passage: EvidencePassage; articleId: string }) {
  const words = useTranslations('evidence')
  const named = useTranslations('codebook')
  return (
    <>
      <blockquote className={styles.passage} lang="en">
        <i aria-hidden="true" style={{ background: backgroundOf(passage.category) }} />
        {passage.pieces.map((piece) => (
          <span key={piece.start} className={piece.mark ? styles[piece.mark] : undefined}>
            {piece.text}
          </span>
        ))}
      </blockquote>
      <p className="small">
        {named(`category.${passage.category}`)} ·{' '}
        {words('where', { paragraph: passage.paragraph, confidence: passage.confidence })} ·{' '}
        <Link href={`/articles/${articleId}?at=${passage.attributionId}#${passage.attributionId}`}>
          {words('inArticle')}
        </Link>
        <br />
        {words.rich('why', {
          reasons: () => <span lang="en">{passage.because.join('; ')}</span>,
        })}
      </p>
    </>
  )
}

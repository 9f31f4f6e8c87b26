import Link from 'next/link'
import { backgroundOf } from '#charts/categories'
import type { EvidencePassage, EvidenceView } from '#workflows/view-story/story-view'
import { CloseOnEscape } from './close-on-escape'
import { categoryWords } from './codebook-words'
import styles from './evidence-drawer.module.css'
import { writeDate } from './write-date'

/** The sentences behind a mark, by article. It opens from the address alone and closes to the page. */
export function EvidenceDrawer({ view, path }: { view: EvidenceView; path: string }) {
  const { unit } = view
  return (
    <section
      className={`card ${styles.drawer}`}
      id="evidence"
      aria-labelledby="evidence-title"
      tabIndex={-1}
    >
      <CloseOnEscape path={path} />
      <div className={styles.head}>
        <h2 id="evidence-title">The sentences behind it</h2>
        <Link className="button noprint" href={path} scroll={false}>
          Close
        </Link>
      </div>
      <p className="sub">
        {view.title} · {view.cases} {view.cases === 1 ? unit : `${unit}s`}
      </p>
      {view.articles.length === 0 ? <p>Nothing is behind this mark.</p> : null}
      {view.articles.map((article) => (
        <section key={article.articleId}>
          <h3 className={styles.article}>
            <Link href={`/articles/${article.articleId}`}>{article.title}</Link>
            <span className="small">
              {' '}
              {article.outlet} · {writeDate(article.publishedAt)}
            </span>
          </h3>
          {article.cases.map((item) => (
            <div key={item.caseId} className={styles.case}>
              {item.passages.map((passage) => (
                <Passage
                  key={passage.attributionId}
                  passage={passage}
                  articleId={article.articleId}
                />
              ))}
            </div>
          ))}
        </section>
      ))}
    </section>
  )
}

function Passage({ passage, articleId }: { passage: EvidencePassage; articleId: string }) {
  return (
    <>
      <blockquote className={styles.passage}>
        <i aria-hidden="true" style={{ background: backgroundOf(passage.category) }} />
        {passage.pieces.map((piece) => (
          <span key={piece.start} className={piece.mark ? styles[piece.mark] : undefined}>
            {piece.text}
          </span>
        ))}
      </blockquote>
      <p className="small">
        {categoryWords(passage.category)} · paragraph {passage.paragraph} · confidence{' '}
        {passage.confidence.toFixed(2)} ·{' '}
        <Link href={`/articles/${articleId}?at=${passage.attributionId}#${passage.attributionId}`}>
          In the article
        </Link>
        <br />
        Why: {passage.because.join('; ')}.
      </p>
    </>
  )
}

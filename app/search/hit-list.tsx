import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { backgroundOf } from '#charts/categories'
import { quotedTag } from '#charts/quoted'
import type { HitPiece, SearchHit } from '#workflows/search/search-view'
import { writeDate } from '../_ui/write-date'
import styles from './search.module.css'

/** What was found, each with the words around it and where it stands. */
export function HitList({ hits }: { hits: SearchHit[] }) {
  return (
    <ol className={styles.hits}>
      {hits.map((hit) => (
        <li key={hit.id} className="card">
          <h2>
            <Link href={hrefOf(hit)} lang="en">
              {hit.kind === 'article' ? hit.title : <Pieces pieces={hit.pieces} />}
            </Link>
          </h2>
          {hit.kind === 'article' ? (
            <p>
              <Pieces pieces={hit.pieces} />
            </p>
          ) : (
            <Label hit={hit} />
          )}
          <Where hit={hit} />
        </li>
      ))}
    </ol>
  )
}

/** The kind of source, and for a claim who it is credited to. */
async function Label({ hit }: { hit: SearchHit }) {
  const [words, codebook] = await Promise.all([
    getTranslations('finding'),
    getTranslations('codebook'),
  ])
  if (hit.category === null) return null
  const credited = hit.sourceLabel
    ? words.rich('credited', { source: hit.sourceLabel, ...quotedTag })
    : words('noSource')
  return (
    <p className="small">
      <i style={{ background: backgroundOf(hit.category) }} aria-hidden="true" />
      {codebook(`category.${hit.category}`)}
      {hit.kind === 'claim' ? <> · {credited}</> : null}
    </p>
  )
}

async function Where({ hit }: { hit: SearchHit }) {
  const words = await getTranslations('finding')
  const dates = await getTranslations('dates')
  return (
    <p className="small">
      {hit.outlet} ·{' '}
      {hit.publishedAt === null ? words('dateUnknown') : writeDate(hit.publishedAt, dates)}
      {hit.kind === 'article' ? null : (
        <>
          {' · '}
          <Link href={`/articles/${hit.articleId}`} lang="en">
            {hit.title}
          </Link>
        </>
      )}
      {' · '}
      {words('in')} <Link href={`/stories/${hit.storyId}`}>{hit.storyTitle}</Link>
      {hit.nameKey ? (
        <>
          {' · '}
          <Link href={`/sources/${encodeURIComponent(hit.nameKey)}`}>{words('elsewhere')}</Link>
        </>
      ) : null}
    </p>
  )
}

function hrefOf(hit: SearchHit): string {
  if (hit.kind === 'source') return `/stories/${hit.storyId}/sources/${hit.articleId}.${hit.ref}`
  if (hit.kind === 'claim') return `/articles/${hit.articleId}?at=${hit.ref}#${hit.ref}`
  return `/articles/${hit.articleId}`
}

function Pieces({ pieces }: { pieces: HitPiece[] }) {
  return pieces.map(({ start, text, isHit }) =>
    isHit ? (
      <mark key={start} lang="en">
        {text}
      </mark>
    ) : (
      <span key={start} lang="en">
        {text}
      </span>
    ),
  )
}

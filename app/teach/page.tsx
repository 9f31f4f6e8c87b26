import type { Metadata } from 'next'
import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { articlesToTeach } from '#workflows/articles-to-teach'
import { viewClasses } from '#workflows/open-class'
import { PageTerms } from '../_ui/page-terms'
import { type Query, queryWord } from '../_ui/read-query'
import { makeClass } from './actions'
import styles from './teach.module.css'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('teach'))('title') }
}

const asks = ['kind', 'standing', 'reason', 'strength'] as const

/** Classes: to make one from an article, and to go on with those that are kept. */
export default async function TeachPage(props: { searchParams: Promise<Query> }) {
  const refused = queryWord(await props.searchParams, 'refused')
  const [words, classes, articles] = await Promise.all([
    getTranslations('teach'),
    viewClasses(),
    articlesToTeach(),
  ])
  return (
    <main id="content" className="narrow">
      <h1>{words('title')}</h1>
      <p>{words('lead')}</p>
      <PageTerms ids={['attribution', 'source', 'anonymous', 'strength', 'engine']} />
      {refused ? (
        <p className="card" role="status">
          {words('noArticle')}
        </p>
      ) : null}
      <Kept classes={classes} />
      <section className={`card ${styles.part}`}>
        <h2>{words('make')}</h2>
        <p className="sub">{words('makeSub')}</p>
        {articles.length === 0 ? (
          <p>{words('noArticles')}</p>
        ) : (
          <form action={makeClass} className={styles.form}>
            <label>
              {words('article')}
              <select name="article" required lang="en">
                {articles.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {words('name')}
              <input name="title" maxLength={200} />
            </label>
            <fieldset>
              <legend>{words('asks')}</legend>
              {asks.map((ask) => (
                <label key={ask}>
                  <input
                    type="checkbox"
                    name={ask}
                    defaultChecked={ask === 'kind' || ask === 'standing'}
                  />
                  {words(`ask.${ask}`)}
                </label>
              ))}
            </fieldset>
            <label>
              {words('level')}
              <select name="level">
                <option value="13">{words('from', { age: 13 })}</option>
                <option value="16">{words('from', { age: 16 })}</option>
              </select>
            </label>
            <button className="button primary" type="submit">
              {words('makeButton')}
            </button>
          </form>
        )}
      </section>
    </main>
  )
}

function Kept({ classes }: { classes: Awaited<ReturnType<typeof viewClasses>> }) {
  const words = useTranslations('teach')
  const format = useFormatter()
  if (classes.length === 0) return null
  return (
    <section className={`card ${styles.part}`}>
      <h2>{words('kept')}</h2>
      <ul className={styles.classes}>
        {classes.map(({ id, title, joined, locked, deleteAt }) => (
          <li key={id}>
            <Link href={`/teach/${id}`}>{title}</Link>{' '}
            <span className="small">
              {words('joinedLocked', { joined, locked })} ·{' '}
              {words('deletedOn', {
                day: format.dateTime(new Date(deleteAt), { dateStyle: 'medium' }),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

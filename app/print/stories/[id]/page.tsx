import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { cache, type ReactNode } from 'react'
import { backgroundOf } from '#charts/categories'
import { codebookStamp } from '#domain/codebook'
import { type SourceCategory, sourceCategories } from '#domain/source-category'
import { type PrintedClaim, viewPrint } from '#workflows/view-print'
import type { OutletMix, StoryView } from '#workflows/view-story/story-view'
import { Definitions } from '../../../_ui/definitions'
import { type FactWriter, wordParagraph } from '../../../_ui/word-paragraph'
import { writePeriod } from '../../../_ui/write-date'
import { readShare } from '../../../share/read-share'
import styles from './print.module.css'
import { ShareCode } from './share-code'

export const dynamic = 'force-dynamic'

/** The page and its title ask for the same in one request. */
const printOnce = cache(viewPrint)

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await printOnce((await params).id)
  return {
    title: found?.view.story.title ?? (await getTranslations('print'))('rests'),
    robots: { index: false },
  }
}

/** So many rows fit on a sheet of Letter, the lower of the two sizes. */
const mostOutlets = 9
const mostClaims = 9

/** Two printed pages of a story, A4 or Letter: what it rests on, and what the words mean. */
export default async function PrintPage({ params, searchParams }: Props) {
  const [{ id }, { share }] = await Promise.all([params, searchParams])
  const [found, opened] = await Promise.all([
    printOnce(id),
    typeof share === 'string' ? readShare(share) : null,
  ])
  if (!found) notFound()
  const words = await getTranslations('print')
  const { view, claims } = found
  const isMixed = view.engineVersions.length > 1
  return (
    <main id="content" className={styles.sheets}>
      <p className="noprint">
        <a href={`/stories/${id}`}>{words('back')}</a>
      </p>
      {isMixed ? (
        <p className="card">{words('mixed')}</p>
      ) : (
        <>
          <FirstSheet
            view={view}
            qr={
              opened?.storyId === id ? (
                <ShareCode token={String(share)} expiresAt={opened.expiresAt} />
              ) : null
            }
          />
          <SecondSheet claims={claims} engine={view.engineVersions[0] ?? ''} />
        </>
      )}
    </main>
  )
}

async function FirstSheet({ view, qr }: { view: StoryView; qr: ReactNode }) {
  const [words, named] = await Promise.all([getTranslations('print'), getTranslations('codebook')])
  const say = await getTranslations('paragraph')
  const dates = await getTranslations('dates')
  const { story, sourceMix, attributedClaims } = view
  const shown = sourceMix.slice(0, mostOutlets)
  const others = sourceMix.slice(mostOutlets)
  return (
    <section className={styles.sheet}>
      {qr}
      <h1 className={styles.title}>{story.title}</h1>
      <p className="small">
        {words('size', {
          outlets: story.outlets,
          articles: story.articles,
          claims: attributedClaims,
        })}{' '}
        · {writePeriod(story.firstPublishedAt, story.lastPublishedAt, dates)}
      </p>
      <h2>{words('rests')}</h2>
      <p>
        {wordParagraph(view.paragraph, say.markup as unknown as FactWriter, await getLocale())
          .map(({ text }) => text)
          .join('')}
      </p>
      <h2>{words('mix')}</h2>
      <p className={styles.note}>{words('mixNote')}</p>
      <ul className={styles.legend}>
        {sourceCategories.map(({ id }) => (
          <li key={id}>
            <i style={{ background: backgroundOf(id) }} />
            {named(`category.${id}`)}
          </li>
        ))}
      </ul>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words('outlet')}</th>
            <th scope="col">{words('claims')}</th>
            <th scope="col">{words('kinds')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <MixRow key={row.outletId} name={row.outlet} rows={[row]} />
          ))}
          {others.length > 0 ? (
            <MixRow name={words('others', { count: others.length })} rows={others} />
          ) : null}
        </tbody>
      </table>
    </section>
  )
}

async function MixRow({ name, rows }: { name: string; rows: OutletMix[] }) {
  const [words, named] = await Promise.all([getTranslations('print'), getTranslations('codebook')])
  const parts = rows[0].parts
    .map(({ part }) => ({
      part: part as SourceCategory,
      label: named(`category.${part as SourceCategory}`),
      cases: rows.reduce(
        (sum, row) => sum + (row.parts.find((one) => one.part === part)?.cases ?? 0),
        0,
      ),
    }))
    .filter(({ cases }) => cases > 0)
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {name}
      </th>
      <td>{rows.reduce((sum, { claims }) => sum + claims, 0)}</td>
      <td>
        <span className={styles.bar} aria-hidden="true">
          {parts.map(({ part, cases }) => (
            <span key={part} style={{ flexGrow: cases, background: backgroundOf(part) }} />
          ))}
        </span>
        <span className={styles.parts}>
          {parts.map(({ label, cases }) => words('part', { label, cases })).join(' · ')}
        </span>
      </td>
    </tr>
  )
}

/** Words of the two sheets that the codebook's families and standings do not define. */
const printedTerms = [
  'attribution',
  'claim',
  'source',
  'specificity',
  'root',
  'engine',
  'codebook',
] as const

async function SecondSheet({ claims, engine }: { claims: PrintedClaim[]; engine: string }) {
  const [words, states, terms] = await Promise.all([
    getTranslations('print'),
    getTranslations('states'),
    getTranslations('glossary.terms'),
  ])
  const shown = claims.slice(0, mostClaims)
  return (
    <section className={styles.sheet}>
      <h2>{words('shared')}</h2>
      {shown.length === 0 ? (
        <p>{words('noShared')}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words('claim')}</th>
              <th scope="col">{words('state')}</th>
              <th scope="col">{words('statedIn')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ id, gist, state, articles }) => (
              <tr key={id}>
                <td lang={gist === null ? undefined : 'en'}>{gist ?? words('withheld')}</td>
                <td>{states(`${state}.word`)}</td>
                <td>{articles}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {claims.length > shown.length ? (
        <p className="small">{words('moreClaims', { count: claims.length - shown.length })}</p>
      ) : null}
      <h2>{words('definitions')}</h2>
      <Definitions className={styles.definitions} />
      <dl className={styles.definitions}>
        {printedTerms.map((id) => (
          <div key={id}>
            <dt>{terms(`${id}.word`)}</dt>
            <dd>{terms(`${id}.short`)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.stamp}>{words('stamp', { engine, codebook: codebookStamp.version })}</p>
    </section>
  )
}

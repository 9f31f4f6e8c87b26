import { useTranslations } from 'next-intl'
import type { OutletDifference } from '#domain/omission'
import styles from './outlet-differences.module.css'

const outletsAtFirst = 6
const itemsAtFirst = 5
const itemsListed = 30

/** How each outlet's texts differ from the others', said as facts about texts. */
export function OutletDifferences(props: {
  rows: readonly OutletDifference[]
  /** Opens a shared claim. */
  claimHref: (claimId: string) => string
  /** How many outlets are listed, and where all of them are. */
  most: number
  wholeHref: string
}) {
  const words = useTranslations('comparison')
  const { rows, claimHref, most, wholeHref } = props
  const all = rows.filter(
    ({ absent, onlyHere, quotedOnlyHere }) =>
      absent.length + onlyHere.length + quotedOnlyHere.length > 0,
  )
  if (all.length === 0) return null
  const telling = all.slice(0, most)
  const outlet = (row: OutletDifference) => (
    <li key={row.outlet}>
      <h3>
        {row.outlet} <span className="small">{words('articles', { count: row.articles })}</span>
      </h3>
      <Items
        name={words('absentHere')}
        items={row.absent.map(({ claimId, gist, carriedBy, outOf }) => ({
          key: claimId,
          words: gist,
          note: words('inOthers', { count: carriedBy, outOf }),
          href: claimHref(claimId),
        }))}
      />
      <Items name={words('onlyHere')} items={row.onlyHere.map(itemOf)} />
      <Items name={words('quotedOnlyHere')} items={row.quotedOnlyHere.map(itemOf)} />
    </li>
  )
  return (
    <section className="card" id="differences">
      <h2>{words('differences')}</h2>
      <p className="sub">{words('differencesSub', { count: rows.length })}</p>
      <ul className={styles.outlets}>{telling.slice(0, outletsAtFirst).map(outlet)}</ul>
      {telling.length > outletsAtFirst ? (
        <details>
          <summary>{words('otherOutlets', { count: telling.length - outletsAtFirst })}</summary>
          <ul className={styles.outlets}>{telling.slice(outletsAtFirst).map(outlet)}</ul>
        </details>
      ) : null}
      {all.length > telling.length ? (
        <p className="small">
          {words('outletsNotListed', { count: all.length - telling.length })}{' '}
          <a href={wholeHref}>{words('listAll')}</a>
        </p>
      ) : null}
    </section>
  )
}

interface Item {
  key: string
  words: string
  note: string | null
  href: string
}

function itemOf({ words, article, at }: OutletDifference['onlyHere'][number]): Item {
  return { key: `${article}-${at[0]}`, words, note: null, href: `/articles/${article}` }
}

function Items({ name, items }: { name: string; items: Item[] }) {
  const say = useTranslations('comparison')
  if (items.length === 0) return null
  const item = ({ key, words, note, href }: Item) => (
    <li key={key}>
      <a href={href} lang="en">
        {words}
      </a>{' '}
      {note ? <span className="small">{note}</span> : null}
    </li>
  )
  return (
    <>
      <h4>
        {name} ({items.length})
      </h4>
      <ul className={styles.items}>{items.slice(0, itemsAtFirst).map(item)}</ul>
      {items.length > itemsAtFirst ? (
        <details>
          <summary>
            {items.length > itemsListed
              ? say('moreOfWhich', {
                  count: items.length - itemsAtFirst,
                  here: itemsListed - itemsAtFirst,
                })
              : say('more', { count: items.length - itemsAtFirst })}
            <span className="hidden">: {name}</span>
          </summary>
          <ul className={styles.items}>{items.slice(itemsAtFirst, itemsListed).map(item)}</ul>
        </details>
      ) : null}
    </>
  )
}

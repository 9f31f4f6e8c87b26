import type { OutletDifference } from '#domain/omission'
import styles from './outlet-differences.module.css'

const outletsAtFirst = 12
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
        {row.outlet}{' '}
        <span className="small">
          {row.articles} {row.articles === 1 ? 'article' : 'articles'}
        </span>
      </h3>
      <Items
        name="Carried by most of the others, not found here"
        items={row.absent.map(({ claimId, gist, carriedBy, outOf }) => ({
          key: claimId,
          words: gist,
          note: `in ${carriedBy} of ${outOf} other outlets`,
          href: claimHref(claimId),
        }))}
      />
      <Items name="Only here" items={row.onlyHere.map(itemOf)} />
      <Items name="Quoted only here" items={row.quotedOnlyHere.map(itemOf)} />
    </li>
  )
  return (
    <section className="card" id="differences">
      <h2>What stands in one outlet and not in the others</h2>
      <p className="sub">
        Found in the texts of {rows.length} {rows.length === 1 ? 'outlet' : 'outlets'}. An absence
        is no reproach: an article may be earlier, or shorter, or the claim stand there in words
        that were not recognised.
      </p>
      <ul className={styles.outlets}>{telling.slice(0, outletsAtFirst).map(outlet)}</ul>
      {telling.length > outletsAtFirst ? (
        <details>
          <summary>The other {telling.length - outletsAtFirst} outlets</summary>
          <ul className={styles.outlets}>{telling.slice(outletsAtFirst).map(outlet)}</ul>
        </details>
      ) : null}
      {all.length > telling.length ? (
        <p className="small">
          {all.length - telling.length} outlets are not listed. <a href={wholeHref}>List all</a>
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
  if (items.length === 0) return null
  const item = ({ key, words, note, href }: Item) => (
    <li key={key}>
      <a href={href}>{words}</a> {note ? <span className="small">{note}</span> : null}
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
            {items.length - itemsAtFirst} more
            {items.length > itemsListed ? `, ${itemsListed - itemsAtFirst} of them here` : ''}
            <span className="hidden">: {name}</span>
          </summary>
          <ul className={styles.items}>{items.slice(itemsAtFirst, itemsListed).map(item)}</ul>
        </details>
      ) : null}
    </>
  )
}

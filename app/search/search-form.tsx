import { getTranslations } from 'next-intl/server'
import { sourceCategories } from '#domain/source-category'
import type { SearchAddress } from '#workflows/search'
import styles from './search.module.css'

/** A plain form whose answer is an address: it works without scripts. */
export async function SearchForm(props: {
  address: SearchAddress
  outlets: { id: string; name: string }[]
  longest: number
}) {
  const { address, outlets, longest } = props
  const [words, codebook] = await Promise.all([
    getTranslations('finding'),
    getTranslations('codebook'),
  ])
  const isFiltered = address.from || address.to || address.outletId || address.category
  return (
    <search>
      <form action="/search" className={styles.form}>
        <label className={styles.words}>
          <span>{words('words')}</span>
          <input type="search" name="q" defaultValue={address.words} maxLength={longest} />
        </label>
        <button className="button primary" type="submit">
          {words('search')}
        </button>
        <details className={styles.filters} open={Boolean(isFiltered)}>
          <summary>{words('filters')}</summary>
          <div className={styles.fields}>
            <label>
              <span>{words('from')}</span>
              <input type="date" name="from" defaultValue={address.from ?? ''} />
            </label>
            <label>
              <span>{words('to')}</span>
              <input type="date" name="to" defaultValue={address.to ?? ''} />
            </label>
            <label>
              <span>{words('outlet')}</span>
              <select name="outlet" defaultValue={address.outletId ?? ''}>
                <option value="">{words('anyOutlet')}</option>
                {outlets.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            <label>
              <span>{words('sourceKind')}</span>
              <select name="by" defaultValue={address.category ?? ''}>
                <option value="">{words('anySource')}</option>
                {sourceCategories.map(({ id }) => (
                  <option key={id} value={id}>
                    {codebook(`category.${id}`)}
                  </option>
                ))}
              </select>
            </label>
          </div>
          <p className="small">{words('sourceKindHelp')}</p>
        </details>
        <p className="small">{words('help')}</p>
      </form>
    </search>
  )
}

import { useTranslations } from 'next-intl'
import { sourceCategories } from '#domain/source-category'
import { backgroundOf } from './categories'
import styles from './charts.module.css'

/** The legend of the codebook, in its order. */
export function Legend() {
  const words = useTranslations('codebook')
  return (
    <ul className={styles.legend}>
      {sourceCategories.map(({ id }) => (
        <li key={id}>
          <i style={{ background: backgroundOf(id) }} />
          {words(`category.${id}`)}
        </li>
      ))}
    </ul>
  )
}

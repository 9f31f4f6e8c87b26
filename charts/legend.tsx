import { sourceCategories } from '#domain/source-category'
import { backgroundOf } from './categories'
import styles from './charts.module.css'

/** The legend of the codebook, in its order. */
export function Legend() {
  return (
    <ul className={styles.legend}>
      {sourceCategories.map(({ id, label }) => (
        <li key={id}>
          <i style={{ background: backgroundOf(id) }} />
          {label}
        </li>
      ))}
    </ul>
  )
}

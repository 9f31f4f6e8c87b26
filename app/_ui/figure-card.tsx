import type { ReactNode } from 'react'
import styles from './figure-card.module.css'

/** One number of a page in large type, under its name and over what it counts. */
export function FigureCard(props: {
  title: string
  number: ReactNode
  /** The page's headline number stands in the colour of anonymous sources. */
  isHeadline?: boolean
  children: ReactNode
}) {
  const { title, number, isHeadline = false, children } = props
  return (
    <section className="card">
      <h2 className={styles.title}>{title}</h2>
      <p className={`${styles.number} ${isHeadline ? styles.headline : ''}`}>{number}</p>
      {children}
    </section>
  )
}

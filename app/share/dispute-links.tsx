import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { SharedView } from '#domain/shared-view'
import { marksOfView } from '#workflows/dispute-mark/marks-of-view'
import { besideMark, type ToldDisputes } from '#workflows/tell-disputes'
import { useMarkName } from '../_ui/mark-name'
import { DisputesBeside } from '../_ui/told-disputes'
import styles from './share.module.css'

/** What stands beside a mark of a shared view, by the mark's key. */
export type BesideMark = (key: string) => ReactNode

/** The way to dispute a mark, and what has been said of it; each where the mark itself stands. */
export function useBesideMark(props: {
  view: SharedView
  token: string
  told: ToldDisputes
}): BesideMark {
  const { view, token, told } = props
  const words = useTranslations('dispute')
  const nameOf = useMarkName()
  const marks = new Map(marksOfView(view).map(({ key, mark }) => [key, mark]))
  return (key) => {
    const mark = marks.get(key)
    if (!mark) return null
    return (
      <>
        <a
          className={`noprint ${styles.dispute}`}
          href={`/share/${token}/dispute/${encodeURIComponent(key)}`}
          aria-label={words('thisMark', { mark: nameOf(mark) })}
        >
          {words('this')}
        </a>
        <DisputesBeside disputes={besideMark(told, mark)} />
      </>
    )
  }
}

import { useFormatter, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import styles from '../draft-desk.module.css'
import { forgetDraft, type KeptDraft, keepDraft, readKept } from './kept-draft'

/** Keeping the draft in this browser: only when asked, and until it is deleted. */
export function KeepTools(props: {
  /** What would be kept now; null where there is nothing. */
  draftNow: () => Omit<KeptDraft, 'keptAt'> | null
  onOpen: (kept: KeptDraft) => void
}) {
  const { draftNow, onOpen } = props
  const words = useTranslations('draft')
  const format = useFormatter()
  const [keptAt, setKeptAt] = useState<string | null>(null)
  const [said, setSaid] = useState<'keepFull' | 'forgotten' | null>(null)
  useEffect(() => setKeptAt(readKept()?.keptAt ?? null), [])
  const keep = () => {
    const now = draftNow()
    if (!now) return
    const at = new Date().toISOString()
    const isKept = keepDraft({ ...now, keptAt: at })
    setSaid(isKept ? null : 'keepFull')
    if (isKept) setKeptAt(at)
  }
  const forget = () => {
    forgetDraft()
    setKeptAt(null)
    setSaid('forgotten')
  }
  const open = () => {
    const kept = readKept()
    if (kept) onOpen(kept)
  }
  const when =
    keptAt && format.dateTime(new Date(keptAt), { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <div className={styles.keep}>
      <div className={styles.tools}>
        <button type="button" className="button" onClick={keep}>
          {words(keptAt ? 'keepAgain' : 'keep')}
        </button>
        {keptAt ? (
          <>
            <button type="button" className="button" onClick={open}>
              {words('openKept')}
            </button>
            <button type="button" className="button" onClick={forget}>
              {words('forget')}
            </button>
          </>
        ) : null}
        <span role="status">{said ? words(said) : when ? words('kept', { when }) : null}</span>
      </div>
      <p className="small">{words('keepSub')}</p>
    </div>
  )
}

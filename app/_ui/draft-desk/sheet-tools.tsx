import { useFormatter, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { type Attestation, type ReviewSheet, reviewSheetSchema } from '#domain/review-sheet'
import { restoreAttestations } from '#workflows/attest-rules'
import { makeReviewSheet } from '#workflows/make-review-sheet'
import styles from '../draft-desk.module.css'
import { answersThatHold } from './attest-rules-form'
import { footOf, layOutSheet, type Paper, papers as paperSizes } from './lay-out-sheet'
import type { Papers } from './open-papers'
import { PrintedSheet } from './printed-sheet'
import type { DraftOnDesk } from './use-draft'

/** The review sheet: printed, saved as PDF or JSON, or opened again for the answers in it. */
export function SheetTools(props: {
  draft: DraftOnDesk
  section: string | null
  attestations: readonly Attestation[]
  onRestored: (attestations: Attestation[]) => void
  papers: () => Papers | null
}) {
  const { draft, section, attestations, onRestored, papers } = props
  const words = useTranslations('draft')
  const sheetWords = { sheet: useTranslations('sheet'), review: useTranslations('ruleReview') }
  const format = useFormatter()
  const [paper, setPaper] = useState<Paper>('A4')
  const [said, setSaid] = useState<string | null>(null)
  const [printed, setPrinted] = useState<ReviewSheet | null>(null)
  const make = () =>
    makeReviewSheet(draft.checked, {
      madeAt: new Date().toISOString(),
      section,
      sha256: draft.sha256,
      attestations: answersThatHold(draft.checked, attestations),
    })
  useEffect(() => {
    // However printing was asked for, the sheet is what is printed.
    const show = () => flushSync(() => setPrinted(make()))
    const hide = () => setPrinted(null)
    window.addEventListener('beforeprint', show)
    window.addEventListener('afterprint', hide)
    return () => {
      window.removeEventListener('beforeprint', show)
      window.removeEventListener('afterprint', hide)
    }
  })
  const savePdf = async () => {
    setSaid(words('making'))
    try {
      const sheet = make()
      const when = format.dateTime(new Date(sheet.madeAt), {
        dateStyle: 'long',
        timeStyle: 'short',
      })
      const bytes = await papers()?.write(
        layOutSheet(sheet, paper, { ...sheetWords, when }),
        footOf(sheet),
      )
      if (bytes) setSaid(words('made', { name: save(sheet, 'pdf', bytes) }))
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      setSaid(words('pdfFailed', { reason }))
    }
  }
  const saveJson = () => {
    const sheet = make()
    setSaid(words('made', { name: save(sheet, 'json', `${JSON.stringify(sheet, null, 2)}\n`) }))
  }
  const openSheet = async (file: File | undefined) => {
    if (!file) return
    const sheet = parseSheet(await file.text())
    if (sheet === null) {
      setSaid(words('sheetWrong', { name: file.name }))
      return
    }
    const { restored, toAnswer } = restoreAttestations(sheet.attestations, draft.checked)
    onRestored(restored)
    const isSame = String(sheet.draft.sha256 === draft.sha256)
    setSaid(words('restored', { restored: restored.length, again: toAnswer.length, isSame }))
  }
  return (
    <>
      <section className={`card noprint ${styles.part}`} aria-labelledby="sheet">
        <h2 id="sheet">{words('sheet')}</h2>
        <p className="sub">{words('sheetSub')}</p>
        <div className={styles.tools}>
          <button type="button" className="button" onClick={() => window.print()}>
            {words('print')}
          </button>
          <label>
            {words('paper')}{' '}
            <select
              value={paper}
              onChange={({ currentTarget }) => setPaper(currentTarget.value as Paper)}
            >
              {paperSizes.map((size) => (
                <option key={size} value={size}>
                  {words(`size.${size}`)}
                </option>
              ))}
            </select>
          </label>
          <button type="button" className="button" onClick={() => void savePdf()}>
            {words('savePdf')}
          </button>
          <button type="button" className="button" onClick={saveJson}>
            {words('saveJson')}
          </button>
          <label className={`button ${styles.file}`}>
            {words('openSheet')}
            <input
              type="file"
              className="hidden"
              accept=".json,application/json"
              onChange={({ currentTarget }) => {
                void openSheet(currentTarget.files?.[0])
                currentTarget.value = ''
              }}
            />
          </label>
          <p role="status" className={styles.status}>
            {said}
          </p>
        </div>
      </section>
      {printed ? <PrintedSheet sheet={printed} /> : null}
    </>
  )
}

function parseSheet(source: string): ReviewSheet | null {
  try {
    const parsed = reviewSheetSchema.safeParse(JSON.parse(source))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

/** Gives a file to the browser's downloads, without a request, and returns its name. */
function save(sheet: ReviewSheet, ending: 'pdf' | 'json', content: BlobPart): string {
  const name = `review-${sheet.madeAt.slice(0, 16).replace(/[T:]/g, '-')}.${ending}`
  const type = ending === 'pdf' ? 'application/pdf' : 'application/json'
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content], { type }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
  return name
}

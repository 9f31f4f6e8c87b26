'use client'

import './draft-desk/without-eval'
import { useTranslations } from 'next-intl'
import { memo, startTransition, useCallback, useEffect, useRef, useState } from 'react'
import { SourcingStrip } from '#charts/sourcing-strip'
import type { Analysis } from '#domain/analysis'
import { AnnotatedText } from './annotated-text'
import { AttributionKeys } from './attribution-keys'
import { closeNetwork } from './draft-desk/close-network'
import { type DraftReader, openReader } from './draft-desk/open-reader'
import { openTextFile } from './draft-desk/open-text-file'
import styles from './draft-desk.module.css'
import { EngineStamp } from './engine-stamp'
import { MixCounts } from './mix-counts'
import { useBlocks } from './read-blocks'
import { SourceList } from './source-list'

/** Typing pauses this long, in milliseconds, before the text is read. */
const pause = 250

type State = { is: 'loading' | 'ready' } | { is: 'failed'; reason: string }

/** What the page says, in its language. */
type DraftWords = ReturnType<typeof useTranslations<'draft'>>

/**
 * A draft is pasted or opened, and read in this browser as it is typed. The engine is loaded first,
 * then the page's network is closed; the text lives in the field alone and is stored nowhere.
 */
export function DraftDesk() {
  const words = useTranslations('draft')
  const field = useRef<HTMLTextAreaElement>(null)
  const [state, setState] = useState<State>({ is: 'loading' })
  const [analysis, setAnalysis] = useState<Analysis | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const reader = useReader(field, setState, setAnalysis)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const readSoon = useCallback(
    (wait: number) => {
      clearTimeout(timer.current)
      timer.current = setTimeout(() => reader.current?.read(field.current?.value ?? ''), wait)
    },
    [reader],
  )
  useEffect(() => () => clearTimeout(timer.current), [])

  const replaceText = (text: string) => {
    if (!field.current) return
    field.current.value = text
    readSoon(0)
  }
  const openFile = async (file: File | undefined) => {
    if (!file) return
    const opened = await openTextFile(file)
    setProblem('problem' in opened ? words(opened.problem, { name: file.name }) : null)
    if ('text' in opened) replaceText(opened.text)
  }
  const isEmpty = analysis === null || analysis.text.trim() === ''
  return (
    <>
      <section className={`card ${styles.desk}`}>
        <label htmlFor="draft">{words('field')}</label>
        <textarea
          id="draft"
          ref={field}
          rows={12}
          // Neither a spelling service nor the browser's memory of forms may keep or send the text.
          spellCheck={false}
          autoComplete="off"
          autoCorrect="off"
          placeholder={words('fieldSuch')}
          onInput={() => readSoon(pause)}
        />
        <div className={styles.tools}>
          <label className={`button ${styles.file}`}>
            {words('open')}
            <input
              type="file"
              className="hidden"
              accept=".txt,.md,.markdown,text/plain,text/markdown"
              onChange={({ currentTarget }) => {
                void openFile(currentTarget.files?.[0])
                currentTarget.value = ''
              }}
            />
          </label>
          <button type="button" className="button" onClick={() => replaceText('')}>
            {words('clear')}
          </button>
          <p role="status" className={styles.status}>
            {problem ?? statusOf(words, state, isEmpty ? null : analysis)}
          </p>
        </div>
      </section>
      {isEmpty ? null : <Result analysis={analysis} />}
    </>
  )
}

/** Opens the engine once, closes the network behind it, and reads what was pasted meanwhile. */
function useReader(
  field: { current: HTMLTextAreaElement | null },
  setState: (state: State) => void,
  setAnalysis: (analysis: Analysis) => void,
) {
  const reader = useRef<DraftReader | null>(null)
  useEffect(() => {
    let isLeft = false
    const fail = (reason: string) => setState({ is: 'failed', reason })
    const open = async () => {
      const opened = await openReader(
        // Drawing gives way to typing: React may drop a drawing that a newer text has overtaken.
        (analysis) => startTransition(() => setAnalysis(analysis)),
        fail,
      )
      if (isLeft) {
        opened.end()
        return
      }
      await closeNetwork()
      reader.current = opened
      setState({ is: 'ready' })
      if (field.current?.value) opened.read(field.current.value)
    }
    open().catch((error: unknown) => fail(error instanceof Error ? error.message : String(error)))
    return () => {
      isLeft = true
      reader.current?.end()
      reader.current = null
    }
  }, [field, setState, setAnalysis])
  return reader
}

function explain(words: DraftWords, reason: string): string {
  return window.isSecureContext ? words('notOpened', { reason }) : words('notSecure')
}

function statusOf(words: DraftWords, state: State, analysis: Analysis | null): string {
  if (state.is === 'failed') return explain(words, state.reason)
  if (state.is === 'loading') return words('loading')
  if (!analysis) return words('ready')
  return words('read', {
    words: analysis.text.split(/\s+/).filter(Boolean).length,
    attributions: analysis.attributions.length,
    sources: analysis.sources.length,
  })
}

const Result = memo(function Result({ analysis }: { analysis: Analysis }) {
  const words = useTranslations('draft')
  const article = useTranslations('article')
  const named = useTranslations('codebook')
  const { blocks, caption } = useBlocks()(analysis)
  const ids = analysis.attributions.map(({ id }) => id)
  return (
    <>
      {analysis.warnings.map((warning) => (
        <p key={warning} className="card">
          {named(`warning.${warning}`)}
        </p>
      ))}
      <section className={`card ${styles.part}`}>
        <h2>{words('restsOn')}</h2>
        <p className="sub">{words('restsOnSub')}</p>
        <MixCounts analysis={analysis} />
      </section>
      <section className={styles.part} aria-label={words('withMarks')}>
        <SourcingStrip blocks={blocks} label={words('strip')} />
        <p className="small">
          {words('stripKey')} {caption} <span className="noprint">{words('keys')}</span>
        </p>
        <AttributionKeys ids={ids} keepsPlace={false} />
        <AnnotatedText analysis={analysis} selected={null} />
      </section>
      {analysis.sources.length > 0 ? (
        <section className={`card ${styles.part}`}>
          <h2>{words('sources')}</h2>
          <p className="sub">{words('sourcesSub')}</p>
          <SourceList analysis={analysis} />
        </section>
      ) : null}
      <p className="small">
        <EngineStamp analysis={analysis} />{' '}
        {article.rich('accuracy', { link: (text) => <a href="/method">{text}</a> })}
      </p>
    </>
  )
})

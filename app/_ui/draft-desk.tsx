'use client'

import './draft-desk/without-eval'
import { useTranslations } from 'next-intl'
import { useCallback, useMemo, useRef, useState } from 'react'
import type { Pack } from '#domain/policy-pack'
import type { Attestation } from '#domain/review-sheet'
import type { Span } from '#domain/span'
import { AttestRulesForm } from './draft-desk/attest-rules-form'
import { DeskStatus, NameAdvice } from './draft-desk/desk-status'
import { longestDraft, longestField } from './draft-desk/draft-article'
import { DraftResult, DraftSources } from './draft-desk/draft-result'
import { goToPlace } from './draft-desk/go-to-place'
import { KeepTools } from './draft-desk/keep-tools'
import { PackChooser } from './draft-desk/pack-chooser'
import { SheetTools } from './draft-desk/sheet-tools'
import { useDraft } from './draft-desk/use-draft'
import styles from './draft-desk.module.css'

/** Typing pauses this long, in milliseconds, before the text is read; longer where it is a long one. */
const pause = 250
const pauseOfLong = 700
/** In UTF-16 code units: some five thousand words. */
const longDraft = 30_000

/**
 * A draft is pasted or opened, and held against a policy pack in this browser as it is typed. Everything
 * is loaded first, then the page's network is closed; the text lives in the field alone and is stored
 * nowhere unless somebody asks for it.
 * @param packs the packs that come with the product; the first is chosen to begin with
 */
export function DraftDesk({ packs }: { packs: [Pack, ...Pack[]] }) {
  const words = useTranslations('draft')
  const field = useRef<HTMLTextAreaElement>(null)
  const marked = useRef<HTMLDivElement>(null)
  const [said, setSaid] = useState<string[]>([])
  const [attestations, setAttestations] = useState<Attestation[]>([])
  const desk = useDraft(field, packs[0])
  const { draft, behind, pack, section, checkSoon } = desk

  const replaceText = (text: string, about: string[] = []) => {
    if (!field.current) return
    field.current.value = text.slice(0, longestDraft)
    setSaid(about)
    checkSoon(0)
  }
  const takeInput = (text: string) => {
    if (text.length > longestField) {
      replaceText(text, [words('cutPaste', { read: longestDraft, all: text.length })])
    } else checkSoon(text.length > longDraft ? pauseOfLong : pause)
  }
  const openFile = async (file: File | undefined) => {
    const opened = file && (await behind.current?.openFile(file))
    if (!opened) return
    const { name } = file
    if ('problem' in opened) {
      setSaid([words(opened.problem, { name })])
      return
    }
    const { text, remarks } = opened
    replaceText(text, [
      ...remarks.map((remark) => words(`remark.${remark}`, { name })),
      ...(text.length > longestDraft
        ? [words('cutFile', { name, read: longestDraft, all: text.length })]
        : []),
    ])
  }
  const attest = useCallback((attestation: Attestation) => {
    setAttestations((all) => [...all.filter(({ rule }) => rule !== attestation.rule), attestation])
  }, [])
  const checked = draft?.checked ?? null
  const paragraphs = useRef(checked?.analysis.paragraphs ?? [])
  paragraphs.current = checked?.analysis.paragraphs ?? []
  const links = useMemo(
    () => ({
      show: (span: Span, from: HTMLElement) => {
        if (marked.current) goToPlace(marked.current, paragraphs.current, span, from)
      },
      edit: ([first]: Span) => {
        if (!field.current || !first) return
        field.current.setSelectionRange(first[0], first[1])
        field.current.blur()
        field.current.focus()
      },
    }),
    [],
  )
  const isEmpty = checked === null || checked.analysis.text.trim() === ''
  return (
    <>
      <PackChooser
        packs={packs}
        pack={pack}
        onPack={desk.setPack}
        section={section}
        onSection={desk.setSection}
        readPack={behind.current?.reader.readPack ?? null}
      />
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
          onInput={({ currentTarget }) => takeInput(currentTarget.value)}
        />
        <div className={styles.tools}>
          <label className={`button ${styles.file}`}>
            {words('open')}
            <input
              type="file"
              className="hidden"
              accept=".txt,.md,.markdown,.docx,.pdf,text/plain,text/markdown"
              onChange={({ currentTarget }) => {
                void openFile(currentTarget.files?.[0])
                currentTarget.value = ''
              }}
            />
          </label>
          <button type="button" className="button" onClick={() => replaceText('')}>
            {words('clear')}
          </button>
          <DeskStatus
            state={desk.state}
            analysis={isEmpty ? null : checked.analysis}
            length={draft?.length ?? 0}
            said={said}
          />
        </div>
        {checked ? <NameAdvice checked={checked} /> : null}
        <KeepTools
          draftNow={() => {
            const text = field.current?.value ?? ''
            return text === '' ? null : { text, pack, section, attestations }
          }}
          onOpen={(kept) => {
            desk.setPack(packs.find((one) => one.pack === kept.pack.pack) ?? kept.pack)
            desk.setSection(kept.section)
            setAttestations(kept.attestations)
            replaceText(kept.text)
          }}
        />
      </section>
      {isEmpty || !draft ? null : (
        <>
          <DraftResult checked={checked} marked={marked} links={links} />
          <AttestRulesForm checked={checked} attestations={attestations} onAttest={attest} />
          <SheetTools
            draft={draft}
            section={section}
            attestations={attestations}
            onRestored={(restored) => {
              const rules = new Set(restored.map(({ rule }) => rule))
              setAttestations((all) => [...all.filter(({ rule }) => !rules.has(rule)), ...restored])
            }}
            papers={() => behind.current?.papers ?? null}
          />
          <DraftSources analysis={checked.analysis} />
        </>
      )}
    </>
  )
}

import { startTransition, useCallback, useEffect, useRef, useState } from 'react'
import type { Pack } from '#domain/policy-pack'
import type { CheckedDraft } from '#workflows/check-draft'
import { closeNetwork } from './close-network'
import type { OpenedFile } from './open-draft-file'
import { openPapers, type Papers } from './open-papers'
import { type DraftReader, openReader } from './open-reader'

/** How far the page has come. */
export type DeskState = { is: 'loading' | 'ready' } | { is: 'failed'; reason: string }

/** What works behind the page once it is ready. */
interface Behind {
  reader: DraftReader
  papers: Papers
  openFile: (file: File) => Promise<OpenedFile>
}

/** A draft that was checked, and of the whole text as it was given its checksum and its length. */
export interface DraftOnDesk {
  checked: CheckedDraft
  /** In hexadecimal. */
  sha256: string
  /** In UTF-16 code units: of a long draft only the beginning is read. */
  length: number
}

/**
 * The engine behind the page: opened once, with the network closed behind it; then whatever stands in the
 * field is checked, soon after it was typed.
 * @param field the element that holds the draft; the text lives in it alone
 */
export function useDraft(field: { current: HTMLTextAreaElement | null }, firstPack: Pack) {
  const [state, setState] = useState<DeskState>({ is: 'loading' })
  const [draft, setDraft] = useState<DraftOnDesk | null>(null)
  const [pack, setPack] = useState(firstPack)
  const [section, setSection] = useState<string | null>(null)
  const behind = useRef<Behind | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const rules = useRef({ pack, section })
  rules.current = { pack, section }

  const check = useCallback(() => {
    const text = field.current?.value ?? ''
    behind.current?.reader.check({ text, section: rules.current.section }, rules.current.pack)
  }, [field])
  const checkSoon = useCallback(
    (wait: number) => {
      clearTimeout(timer.current)
      timer.current = setTimeout(check, wait)
    },
    [check],
  )
  useEffect(() => () => clearTimeout(timer.current), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rules ask for another look at the text
  useEffect(() => checkSoon(0), [pack, section, checkSoon])

  useEffect(() => {
    let isLeft = false
    const fail = (reason: string) => setState({ is: 'failed', reason })
    const show = async (checked: CheckedDraft) => {
      const text = field.current?.value ?? ''
      const sha256 = await checksumOf(text)
      // Drawing gives way to typing: React may drop a drawing that a newer text has overtaken.
      startTransition(() => setDraft({ checked, sha256, length: text.length }))
    }
    const open = async () => {
      const [reader, papers, { openDraftFile }] = await Promise.all([
        openReader((checked) => void show(checked), fail),
        openPapers(),
        // With it come the parsers of Markdown: after the page stands, and before its network is closed.
        import('./open-draft-file'),
      ])
      if (isLeft) {
        reader.end()
        papers.end()
        return
      }
      await closeNetwork()
      behind.current = { reader, papers, openFile: (file) => openDraftFile(file, papers) }
      setState({ is: 'ready' })
      if (field.current?.value) check()
    }
    open().catch((error: unknown) => fail(error instanceof Error ? error.message : String(error)))
    return () => {
      isLeft = true
      behind.current?.reader.end()
      behind.current?.papers.end()
      behind.current = null
    }
  }, [field, check])

  return { state, draft, pack, setPack, section, setSection, checkSoon, behind }
}

async function checksumOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

'use client'

import { Command } from 'cmdk'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { readRecent } from '../recent/recent'
import styles from './palette.module.css'
import { type Found, useLookup } from './use-lookup'

const pages = [
  { href: '/', name: 'home' },
  { href: '/add', name: 'add' },
  { href: '/search', name: 'search' },
  { href: '/review', name: 'review' },
  { href: '/method', name: 'method' },
  { href: '/self-review/draft', name: 'draft' },
] as const

/** Goes to a story, an outlet, a page or a search by a few letters. Only this product's own lookup is asked. */
export function Palette({ isBlind, close }: { isBlind: boolean; close: () => void }) {
  const words = useTranslations('tools')
  const router = useRouter()
  const dialog = useRef<HTMLDialogElement>(null)
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState('')
  const { found, state } = useLookup(typed)
  // What was asked for comes later than the list is drawn: the first of it is then the one chosen.
  useEffect(() => {
    const [story, outlet] = [found.stories[0], found.outlets[0]]
    if (story) setChosen(`${words('stories')} ${story.href}`)
    else if (outlet) setChosen(`${words('outlets')} ${outlet.href}`)
  }, [found, words])
  // The dialog itself is opened and shut, so that the browser gives the focus back to where it was.
  useEffect(() => {
    const own = dialog.current
    own?.showModal()
    own?.querySelector('input')?.focus()
    // A click beside it is one on the backdrop, which counts as the dialog.
    const shutBeside = ({ target }: MouseEvent) => (target === own ? own?.close() : undefined)
    own?.addEventListener('click', shutBeside)
    return () => own?.removeEventListener('click', shutBeside)
  }, [])
  const shut = () => dialog.current?.close()
  const go = (href: string) => {
    shut()
    // The draft page closes its network for its whole document: the browser itself enters it.
    if (href === '/self-review/draft') window.location.assign(href)
    else router.push(href)
  }
  const fits = (name: string) => name.toLowerCase().includes(typed.trim().toLowerCase())
  const shownPages = pages.filter(({ name }) => fits(words(name)))
  const recent = isBlind || typed !== '' ? [] : readRecent()
  const hasNothing = shownPages.length + found.stories.length + found.outlets.length === 0
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={words('go')} onClose={close}>
      <Command
        label={words('go')}
        shouldFilter={false}
        loop
        value={chosen}
        onValueChange={setChosen}
      >
        <div className={styles.head}>
          <Command.Input
            value={typed}
            onValueChange={setTyped}
            placeholder={words('placeholder')}
            maxLength={200}
          />
          <button type="button" className="button" onClick={shut}>
            {words('close')}
          </button>
        </div>
        <Command.List>
          <Group title={words('recent')} rows={recent} go={go} />
          <Group title={words('stories')} rows={found.stories} go={go} />
          <Group title={words('outlets')} rows={found.outlets} go={go} />
          <Group
            title={words('pages')}
            rows={shownPages.map(({ href, name }) => ({ href, name: words(name) }))}
            go={go}
          />
          {typed.trim() === '' || isBlind ? null : (
            <Command.Item
              value="search everything"
              onSelect={() => go(`/search?q=${encodeURIComponent(typed.trim())}`)}
            >
              {words('searchFor', { words: typed.trim() })}
            </Command.Item>
          )}
        </Command.List>
        <p className={styles.state} role="status">
          {state === 'looking' ? words('looking') : null}
          {state === 'failed' ? words('failed') : null}
          {state === 'done' && hasNothing ? words('nothing') : null}
        </p>
      </Command>
    </dialog>
  )
}

function Group(props: { title: string; rows: Found[]; go: (href: string) => void }) {
  const { title, rows, go } = props
  if (rows.length === 0) return null
  return (
    <Command.Group heading={title}>
      {rows.map(({ href, name }) => (
        <Command.Item key={href} value={`${title} ${href}`} onSelect={() => go(href)}>
          {name}
        </Command.Item>
      ))}
    </Command.Group>
  )
}

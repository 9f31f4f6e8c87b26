import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import styles from './class-page.module.css'

const codeLength = 6

/** Where the address on the board leads: six letters and digits open the class. */
export function ClassDoor() {
  const words = useTranslations('classPage')
  const [code, setCode] = useState('')
  const open = (event: FormEvent) => {
    event.preventDefault()
    if (code.length === codeLength) window.location.assign(`/${code}`)
  }
  return (
    <main className={styles.door}>
      <h1>{words('join')}</h1>
      <form onSubmit={open}>
        <label htmlFor="code">{words('codeLabel', { count: codeLength })}</label>
        <input
          id="code"
          value={code}
          onChange={({ target }) => setCode(codeIn(target.value))}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        <button className="button primary" type="submit" disabled={code.length !== codeLength}>
          {words('joinButton')}
        </button>
      </form>
    </main>
  )
}

function codeIn(typed: string): string {
  return typed
    .toLowerCase()
    .replace(/[^a-z2-9]/g, '')
    .slice(0, codeLength)
}

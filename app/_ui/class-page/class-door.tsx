import { type FormEvent, useState } from 'react'

const codeLength = 6

/** Where the address on the board leads: six letters open the class. */
export function ClassDoor() {
  const [code, setCode] = useState('')
  const open = (event: FormEvent) => {
    event.preventDefault()
    if (code.length === codeLength) window.location.assign(`/${code}`)
  }
  return (
    <main className="door">
      <h1>Join the class</h1>
      <form onSubmit={open}>
        <label htmlFor="code">The code on the board: {codeLength} letters and digits</label>
        <input
          id="code"
          value={code}
          onChange={({ target }) =>
            setCode(
              target.value
                .toLowerCase()
                .replace(/[^a-z2-9]/g, '')
                .slice(0, codeLength),
            )
          }
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        <button type="submit" disabled={code.length !== codeLength}>
          Join
        </button>
      </form>
    </main>
  )
}

'use client'

import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'

/** Its code is fetched when it is first opened. */
const Palette = dynamic(() => import('./palette').then(({ Palette }) => Palette), { ssr: false })

/** Opens the palette: by Ctrl or ⌘ and K, or by the button. */
export function PaletteButton({ isBlind }: { isBlind: boolean }) {
  const words = useTranslations('tools')
  const [isOpen, setIsOpen] = useState(false)
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      setIsOpen((isNow) => !isNow)
    }
    document.addEventListener('keydown', open)
    return () => document.removeEventListener('keydown', open)
  }, [])
  return (
    <>
      <button
        type="button"
        className="button"
        title={words('goHelp')}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(true)}
      >
        {words('go')}
      </button>
      {isOpen ? <Palette isBlind={isBlind} close={() => setIsOpen(false)} /> : null}
    </>
  )
}

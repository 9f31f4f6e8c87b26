import { useEffect, useState } from 'react'

interface Look {
  large: boolean
  spaced: boolean
}

const key = 'according-class-look'

/** How a pupil wants to read: on the page's root, so that everything follows. */
export function useLook() {
  const [look, setLook] = useState(readLook)
  useEffect(() => {
    const { dataset } = document.documentElement
    dataset.print = look.large ? 'large' : ''
    dataset.spacing = look.spaced ? 'wide' : ''
    try {
      localStorage.setItem(key, JSON.stringify(look))
    } catch {
      // Where nothing may be kept, it holds until the page is closed.
    }
  }, [look])
  return { look, setLook }
}

function readLook(): Look {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}')
    return { large: kept.large === true, spaced: kept.spaced === true }
  } catch {
    return { large: false, spaced: false }
  }
}

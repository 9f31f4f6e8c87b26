import { useTranslations } from 'next-intl'
import { createRoot } from 'react-dom/client'
import { classFileSchema } from '#domain/class-file'
import '../../globals.css'
import { ClassDoor } from './class-door'
import { ClassPage } from './class-page'
import { ClassWords } from './class-words'

/** The one script of a class page: it finds the class in the page, and runs without any other file. */
function start(): void {
  const root = document.getElementById('class')
  if (!root) return
  const written = document.getElementById('class-file')?.textContent ?? 'null'
  const { success, data: file } = classFileSchema.nullable().safeParse(readJson(written))
  const isOnNetwork = document.body.dataset.place === 'network'
  createRoot(root).render(
    <ClassWords language={file?.language ?? 'en'}>
      {success ? (
        file ? (
          <ClassPage file={file} isOnNetwork={isOnNetwork} />
        ) : (
          <ClassDoor />
        )
      ) : (
        <Damaged />
      )}
    </ClassWords>,
  )
}

/** A file that somebody has edited or cut: nothing of it can be relied on. */
function Damaged() {
  return <p role="alert">{useTranslations('classPage')('damaged')}</p>
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

start()

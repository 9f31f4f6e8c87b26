import { createRoot } from 'react-dom/client'
import { classFileSchema } from '#domain/class-file'
import { ClassDoor } from './class-door'
import { ClassPage } from './class-page'
import './class-page.css'

/** The one script of a class page: it finds the class in the page, and runs without any other file. */
function start(): void {
  const root = document.getElementById('class')
  const written = document.getElementById('class-file')?.textContent ?? 'null'
  if (!root) return
  const parsed = classFileSchema.nullable().safeParse(readJson(written))
  const page = createRoot(root)
  if (!parsed.success) {
    // A file that somebody has edited or cut: nothing of it can be relied on.
    page.render(
      <p role="alert">
        This class file is damaged or of another version. Ask your teacher for it again.
      </p>,
    )
  } else if (parsed.data === null) page.render(<ClassDoor />)
  else
    page.render(
      <ClassPage file={parsed.data} isOnNetwork={document.body.dataset.place === 'network'} />,
    )
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

start()

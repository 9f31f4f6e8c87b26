import type { ClassFile } from '#domain/class-file'
import { useOwnWork } from './use-own-work'

/** A class: its exercises, and the pupil's own work in them. */
export function ClassPage({ file, isOnNetwork }: { file: ClassFile; isOnNetwork: boolean }) {
  const { own, sending } = useOwnWork(file, isOnNetwork)
  return (
    <main>
      <h1>{file.title}</h1>
      <p>
        You are <strong>{own.work.nickname}</strong>.
      </p>
      <p role="status">{sending}</p>
      <ol>
        {file.exercises.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ol>
    </main>
  )
}

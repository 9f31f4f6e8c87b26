'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { type CorrectionsState, importFromForm } from '../disputes/actions'
import styles from './import-table-form.module.css'

/** Takes in a correction file, and says of one that cannot be taken what is wrong in which line. */
export function ImportCorrectionsForm({ storyId }: { storyId: string | null }) {
  const words = useTranslations('dispute')
  const [state, submit, isPending] = useActionState(importFromForm, null)
  return (
    <form action={submit} className={styles.form}>
      <input type="hidden" name="story" value={storyId ?? ''} />
      <label>
        {words('fileChoose')}
        <input type="file" name="file" accept=".json,application/json" required />
      </label>
      <label className={styles.tick}>
        <input type="checkbox" name="own" /> {words('fileOwn')}
      </label>
      <button className="button" type="submit" disabled={isPending}>
        {words('fileTake')}
      </button>
      <div role="status">{state ? <Outcome state={state} /> : null}</div>
    </form>
  )
}

function Outcome({ state }: { state: NonNullable<CorrectionsState> }) {
  const words = useTranslations('dispute')
  const counts = state.outcome === 'imported' ? state : { added: 0, known: 0, elsewhere: 0 }
  const { added, known, elsewhere } = counts
  return (
    <>
      <p>
        {words('fileOutcome', {
          outcome: state.outcome.replaceAll('-', '_'),
          ...{ added, known, elsewhere },
        })}
      </p>
      {state.outcome === 'refused' ? (
        <ul lang="en">
          {state.problems.map(({ line, path, problem }) => (
            <li key={`${line} ${path} ${problem}`}>
              {words('fileProblem', {
                ...{ line, problem },
                path: path === '' ? 'none' : 'some',
                where: path,
              })}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}
